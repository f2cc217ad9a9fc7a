import type { EventStatus } from '@gigawire/domain';
import { WORKS, WORKS_SAID } from './facility-words.ts';
import type { Trigger } from './kind.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { PLANT } from './vocabulary.ts';

/** How far a line of a list says its plant is: "Ross River, 200 MW, operating since 2024". */
const LISTED: readonly (readonly [EventStatus, readonly string[], string])[] = [
  [
    'completed',
    ['operating operational operation service online line commissioned completed live running up'],
    'operating|operational|in operation|in service|online|on line|commissioned|completed|live|running|up and running',
  ],
  ['under_construction', ['half construction being'], 'half[- ]built|half[- ]finished|under construction|being built'],
  [
    'planned',
    ['under in planned consented permitted approved proposed ready awaiting due which'],
    String.raw`under development|in development|planned|consented|permitted|approved|proposed|ready to build|awaiting [a-z]+|due (?:online|to (?:open|start))|which has an? (?:[a-z]+ ){0,2}(?:connection agreement|permit|approval)`,
  ],
];

/** Plants as they are planned, put up and told by their size. */
export const BUILT: readonly Trigger[] = [
  ...act('build', {
    verbs:
      'build, construct, erect, establish, set up, put up, put in place, develop, co-develop, install, locate, add, create, deploy, relocate, lay down, connect, roll out, carve out',
    on: WORKS,
    within: 80,
    weight: 0.7,
    done: 'planned',
    past: 'completed',
    ongoing: 'under_construction',
    roles: { object: 'party', for: null, of: null, to: null },
  }),
  words(
    'construction',
    String.raw`\b((?:begin|began|begun|begins|beginning|start|started|starts|starting|commence|commenced|commences|kick off|kicked off) (?:the )?construction|br(?:eaks?|oke|oken|eaking) ground|ground-?breaking|turn(?:s|ed|ing)? the first sod|(?:drives?|drove|driven|sinks?|sank) (?:in )?(?:the |its )?first piles?|(?:lay|laid|lays|laying) (?:the )?foundation(?: stone)?|foundation stone|bhoomi pujan|under construction|(?:is|are|being) (?:being )?(?:built|constructed))\b`,
    {
      anchors: ['construction ground groundbreaking foundation bhoomi built constructed turn turns turned sod pile piles'],
      weight: 0.65,
      done: 'under_construction',
      ongoing: 'under_construction',
      roles: { by: 'party', for: null },
    },
  ),
  words(
    'growing',
    String.raw`\b(?:${WORKS_SAID}|halls?|buildings?|walls?|steelwork|shells?|civil works?|work|construction)\b[^;,]{0,30}?\b((?:is|are) (?:now )?(?:going up|taking shape|rising|under ?way|progressing|nearing completion|on schedule|on track)|half[- ](?:built|complete|finished)|nearing completion|near(?:s|ed) completion|tak(?:es|ing) shape)\b`,
    {
      anchors: ['going taking takes rising under underway progressing nearing nears neared half track schedule'],
      actAt: 'end',
      weight: 0.5,
      done: 'under_construction',
      ongoing: 'under_construction',
    },
  ),
  words(
    'spending',
    String.raw`\b((?:is|are|has been|was) (?:now |also )?(?:spending|sinking|pouring|pumping|ploughing|plowing))\b[^;]{0,60}?\b(?:on|into|for)\b[^;]{0,50}?(?:${WORKS}|<quantity>)`,
    {
      anchors: ['is are has was'],
      weight: 0.6,
      done: 'under_construction',
      roles: { on: null, into: null, for: null },
    },
  ),
  words(
    'theirs',
    String.raw`(?:${WORKS})[^;,]{0,40}? (?:that |which )?(?:<org>|it|they)[^;,]{0,30}? (?:is|are) (?:now |also |jointly )?(building|constructing|setting up|putting up|erecting)\b`,
    {
      anchors: ['building constructing setting putting erecting'],
      actAt: 'end',
      weight: 0.6,
      done: 'under_construction',
      needs: ['party'],
    },
  ),
  words(
    'nominal',
    String.raw`\b(construction|erection|expansion|commissioning|start-?up|inauguration|opening|completion|development|installation|ramp-?up|conversion|relocation|capacity addition)s? (?:work )?(?:of|on|to|at) (?:[^;,]{0,50}?(?:${WORKS})|(?:about |around |up to )?<quantity>)`,
    {
      anchors: [
        'construction erection expansion commissioning start startup inauguration opening completion development installation ramp rampup conversion relocation capacity',
      ],
      weight: 0.5,
      done: 'planned',
      needs: ['figure-or-date'],
      roles: { of: null, to: null, on: null, at: null },
    },
  ),
  words(
    'capacity',
    String.raw`\b(${formsOf('build, develop, create, add, install, deploy, set up, establish, produce, manufacture, commission, complete')})\b[^;]{0,40}?<quantity>`,
    {
      anchors: anchorsOf('build, develop, create, add, install, deploy, set, establish, produce, manufacture, commission, complete'),
      weight: 0.5,
      past: 'completed',
      ongoing: 'under_construction',
      needs: ['capacity', 'firm'],
      roles: { for: null, of: null, from: null, to: null },
    },
  ),
  words(
    'output',
    String.raw`\b(?:will|would|to|can|could)(?: be able to)? (make|produce|manufacture|turn out|assemble|roll out) (?:about |around |up to |nearly |over |more than |some |at least )*<quantity>(?!\ue001| (?:in |during |for )?<date>)`,
    {
      anchors: ['make produce manufacture turn assemble roll'],
      weight: 0.5,
      done: 'planned',
      needs: ['capacity'],
      roles: { for: null, of: null },
    },
  ),
  words(
    'stages',
    String.raw`\b(will have|would have|to have|is expected to (?:have|produce|create|generate|cost)|will (?:produce|create|generate|make|manufacture|cover|employ|cost|process|recycle|treat|handle|house|host|occupy|store|take in|turn out|supply|be able to)|able to (?:take in|make|produce|process|store|recycle)|capable of (?:producing|making|storing|processing|recycling|delivering|supplying)|spread (?:over|across)|with room for|good for)\b[^;]{0,60}?<figure>`,
    {
      behind: PLANT,
      anchors: [
        'have having capacity produce create generate make manufacture cover employ cost process recycle treat handle house host occupy store take turn supply able capable spread room good',
      ],
      actAt: 'end',
      needs: ['figure'],
      weight: 0.45,
      done: 'planned',
      roles: { for: null, of: null },
    },
  ),
  ...LISTED.map(([status, anchors, how]) =>
    words(`listed-${status}`, String.raw`<quantity>(?: ?[/,] ?<quantity>)?,? (?:and )?(${how})\b`, {
      anchors,
      actAt: 'end',
      weight: 0.45,
      done: status,
      past: status,
      needs: ['capacity'],
    }),
  ),
  words(
    'of-it-planned',
    String.raw`<quantity>(?: ?[/,] ?<quantity>)?(?: (?:of|in) (?:[a-z-]+ ){1,3}| more| in all)? ?\b(?:is|are|was|were|has been|have been|being|will be|is to be|are to be) (?:also |now |already |still |being |to be )?(planned|foreseen|envisaged|slated|built|installed|commissioned|added|earmarked|under construction|in the works)\b`,
    {
      anchors: ['planned foreseen envisaged slated built installed commissioned added earmarked construction works'],
      actAt: 'end',
      weight: 0.5,
      done: 'planned',
      needs: ['capacity'],
      roles: { by: 'party' },
    },
  ),
  words(
    'ramp',
    String.raw`\b(${formsOf('start, start off, begin, open, launch, come on stream, make do, get by, settle')})\b (?:in <date> |on <date> |<date> |production |operations |out )?(?:with|at|for|on) (?:one line of |two lines of |a |an |an initial |about |around |up to )*<quantity>`,
    {
      anchors: anchorsOf('start, begin, open, launch, come, make, get, settle'),
      weight: 0.5,
      done: 'completed',
      ongoing: 'planned',
      needs: ['capacity'],
      roles: { for: null, with: null },
    },
  ),
];
