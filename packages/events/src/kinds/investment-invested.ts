import type { Trigger } from './kind.ts';
import { ABOUT, INTO } from './investment-words.ts';
import { anchorsOf, formsOf, words } from './trigger.ts';

/** Capital as it is invested, and investments called so. */
export const INVESTED: readonly Trigger[] = [
  words('invested', String.raw`\b(invested)\b(?:${ABOUT} <money>| in | into | heavily| jointly| strategically|[^;]{0,40}<money>)`, {
    anchors: ['invested'],
    weight: 0.75,
    yieldsTo: ['acquisition'],
    done: 'completed',
    roles: INTO,
  }),
  words(
    'invest',
    String.raw`\b(invest|invests|investing)\b(?:${ABOUT} <money>| in | into | heavily| jointly| strategically|[^;]{0,40}<money>)`,
    {
      anchors: ['invest invests investing'],
      weight: 0.75,
      yieldsTo: ['acquisition'],
      roles: INTO,
    },
  ),
  words('make-investment', String.raw`\b(${formsOf('make')} (?:the|an|its|this|further|fresh|new) (?:[a-z]+ )?investments?)\b`, {
    anchors: anchorsOf('make'),
    weight: 0.6,
    yieldsTo: ['acquisition'],
    roles: INTO,
  }),
  words(
    'investment-of',
    String.raw`\b((?:[a-z-]+ )?(?:investments?|capex|capital (?:expenditure|outlay|spending|infusion)|spending|infusion|outlay)) (?:plans? )?(?:of|worth|ranging (?:from|between)|totall?ing|amounting to|to the tune of|valued at|will be|is estimated at|estimated at) (?:[a-z]+ ){0,5}?<money>`,
    {
      anchors: ['investment investments capex expenditure outlay spending infusion'],
      weight: 0.65,
      ongoing: 'announced',
      roles: { subject: 'funder', by: 'funder', from: 'funder', in: 'recipient', with: null },
      yieldsTo: ['acquisition', 'partnership'],
    },
  ),
  words(
    'amounts-to',
    String.raw`\b((?:investments?|capex|capital (?:expenditure|outlay|spending)|spending|outlay))\b [^;]{0,60}?\b(?:amounts?|amounted|totals?|totall?ed|comes?|came|adds? up|runs?|r[io]ses?|falls?|fell|grows?|grew|stands?|stood|reach(?:es|ed)?|go(?:es)?|went|is put|be cut|cut|trimmed|raised) (?:to|at|up to|from)?${ABOUT} <money>`,
    {
      anchors: ['investment investments capex expenditure outlay spending'],
      weight: 0.6,
      needs: ['firm'],
      roles: { subject: 'funder', by: 'funder', in: 'recipient', into: 'recipient' },
      yieldsTo: ['acquisition', 'partnership'],
    },
  ),
  words(
    'change-capex',
    String.raw`\b(${formsOf('cut, slash, trim, reduce, lower, halve, raise, increase, double, hike, lift, boost, scale back, scale up, pare, revise, up, prune, shelve, freeze, halt, postpone, suspend, delay, pause, defer, drop')}|cutting)\b [^;]{0,40}?\b(?:capex|capital (?:spending|expenditure|outlay|budget)|investments?|spending|outlay|budget)\b[^;]{0,60}?<money>`,
    {
      anchors: anchorsOf(
        'cut, slash, trim, reduce, lower, halve, raise, increase, double, hike, lift, boost, scale, pare, revise, up, prune, shelve, freeze, halt, postpone, suspend, delay, pause, defer, drop',
      ),
      weight: 0.65,
      needs: ['firm'],
      roles: INTO,
    },
  ),
  words(
    'money-investment',
    String.raw`<money>[ -](?:<country> |<place> |[a-z-]+ ){0,2}(investments?|capex|capital (?:expenditure|infusion)|spending|outlay|expansion plan|plan|push|commitment|war chest|funding round|fund)\b`,
    {
      anchors: ['investment investments capex expenditure infusion spending outlay plan push commitment chest round fund'],
      actAt: 'end',
      weight: 0.55,
      roles: { subject: 'funder', by: 'funder', from: 'funder', in: 'recipient' },
    },
  ),
];
