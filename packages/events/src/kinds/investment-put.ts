import type { Trigger } from './kind.ts';
import { ABOUT, INTO } from './investment-words.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

/** Capital put, poured, committed and drawn into something. */
export const PUT: readonly Trigger[] = [
  ...act('pour', {
    verbs:
      'pour, pump, plough, inject, infuse, spend, sink, plow, contribute, provide, chip in, stump up, bring in, cough up, put up, advance, extend, lend',
    on: String.raw`<money>`,
    within: 26,
    weight: 0.55,
    done: 'completed',
    ongoing: 'announced',
    needs: ['firm', 'money'],
    yieldsTo: ['acquisition'],
    roles: { subject: 'funder', in: 'recipient', into: 'recipient', to: 'recipient', on: null, for: null, by: 'funder' },
  }),
  ...act('commit', {
    verbs:
      'commit, pledge, earmark, bet, deploy, channel, funnel, set aside, allocate, line up, promise, propose, plan, shell out, dedicate, outline, unveil, detail, lay out, ring-fence, put aside, release, free up, approve, clear, sanction',
    on: String.raw`<money>`,
    within: 30,
    weight: 0.55,
    needs: ['firm', 'money'],
    yieldsTo: ['acquisition', 'supply_contract', 'public_funding'],
    roles: { subject: 'funder', in: 'recipient', into: 'recipient', for: null, to: null, on: null, by: 'funder' },
  }),
  words('put-in', String.raw`\b(put|puts|putting)${ABOUT} <money>`, {
    anchors: ['put puts putting'],
    weight: 0.55,
    done: 'completed',
    ongoing: 'announced',
    needs: ['firm', 'money'],
    roles: { ...INTO, to: null },
  }),
  words(
    'put-at',
    String.raw`\b(put|puts|peg|pegs|pegged|estimates?|estimated|budgeted|costed)\b [^;]{0,40}?\b(?:expansion|capex|investments?|project|plan|outlay|programme|build-?out)\b[^;]{0,24}? at${ABOUT} <money>`,
    {
      anchors: ['put puts peg pegs pegged estimate estimates estimated budgeted costed'],
      weight: 0.6,
      done: 'planned',
      needs: ['firm'],
      roles: { for: null },
    },
  ),
  words(
    'back-with',
    String.raw`\b(${formsOf('back, fund, finance, bankroll, support, seed')})\b (?!by\b)[^;]{0,40}? (?:with|to the tune of)${ABOUT} <money>`,
    {
      anchors: anchorsOf('back, fund, finance, bankroll, support, seed'),
      weight: 0.6,
      done: 'completed',
      ongoing: 'announced',
      needs: ['firm', 'money'],
      roles: { subject: 'funder', object: 'recipient', with: null, by: 'funder' },
    },
  ),
  words(
    'money-in',
    String.raw`<money> (?:in|of) (?:[a-z-]+ ){0,2}(tax equity|equity|debt|capital|funding|financing|project finance|growth capital|loans?|seed money)\b[^;]{0,30}?\b(?:from|by|led|with)\b`,
    {
      anchors: ['tax equity debt capital funding financing project growth loan loans seed'],
      weight: 0.5,
      done: 'completed',
      needs: ['firm', 'money'],
      roles: { subject: 'recipient', from: 'funder', by: 'funder', with: 'funder' },
    },
  ),
  words(
    'attract',
    String.raw`\b(${formsOf('attract, entail, involve, draw')})\b[^;]{0,50}?\binvestments?\b[^;]{0,20}?<money>|\b(?:draw|entail|involv|attract)(?:s|ing|ed|es)?\b[^;]{0,20}?<money>[^;]{0,20}?investment`,
    {
      anchors: anchorsOf('attract, entail, involve, draw'),
      weight: 0.7,
      roles: { subject: 'recipient', from: 'funder' },
    },
  ),
  words(
    'bring',
    String.raw`\b((?:at|with|involving|entailing) (?:an? )?(?:[a-z]+ )?(?:cost|investment|outlay)) of (?:[a-z]+ ){0,3}?<money>`,
    {
      anchors: ['cost investment outlay'],
      weight: 0.4,
      roles: { subject: 'funder' },
    },
  ),
];
