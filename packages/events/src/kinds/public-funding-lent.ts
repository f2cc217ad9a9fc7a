import type { Trigger } from './kind.ts';
import { TAKERS, GIVING, TAKING } from './public-funding-words.ts';
import { act, words } from './trigger.ts';
import { AID, PUBLIC_AID } from './vocabulary.ts';

/** Aid as it is received, lent, promised and backed. */
export const LENT: readonly Trigger[] = [
  ...act('receive', {
    verbs: TAKERS,
    on: AID,
    within: 90,
    passive: false,
    weight: 0.7,
    done: 'approved',
    needs: ['state'],
    roles: TAKING,
  }),
  ...act('receive-aid', {
    verbs: TAKERS,
    on: String.raw`\b(?:subsid(?:y|ies)|state aid|government (?:grants?|support|funding|aid)|capital subsidy|viability gap funding)\b`,
    within: 70,
    passive: false,
    weight: 0.7,
    done: 'approved',
    needs: ['party', 'money'],
    roles: { subject: 'recipient', from: 'funder', by: 'funder', of: 'funder', for: null },
  }),
  // What only a state gives needs no giver's name.
  ...act('public-aid', {
    verbal: true,
    verbs: 'sanction, approve, announce, allocate, earmark, disburse, release, award, grant, set aside, provide, pay, clear',
    on: PUBLIC_AID,
    within: 60,
    weight: 0.6,
    needs: ['money'],
    roles: GIVING,
  }),
  ...act('commit', {
    verbal: true,
    verbs: 'commit, allocate, allot, earmark, set aside, pledge, sanction, approve, spend, ring-fence, reserve',
    on: String.raw`<money>`,
    within: 50,
    weight: 0.6,
    needs: ['state', 'public-purse', 'money'],
    roles: { subject: 'funder', to: 'recipient', for: 'recipient', by: 'funder', object: 'recipient' },
  }),
  // A state or its bank that hands money over, whatever it is called.
  ...act('lend', {
    verbal: true,
    verbs:
      'lend, disburse, co-finance, cofinance, extend, provide, give, grant, pay, hand, award, contribute, inject, pour, plough, plow, pump, funnel',
    on: String.raw`<money>`,
    within: 50,
    weight: 0.6,
    done: 'completed',
    needs: ['state', 'money'],
    roles: { subject: 'funder', to: 'recipient', for: 'recipient', by: 'funder', with: 'funder', object: 'recipient' },
  }),
  // "put the cost at 3 billion" gives nothing.
  words(
    'put-money',
    String.raw`\b(put|puts|putting|places|placed) (?:up to |about |around |some |nearly |another |a further )?<money>(?: [a-z-]+){0,5} (?:into|toward|towards|behind|in)\b`,
    {
      anchors: ['put puts putting places placed'],
      weight: 0.6,
      needs: ['domestic', 'money'],
      roles: { subject: 'funder', into: 'recipient', to: 'recipient', in: null, object: 'recipient' },
    },
  ),
  ...act('promise', {
    verbal: true,
    verbs:
      'promise, pledge, offer, chip in, put in, put up, make available, steer, direct, devote, dedicate, assign, allot, throw in, set aside, commit, propose',
    on: String.raw`<money>`,
    within: 50,
    weight: 0.6,
    needs: ['domestic', 'money'],
    roles: { subject: 'funder', to: 'recipient', for: 'recipient', by: 'funder', with: 'funder', object: 'recipient' },
  }),
  // "the ¥2 billion that the agency gave the smelter".
  words(
    'given-money',
    String.raw`<money>(?: [a-z]+){0,4} (?:that |which )?(?:[a-z-]+ ){0,4}(?:<org> |<country> )?(?:had |has )?(gave|given|lent|granted|awarded|paid|promised|pledged|extended to|provided|handed|set aside|earmarked|allocated)\b`,
    {
      anchors: ['gave given lent granted awarded paid promised pledged extended provided handed set earmarked allocated'],
      actAt: 'end',
      weight: 0.6,
      done: 'completed',
      needs: ['state', 'money'],
      roles: { subject: 'funder', object: 'recipient', to: 'recipient', for: 'recipient', by: 'funder' },
    },
  ),
  words(
    'agency-gave',
    String.raw`<money> (?:that |which )?the (?:[a-z]+ ){0,3}(?:agency|ministry|government|bank|lender|department|state) (?:had |has )?(gave|given|lent|granted|awarded|paid|promised|pledged|provided|handed|set aside|earmarked|allocated)\b`,
    {
      anchors: ['gave given lent granted awarded paid promised pledged provided handed set earmarked allocated'],
      actAt: 'end',
      weight: 0.6,
      done: 'completed',
      needs: ['party', 'money'],
      roles: { subject: null, object: 'recipient', to: 'recipient', for: null },
    },
  ),
  ...act('back', {
    verbal: true,
    verbs:
      'back, fund, finance, co-finance, cofinance, subsidise, subsidize, support, guarantee, underwrite, insure, cover, bankroll, help fund, help pay for, foot',
    on: String.raw`<money>|\b(?:projects?|plants?|factor(?:y|ies)|production|companies|firms|makers|cost|purchase|portion|bill)\b`,
    within: 70,
    weight: 0.55,
    needs: ['state', 'money'],
    roles: { subject: 'funder', by: 'funder', with: null },
  }),
  ...act('foot', {
    verbs: 'meet, shoulder, bear, foot, pick up, reimburse, cover, defray',
    on: String.raw`\b(?:bills?|costs?|tab|expenses?|portion|share)\b|<money>`,
    within: 50,
    weight: 0.6,
    needs: ['state', 'figure'],
    roles: { subject: 'funder', by: 'funder', for: 'recipient', of: null, with: null },
  }),
];
