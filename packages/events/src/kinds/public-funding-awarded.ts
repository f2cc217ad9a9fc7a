import type { Trigger } from './kind.ts';
import { COMMITTERS, PAYERS, SIGNERS, GIVING, TAKING } from './public-funding-words.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { AID, BANK_LOAN, DEED, PUBLIC_AID } from './vocabulary.ts';

/** Aid as it is awarded, paid and signed. */
export const AWARDED: readonly Trigger[] = [
  ...act('award', { verbal: true, verbs: COMMITTERS, on: AID, within: 90, weight: 0.7, needs: ['state', 'money'], roles: GIVING }),
  ...act('pay', {
    verbal: true,
    verbs: PAYERS,
    on: AID,
    within: 90,
    weight: 0.7,
    done: 'completed',
    needs: ['state', 'money'],
    roles: GIVING,
  }),
  ...act('sign', {
    verbs: SIGNERS,
    on: BANK_LOAN,
    within: 60,
    weight: 0.75,
    done: 'signed',
    firm: true,
    needs: ['state'],
    roles: { ...GIVING, between: 'party' },
  }),
  words(
    'sign-to-fund',
    String.raw`\b(${formsOf('sign, ink, seal, conclude, enter into, exchange')})\b[^;]{0,60}?(?:${DEED})[^;]{0,60}?\b(?:to|for) (?:financ(?:e|ing)|fund(?:ing)?|lend(?:ing)?|co-?financ(?:e|ing)|provide [^;]{0,20}(?:financ|fund|loan))`,
    {
      anchors: anchorsOf('sign, ink, seal, conclude, enter into, exchange'),
      weight: 0.7,
      done: 'signed',
      firm: true,
      needs: ['state', 'money'],
      roles: { ...GIVING, between: 'party' },
    },
  ),
  // "under which it would get up to 55.7 billion yen".
  words(
    'get-money',
    String.raw`\b(${formsOf('receive, get, obtain, secure, line up, borrow, raise, win')}|be given) (?:up to |about |around |nearly |as much as |some |a total of |roughly ){0,2}<money>`,
    {
      anchors: ['given', ...anchorsOf('receive, get, obtain, secure, line up, borrow, raise, win')],
      weight: 0.5,
      done: 'approved',
      needs: ['firm-and-state', 'money'],
      roles: TAKING,
    },
  ),
  // "wins 20 billion yen from Japan": a country that gives is its state.
  words(
    'get-from-state',
    String.raw`\b(${formsOf('receive, get, obtain, secure, win, land, bag')}) (?:up to |about |around |nearly |as much as |some ){0,2}<money>(?: in [a-z]+| of [a-z]+)? from (?:the )?<country>(?!(?:'s|n)? [a-z]{0,3}(?:investors|firms|buyers|customers|banks))`,
    {
      anchors: anchorsOf('receive, get, obtain, secure, win, land, bag'),
      weight: 0.55,
      done: 'approved',
      needs: ['firm', 'money'],
      roles: TAKING,
    },
  ),
  // "was awarded a $30 million grant": the one who is given stands before the verb.
  words(
    'given',
    String.raw`\b(?:is|are|was|were|be|been|being|gets?|got) (awarded|granted|given|offered|allotted|allocated|promised|sanctioned|extended|lent|paid|handed)\b[^;]{0,70}?(?:${AID}|<money>)`,
    {
      anchors: ['awarded granted given offered allotted allocated promised sanctioned extended lent paid handed'],
      weight: 0.72,
      done: 'approved',
      needs: ['state'],
      roles: { subject: 'recipient', by: 'funder', from: 'funder', of: 'funder' },
    },
  ),
  words(
    'chosen',
    String.raw`\b(?:is|are|was|were|be|been|being|gets?|got)(?: [a-z]+ly| also| now)? (chosen|selected|picked|approved|certified|shortlisted|eligible|earmarked|tapped|backed|supported|funded)\b[^;]{0,30}?\b(?:for|as|under|to receive|through|by)\b[^;]{0,50}?(?:${PUBLIC_AID}|\b(?:support|aid|assistance|funding) of\b)`,
    {
      anchors: ['chosen selected picked approved certified shortlisted eligible earmarked tapped backed supported funded'],
      weight: 0.65,
      done: 'approved',
      needs: ['state'],
      roles: { subject: 'recipient', by: 'funder', of: 'funder', from: 'funder', for: null },
    },
  ),
  // "approved the plan for stable supply submitted by X under the act": the plan is what the aid is for.
  words(
    'plan-approved',
    String.raw`\b(approv(?:es|ed)|certifi(?:es|ed)|recogni[sz](?:es|ed)) (?:the |an? )?(?:[a-z]+ )?plans?\b[^;]{0,90}?\b(?:submitted|filed|drawn up|presented) by <org>[^;]{0,30}?<programme>`,
    {
      anchors: ['approves approved certifies certified recognises recognised recognizes recognized'],
      weight: 0.65,
      done: 'approved',
      needs: ['firm-and-state'],
      roles: { subject: 'funder', by: 'recipient', for: null },
    },
  ),
  words(
    'choose',
    String.raw`(?<!\b(?:is|are|was|were|be|been|being|gets?|got) )\b(${formsOf('choose, select, pick, approve, certify, shortlist, earmark, tap, name')})\b[^;]{0,60}?\b(?:for|as|under|to receive)\b[^;]{0,50}?(?:${PUBLIC_AID}|\b(?:support|aid|assistance|funding) of\b)`,
    {
      anchors: anchorsOf('choose, select, pick, approve, certify, shortlist, earmark, tap, name'),
      weight: 0.65,
      done: 'approved',
      needs: ['state'],
      roles: { subject: 'funder', by: 'funder', from: 'funder', of: null, for: null, object: 'recipient' },
    },
  ),
  ...act('grant-to', {
    verbal: true,
    verbs: 'award, grant, provide, offer, extend, give, approve, sanction, promise, pledge, announce, sign, hand, disburse',
    on: PUBLIC_AID,
    within: 60,
    weight: 0.65,
    needs: ['firm-and-state'],
    roles: GIVING,
  }),
];
