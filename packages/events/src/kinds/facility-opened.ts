import { WORKS, WORKS_SAID } from './facility-words.ts';
import type { Trigger } from './kind.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { PRODUCT } from './vocabulary.ts';

/** Plants as they start: switched on, opened, in production. */
export const OPENED: readonly Trigger[] = [
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
    'begin',
    String.raw`\b(${formsOf('begin, start, start up, commence, kick off, launch, resume, restart, enter, declare, achieve, reach, attain, hit, ramp up, go into, move into')})\b (?:[a-z\ue003-\ue005'-]+ ){0,5}?(?:(?:mass|commercial|trial|full-scale|series|serial|pilot|cell|battery|local|volume|test|full|nameplate|mechanical|practical|substantial)[- ])*(?:production|operations?|manufacturing|output|completion|cod|(?<=nameplate |full )capacity)\b|\b(${formsOf('begin, start, commence, resume, restart')}) (?:mass-|trial-|commercially |jointly )?(?:producing|making|manufacturing|assembling|mass-producing|turning out|churning out|exporting|pumping out|rolling out|cranking out|stamping out|building|shipping|delivering) (?:[a-z0-9-]+ ){0,4}?(?:${PRODUCT})`,
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
  words(
    'start-of',
    String.raw`\b((?:start|beginning|commencement|launch|kick-?off) of (?:the )?(?:local|commercial|mass|trial|series|full-scale|pilot|regular|localised|localized|domestic)? ?(?:production|manufacturing|operations?))\b`,
    {
      anchors: ['start beginning commencement launch kick kickoff'],
      weight: 0.55,
      done: 'completed',
      needs: ['firm'],
      roles: { of: null, at: 'party', for: null, in: null },
    },
  ),
  words(
    'begin-commissioning',
    String.raw`\b(${formsOf('begin, start, commence')} (?:commissioning|installing|building|constructing|testing|cold commissioning|hot commissioning)) (?:its|the|an?|of|<quantity>) `,
    {
      anchors: anchorsOf('begin, start, commence'),
      weight: 0.6,
      done: 'under_construction',
      past: 'under_construction',
      ongoing: 'under_construction',
      needs: ['firm'],
      roles: { for: null, of: null },
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
    'come-up',
    String.raw`\b(com(?:e|es|ing) up|c[ao]me(?:s)? (?:online|on ?line|on ?stream|into (?:operation|service))|(?:go|goes|gone|went) (?:live|on ?stream|online|on ?line|into (?:operation|service|production))|(?:becomes?|became|become|be|is|are|fully|now|made) (?:fully |commercially |partly )?operational|(?:has|have) been operational|enter(?:s|ed)? (?:commercial )?(?:operation|operations|production|service)|(?:start|begin|commence)(?:s|ed)? (?:up|operating|producing|working)|(?<!can |could )be (?:ready|finished|completed|complete|commissioned|located|built|set up|energi[sz]ed|opened|up and running|in place|in operation|on ?line)|(?:was|were|been) (?:completed|commissioned|inaugurated|energi[sz]ed|handed over|opened)|(?<=\b(?:to|will|would|must) )(?:re)?open|should (?:open|be (?:ready|finished|completed|complete|operational|up and running|in operation|on ?line))|operating since|in operation since|(?:has|have|had) been (?:running|operating|working|producing|generating|making [a-z]+) (?:since|for)|opens|opened(?! (?:a|an|the|its|up|bids|talks)\b))\b`,
    {
      behind: WORKS_SAID,
      anchors: [
        'has have had come comes coming came go goes gone went operational enter enters entered start starts started begin begins commence commences commenced be ready finished completed complete commissioned located built set inaugurated energised energized handed opened opens open reopen operating operation should',
      ],
      actAt: 'end',
      weight: 0.6,
      done: 'completed',
      ongoing: 'planned',
      roles: { for: null, of: null },
    },
  ),
];
