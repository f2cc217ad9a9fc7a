import type { EventStatus } from '@gigawire/domain';
import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { DEED, PLANT, PRODUCT, SIZED_PLANT } from './vocabulary.ts';

const STAGE = String.raw`\b(?:first|second|third|fourth|final|last|next|initial) (?:[a-z-]+ )?(?:stages?|phases?|blocks?|units?|half|trains?)\b|\b(?:stage|phase) (?:one|two|three|i{1,3}|[1-9])\b`;
const WORKS = `${PLANT}|${SIZED_PLANT}|${STAGE}`;
const CAPACITY = String.raw`\b(?:(?:annual |production |manufacturing |installed |nameplate |design |cell |battery |storage |generation |refining |processing |recycling |hydroxide |carbonate |total |its )*capacity|production|output|number of (?:[a-z-]+ ){0,3}(?:stations|plants|chargers|factories)|(?:production|manufacturing) (?:base|network))\b`;
/** "The park is due to be ready": the thing by a word too short for anywhere but the subject. */
const WORKS_SAID = String.raw`${PLANT}|\b(?:the|this|its|each|both) (?:[a-z0-9-]+ ){0,2}(?:parks?|projects?|sites?|units?|works|schemes?|systems?|lines?|batter(?:y|ies)|arrays?|phases?)`;

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

/** A physical plant or project is planned or reaches a milestone. */
export const facility: Kind = {
  type: 'facility',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  cues: [
    [
      'planned',
      /\bground-?breaking (?:is |was )?(?:expected|planned|due|slated|scheduled|set)\b|\b(?:construction|production|operations?|manufacturing|commissioning|work|output|deliveries|completion|opening)\b[^;,]{0,60}?\b(?:(?:will|would|could|should|can|to) (?:begin|start|commence|resume|be (?:completed|operational|finished|ready|commissioned))|(?:is|are|was|were) (?:now )?(?:expected|due|planned|slated|scheduled|targeted|set) (?:for|in|by|to|\ue002))/g,
    ],
    [
      'under_construction',
      /\b(?:(?:construction|building work|civil works?|site work)\b[^;]{0,60}? (?:began|begun|started|commenced|resumed|continues|progress(?:es|ing)|is under ?way)|(?:nearly|almost|close to|half|\ue001) (?:complete|built|finished|done)|going up|taking shape|half[- ](?:built|complete|finished)|nearing completion|construction (?:of [^;,]{1,50} )?(?:is )?(?:continues|under ?way|on schedule|on track)|started building|begun building|began building)\b/g,
    ],
    ['completed', /\b(?:operating|operational|in operation|in service|online) since\b/g],
  ],
  triggers: [
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
    ...act('open', {
      verbs:
        'open, open up, throw open, inaugurate, commission, complete, energise, energize, start up, switch on, turn on, fire up, power up, light up, bring online, bring on stream, bring into operation, bring into service, put into operation, put into service, cut the ribbon on, cut the ribbon at, dedicate, unveil, launch, start, finish, operationalise, operationalize, hand over, synchronise, synchronize',
      on: WORKS,
      within: 70,
      weight: 0.65,
      done: 'completed',
      ongoing: 'planned',
      roles: { by: null, for: null, of: null, to: null },
    }),
    ...act('expand', {
      verbs:
        'expand, extend, enlarge, double, triple, quadruple, raise, lift, increase, boost, grow, push up, step up, ramp up, scale up, upgrade, enhance, debottleneck',
      on: `${CAPACITY}|${WORKS}`,
      within: 60,
      weight: 0.6,
      past: 'completed',
      ongoing: 'under_construction',
      needs: ['firm'],
      roles: { for: null, of: null },
    }),
    ...act('resize', {
      verbs: 'halve, cut, trim, reduce, downsize, scale back, scale down',
      on: `${CAPACITY}|${PLANT}`,
      within: 45,
      weight: 0.6,
      past: 'completed',
      ongoing: 'under_construction',
      needs: ['capacity'],
      roles: { for: null, of: null },
    }),
    words(
      'take-to',
      String.raw`\b(${formsOf('take, bring, scale')})\b [^;]{0,60}?(?:${CAPACITY}|${PLANT})[^;]{0,30}? (?:up )?to (?:about |around |nearly |over |more than |some )?<quantity>`,
      {
        anchors: anchorsOf('take, bring, scale'),
        weight: 0.6,
        done: 'completed',
        past: 'completed',
        ongoing: 'planned',
        needs: ['capacity'],
        roles: { for: null, of: null, to: null },
      },
    ),
    words(
      'begin',
      String.raw`\b(${formsOf('begin, start, start up, commence, kick off, launch, resume, restart, enter, declare, achieve, reach, attain, hit, ramp up, go into, move into')})\b (?:[a-z\ue003-\ue005'-]+ ){0,5}?(?:(?:mass|commercial|trial|full-scale|series|serial|pilot|cell|battery|local|volume|test|full|nameplate|mechanical|practical|substantial)[- ])*(?:production|operations?|manufacturing|output|completion|cod|(?<=nameplate |full )capacity)\b|\b(${formsOf('begin, start, commence, resume, restart')}) (?:mass-|trial-|commercially |jointly )?(?:producing|making|manufacturing|assembling|mass-producing|turning out|churning out|building|shipping|delivering) (?:[a-z0-9-]+ ){0,4}?(?:${PRODUCT})`,
      {
        anchors: anchorsOf(
          'begin, start, commence, kick, launch, resume, restart, enter, declare, achieve, reach, attain, hit, ramp, go, move',
        ),
        weight: 0.65,
        done: 'completed',
        past: 'completed',
        ongoing: 'planned',
        roles: { for: null },
      },
    ),
    ...act('energise', {
      verbs: 'energise, energize, switch on, turn on, commission, power up, connect',
      on: String.raw`\bbatter(?:y|ies)\b|<quantity>`,
      within: 60,
      weight: 0.55,
      done: 'completed',
      ongoing: 'under_construction',
      needs: ['capacity', 'firm'],
      roles: { by: null, for: null, of: null, to: null },
    }),
    words(
      'bring-on',
      String.raw`\b(${formsOf('bring, put, take')})\b [^;,]{0,90}? (?:online|on ?line|on ?stream|into (?:(?:commercial|full|regular) )?(?:operation|service|production)|live)\b`,
      {
        anchors: anchorsOf('bring, put, take'),
        weight: 0.55,
        done: 'completed',
        needs: ['firm', 'figure-or-date'],
        roles: { for: null, of: null },
      },
    ),
    ...act('convert', {
      verbs: 'convert, retool, repurpose, revamp, retrofit, refit, switch over, reopen, restart, revive',
      on: WORKS,
      within: 50,
      weight: 0.6,
      past: 'completed',
      ongoing: 'under_construction',
      roles: { for: null, of: null, to: null },
    }),
    ...act('approve', {
      verbs:
        'approve, clear, greenlight, green-light, wave through, nod through, rubber-stamp, permit, sanction, authorise, authorize, give the go-ahead to, give the go-ahead for, give the green light to, give the green light for, consent to',
      on: WORKS,
      within: 70,
      weight: 0.55,
      done: 'approved',
      yieldsTo: ['public_funding', 'investment', 'acquisition'],
      roles: { for: null, of: null, to: null },
    }),
    words(
      'pause',
      String.raw`\b(${formsOf('stop, halt, pause, suspend, freeze, put off')} (?:all |the )?(?:construction|building|work|production)|(?:mothball|idl)(?:es?|s|ed|ing)?)\b(?: (?:on|of|at))?[^;]{0,60}?(?:${WORKS})`,
      {
        anchors: [
          'mothball mothballs mothballed mothballing idle idles idled idling',
          ...anchorsOf('stop, halt, pause, suspend, freeze, put'),
        ],
        weight: 0.6,
        done: 'delayed',
        yieldsTo: ['disruption'],
        roles: { at: null, for: null, of: null },
      },
    ),
    words(
      'connected',
      String.raw`\b((?:been |was |were |is |are )?(?:connected|synchroni[sz]ed|hooked up|plugged in) (?:to|with|into) the (?:[a-z]+ )?(?:grid|network)|(?:has|have) (?:begun|started) (?:trading|charging|discharging|exporting|feeding|delivering)|(?:joined|joins) the (?:grid|network)|began (?:trading|charging|exporting|feeding))\b`,
      {
        behind: WORKS,
        anchors: ['connected synchronised synchronized hooked plugged begun started joined joins began'],
        actAt: 'end',
        weight: 0.6,
        done: 'completed',
        roles: { to: null, with: null },
      },
    ),
    words(
      'pencil',
      String.raw`\b(${formsOf('pencil in, earmark, line up, plot, envisage, promise, target, eye, propose, plan, plan for, prepare')}|pencilled in|pencilling in)\b (?:about |around |up to |some |another |a further |a |an |as much as |at least |over |more than )*<quantity>(?! (?:customers|jobs|people))`,
      {
        anchors: [
          'pencilled pencilling',
          ...anchorsOf('pencil, earmark, line, plot, envisage, promise, target, eye, propose, plan, prepare'),
        ],
        weight: 0.5,
        done: 'planned',
        past: 'planned',
        needs: ['capacity', 'firm'],
        yieldsTo: ['supply_contract', 'tender'],
        roles: { for: null, of: null },
      },
    ),
    words(
      'quit',
      String.raw`\b(${formsOf('walk away, pull out, back out, pull back, withdraw, bow out, step back, drop out, exit')} (?:in <date> |on <date> |<date> )?(?:of|from)|${formsOf('abandon, ditch, axe, scrap, drop, shelve, quit, cancel, call off, call time on, give up on, not go ahead with, not proceed with, not press ahead with, kill, terminate, shut down, decommission, dismantle, bin')})\b (?:an? |the |its |their |this |that |plans? (?:for|to build) |construction of )*(?:(?:<place>|<country>)(?:'s)? )?(?:<money>(?: (?:\(?<money>\)?))? ?(?:[a-z\ue003-\ue005-]+ ){0,4}(?:projects?|schemes?|plans?|complex|venture|bid|${PLANT})|(?:[a-z-]+ ){0,2}(?:${WORKS}))`,
      {
        anchors: [
          'walked pulled backed withdrew dropped',
          'not',
          ...anchorsOf(
            'walk, pull, back, withdraw, bow, step, drop, exit, abandon, ditch, axe, scrap, shelve, quit, cancel, call, kill, terminate, shut, decommission, dismantle, bin',
          ),
        ],
        weight: 0.65,
        done: 'cancelled',
        roles: { from: null, of: null, for: null },
      },
    ),
    words(
      'wind-down',
      String.raw`\b(${formsOf('wind down, end, cease, discontinue')}) (?:all |its |the )?(?:[a-z-]+ )?(?:production|output|operations|manufacturing|mining)\b`,
      {
        anchors: anchorsOf('wind, end, cease, discontinue'),
        weight: 0.5,
        done: 'cancelled',
        needs: ['firm'],
        roles: { at: null, of: null, in: null, for: null },
      },
    ),
    words(
      'consent',
      String.raw`\b(${formsOf('win, get, receive, secure, obtain, bag, gain, land, clinch')} (?:[a-z-]+ ){0,3}(?:consent|clearance|approval|nod|permits?|permission|licen[cs]e|go-ahead|green light))\b[^;]{0,80}?(?:${WORKS})`,
      {
        anchors: anchorsOf('win, get, receive, secure, obtain, bag, gain, land, clinch'),
        weight: 0.75,
        done: 'approved',
        needs: ['party'],
        roles: { from: 'party', for: null, of: null },
      },
    ),
    words(
      'apply',
      String.raw`\b(${formsOf('file for, apply for, seek, await, ask for')} (?:[a-z-]+ ){0,3}(?:consent|clearance|approval|permits?|permission|licen[cs]e))\b[^;]{0,80}?(?:${WORKS})`,
      {
        anchors: anchorsOf('file, apply, seek, await, ask'),
        weight: 0.75,
        done: 'planned',
        past: 'planned',
        ongoing: 'planned',
        needs: ['party'],
        roles: { from: null, for: null, of: null },
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
      'in-the-works',
      String.raw`\b(?:is|are|was|were) (on the drawing board|in the pipeline|in the works|on the cards|on the anvil|planned|proposed|envisaged)\b`,
      {
        behind: WORKS,
        anchors: ['on in planned proposed envisaged'],
        actAt: 'end',
        weight: 0.5,
        done: 'planned',
        past: 'planned',
        roles: { by: 'party' },
      },
    ),
    words(
      'nod',
      String.raw`\b(${formsOf('give, grant, issue')} (?:(?:[a-z-]+|<org>) ){0,4}(?:nod|approval|consent|go-ahead|green light|clearance|blessing|permission|permits?|licen[cs]es?))\b[^;]{0,80}?(?:${WORKS})`,
      {
        anchors: anchorsOf('give, grant, issue'),
        weight: 0.6,
        done: 'approved',
        roles: { to: 'party', for: null, of: 'party' },
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
    words(
      'decision',
      String.raw`\b(${formsOf('take, make, reach, sanction')} (?:a |the |its )?(?:positive )?(?:final investment decision|fid)|final investment decision|fid)\b`,
      {
        anchors: ['final fid', ...anchorsOf('take, make, reach, sanction')],
        weight: 0.6,
        done: 'approved',
        needs: ['firm'],
        roles: { on: null, for: null },
      },
    ),
    words(
      'deed',
      String.raw`\b(${formsOf('sign, ink, exchange, enter into')})\b[^;]{0,90}?(?:${DEED})[^;]{0,60}?\b(?:for|to|on)\b[^;]{0,60}?(?:${PLANT})`,
      {
        anchors: anchorsOf('sign, ink, exchange, enter'),
        weight: 0.65,
        done: 'signed',
        needs: ['firm-and-state'],
        yieldsTo: ['investment'],
        roles: { for: null, of: 'party', on: null },
      },
    ),
    words(
      'held-up',
      String.raw`\b((?:construction|work|production|opening|launch|start|commissioning|completion)\b[^;]{0,60}?\b(?:has been|have been|was|were|is|been) (?:delayed|postponed|halted|paused|suspended|pushed back|put on hold|deferred|stalled)|\b(?:has|have|had) (?:stalled|come to a (?:standstill|halt|stop)|ground to a halt|slipped|fallen behind)|(?:is|are|was|running) (?:idle|stalled|on hold|(?:[a-z]+ ){0,4}(?:behind(?: schedule)?|late)))\b`,
      {
        anchors: ['delayed postponed halted paused suspended pushed put deferred stalled come ground slipped fallen idle hold behind late'],
        weight: 0.6,
        done: 'delayed',
        needs: ['party'],
      },
    ),
    words(
      'production-begins',
      String.raw`\b((?:(?:mass|commercial|trial|full-scale|volume) )?(?:production|operations?|manufacturing|construction|building work|civil works?|site work|commissioning)) (?:[^;,]{0,50} )?(?:to (?:begin|start|commence|resume)|(?:will|would|could|should|can|is expected to|is set to|is scheduled to|is slated to|are expected to|expected to|due to) (?:begin|start|commence|resume|be (?:completed|operational|finished))|(?:began|started|commenced|resumed|begins|starts) (?:in|on|at|last|this|by|from|<date>)|(?:is|are|was|were) (?:now )?(?:expected|due|planned|slated|scheduled|targeted|set) (?:for|in|by|to|<date>))`,
      {
        anchors: ['production operation operations manufacturing construction building civil site commissioning'],
        weight: 0.55,
        done: 'completed',
        needs: ['figure-or-date'],
      },
    ),
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
      'come-up',
      String.raw`\b(com(?:e|es|ing) up|c[ao]me(?:s)? (?:online|on ?line|on ?stream|into (?:operation|service))|(?:go|goes|gone|went) (?:live|on ?stream|online|on ?line|into (?:operation|service|production))|(?:becomes?|became|become|be|is|are|fully|now|made) (?:fully |commercially |partly )?operational|(?:has|have) been operational|enter(?:s|ed)? (?:commercial )?(?:operation|operations|production|service)|(?:start|begin|commence)(?:s|ed)? (?:up|operating|producing|working)|(?<!can |could )be (?:ready|finished|completed|complete|commissioned|located|built|set up|energi[sz]ed|opened|up and running|in place|in operation|on ?line)|(?:was|were|been) (?:completed|commissioned|inaugurated|energi[sz]ed|handed over|opened)|(?<=\b(?:to|will|would|must) )(?:re)?open|should (?:open|be (?:ready|finished|completed|complete|operational|up and running|in operation|on ?line))|operating since|in operation since|opens|opened(?! (?:a|an|the|its|up|bids|talks)\b))\b`,
      {
        behind: WORKS_SAID,
        anchors: [
          'come comes coming came go goes gone went operational enter enters entered start starts started begin begins commence commences commenced be ready finished completed complete commissioned located built set inaugurated energised energized handed opened opens open reopen operating operation should',
        ],
        actAt: 'end',
        weight: 0.6,
        done: 'completed',
        ongoing: 'planned',
        roles: { for: null, of: null },
      },
    ),
    words(
      'plan-plant',
      String.raw`\b(plan(?:s|ned|ning)?(?: for| on)?|propos(?:es|ed|ing|al for)|announc(?:es|ed|ing)|unveil(?:s|ed)?|approv(?:es|ed|al)|clear(?:s|ed)|eyes|mulls|considers|considering|mulling|scraps?|scrapped|cancel(?:s|led)|delay(?:s|ed)?|postpon(?:es|ed)|shelv(?:es|ed)|pauses?|paused|suspend(?:s|ed)|push(?:es|ed)? back|defers?|deferred|abandon(?:s|ed)|drops?|dropped|denie[sd]|halts?|halted|call(?:s|ed) off|give(?:s|n)? the go-ahead to|gave the go-ahead to|green-?li(?:ghts?|t)|permit(?:s|ted)|sanction(?:s|ed)|mothball(?:s|ed)|envisag(?:es|ed)|pledge[sd]|pencil(?:s|led) in|detail(?:s|ed)|disclose[sd]|outline[sd]|present(?:s|ed)|resum(?:es|ed)|reviv(?:es|ed)|speed(?:s|ed) up|fast-tracks?)\b (?:[^;]{0,90}?)(?:${PLANT}|${STAGE})`,
      {
        anchors: [
          'called calls plan plans planned planning proposes proposed proposing proposal announces announced announcing unveils unveiled unveil approves approved approval clears cleared eyes mulls mulling considers considering scraps scrap scrapped cancels cancelled delays delayed delay postpones postponed shelves shelved pause pauses paused suspend suspends suspended push pushes pushed defers defer deferred abandons abandoned drops drop dropped denies denied halt halts halted give gives given gave green permit permits permitted sanctions sanctioned mothballs mothballed envisages envisaged pledged pledges pencils pencilled details detailed disclosed discloses outlines outlined presents presented resumes resumed revives revived speeds fast',
        ],
        yieldsTo: ['disruption', 'supply_contract', 'acquisition', 'partnership', 'public_funding', 'investment'],
        weight: 0.5,
        done: 'announced',
        roles: { for: null, of: null },
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
      'corrected',
      String.raw`\b((?:correct|right|actual|revised) (?:figure|capacity|number|amount|output|value) (?:is|was|should be|should have been))\b[^;]{0,24}?<quantity>`,
      {
        anchors: ['correct right actual revised'],
        weight: 0.5,
        done: 'announced',
        needs: ['capacity'],
      },
    ),
    words(
      'misreported',
      String.raw`\b((?:gave|put|stated|reported|said) (?:that )?the (?:[a-z]+ )?(?:capacity|cost|size|output|investment) of)\b[^;]{0,80}?(?:${PLANT})`,
      {
        anchors: ['gave put stated'],
        weight: 0.5,
        done: 'announced',
        needs: ['figure'],
      },
    ),
    words(
      'site',
      String.raw`\b(${formsOf('choose, pick, select, zero in on, opt for, settle on, finalise, finalize, shortlist')}|chosen|chose)\b[^;]{0,60}?\b(?:for|as) [^;]{0,50}?(?:${PLANT})`,
      {
        anchors: ['chosen chose', ...anchorsOf('choose, pick, select, zero, opt, settle, finalise, finalize, shortlist')],
        weight: 0.65,
        done: 'planned',
        past: 'announced',
        roles: { for: null, of: null, object: 'host' },
      },
    ),
    words(
      'milestone',
      String.raw`\b((?:environmental|environment|forest|in-principle|final|board|regulatory|planning|development|construction|building|mining|state|federal|council|grid|factory) (?:clearance|approval|nod|permission|permit|licen[cs]e|consent|go-ahead|green light|sign-off)s?)\b[^;]{0,70}?(?:${WORKS})`,
      {
        anchors: ['clearance approval approvals nod permission permissions permit permits license licence consent consents go green sign'],
        weight: 0.75,
        done: 'approved',
        roles: { from: 'party', for: null },
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
    words(
      'lines',
      String.raw`\b(allot(?:s|ted)?|allocat(?:es|ed)|identif(?:y|ies|ied)|acquir(?:es|ed)|secur(?:es|ed)|bought|buys|leas(?:es|ed)|handed over|sign(?:s|ed) (?:a )?(?:lease|land lease))\b[^;]{0,50}?(?:<quantity>|\b(?:land|sites?|plots?|leases?)\b)[^;]{0,50}?(?:${WORKS})`,
      {
        anchors: ['handed', ...anchorsOf('allot, allocate, identify, acquire, secure, buy, lease, sign')],
        weight: 0.5,
        roles: { for: 'recipient', to: 'recipient' },
      },
    ),
  ],
  exclusions: [
    // An alliance for a plant, a search for its builder: other kinds tell of these.
    /\b(?:batter(?:y|ies)|storage|bess|plants?|factor(?:y|ies)|projects?) (?:alliance|venture|tie-?up|partnership|tender|auction|search|loan)\b/g,
    // What a whole trade or country adds is a statistic.
    /\b(?:developers|utilities|companies|makers|operators|the industry|analysts|households) (?:in [^;,]{1,30} )?(?:plan|expect|will|are|have|had|added|add|installed|commissioned|built)\b[^;,]{0,60}/g,
    // "its expanded plant" is a plant, not an expansion.
    /(?:\b(?:its|the|an?|their|this|newly|recently)|'s) (?:newly |recently |recently-)?(?:expanded|completed|opened|built|converted|established|upgraded|idled|mothballed|abandoned|cancelled|scrapped|commissioned|inaugurated|enlarged)\b/g,
    // A finished design or study builds nothing.
    /\b(?:complet|finish|conclud|launch|start|begin)[a-z]*(?: [a-z-]+){0,3} (?:designs?|stud(?:y|ies)|surveys?|talks|negotiations|reviews?|acquisition|purchase|sale|takeover|tests|trials|tender|round|funding)\b/g,
    // The battery of a car is no plant.
    /\b(?:suvs?|cars?|sedans?|hatchbacks?|scooters?|motorcycles?|bikes?|trucks?|vans?|bus|buses|models?|tractors?|phones?)\b[^;,]{0,40}?,? (?:with|has|have|using|packs?|carries|gets|by) (?:an? |the |its )?\ue001+ (?:[a-z-]+ ){0,3}(?:battery|batteries|packs?|cells?)\b/g,
    // What a whole grid or market got is a statistic.
    /\b(?:more than|over|nearly|about|almost|some|a record|around) \ue001+ of (?:[a-z-]+ ){1,3}(?:joined|came|entered|was|were)\b[^;,]{0,30}/g,
    // A blaze that stops a plant is no decision on it.
    /\b(?:fire|blaze|explosion|strike|walkout|(?:earth)?quake|floods?|typhoon|storm|outage)\b[^;,]{0,40}?\b(?:halt|shut|close|stop|idle|suspend|damage|destroy|gut)(?:s|ed|ting|ing|d)?\b[^;,]{0,80}/g,
    /\b(?:demand|sales|market|consumption|imports|exports|shipments|prices|revenues?|additions|installations|deployments|profits?|turnover)\b[^;,]{0,60}?\b(?:reach|hit|add|produce|double|triple|increase|raise)/g,
    /\binstalled (?:[a-z]+ ){0,2}capacity/g,
    /\b(?:power plant workers|plant-based|plants? (?:trees|saplings|species)|tree plant|houseplants?|planted?|in the works|line of credit|bottom line|front line|product line|loan facilit(?:y|ies)|credit facilit(?:y|ies)|banking facilit(?:y|ies)|mine(?:'s)? (?:is|was) that|national park|car park|amusement park|water park|park(?:ing|ed))\b/g,
    /\b(?:build|create|develop|establish|set up)(?:s|ed|ing|t)? (?:a |an |the |its |more |stronger |resilient |robust )*(?:[a-z-]+ )?(?:supply[- ]chains?|ecosystem|relationship|trust|team|brand|momentum|confidence|awareness|fund|committee|task ?force|working group|council|framework|prototype|website|app)\b/g,
    /\b(?:create|add)(?:s|d|ed|ing)? (?:about |around |over |up to |more than |nearly |some |an estimated )?\ue001+ (?:direct |indirect |new )*(?:jobs|employment)/g,
  ],
};
