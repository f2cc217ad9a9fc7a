import type { Kind } from './kind.ts';
import { OUTPUT_AND_RATES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

const AID = String.raw`\b(?:subsid(?:y|ies)|grants?|incentives?|viability gap funding|vgf|outlay|aid|stimulus|rebates?|tax credits?|concessional (?:loans?|finance|financing)|(?:yen|soft|sovereign|government|public|state|concessional|low-interest|official development assistance|oda) (?:loans?|funding|funds?|financing|assistance|support|guarantees?|credit)|loan guarantees?|financial (?:assistance|support)|funding|financing|loans?|credit line|line of credit|guarantees?|support package|budgetary (?:support|allocation)|capital subsidy|production[- ]linked incentives?|<programme>)\b|<programme>`;
const AWARDERS =
  'award, grant, provide, offer, extend, give, commit, allocate, earmark, disburse, approve, sanction, announce, release, set aside, pledge, unveil, clear, hand out, promise, contribute, budget, launch, agree, sign, finalise, finalize, lend, propose, increase, boost, expand, pay';

/** Money of a state or a public bank, committed or awarded: grants, subsidies, loans, guarantees. */
export const publicFunding: Kind = {
  type: 'public_funding',
  quantities: OUTPUT_AND_RATES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [['approved', /\b(?:award(?:s|ed)|grant(?:s|ed)|select(?:s|ed))\b/g]],
  triggers: [
    ...act('award', {
      verbs: AWARDERS,
      on: AID,
      within: 90,
      weight: 0.7,
      needs: ['state', 'money'],
      roles: { subject: 'funder', to: 'recipient', for: 'recipient', by: 'funder', from: 'funder', with: 'recipient', object: 'recipient' },
    }),
    ...act('receive', {
      verbs: 'receive, secure, win, get, obtain, bag, raise, avail, claim, land',
      on: AID,
      within: 90,
      passive: false,
      weight: 0.7,
      done: 'approved',
      needs: ['state'],
      roles: { subject: 'recipient', from: 'funder', by: 'funder', of: 'funder', with: 'funder', for: null, object: 'funder' },
    }),
    ...act('receive-aid', {
      verbs: 'receive, secure, win, get, obtain, bag, avail',
      on: String.raw`\b(?:subsid(?:y|ies)|state aid|government (?:grants?|support|funding|aid)|capital subsidy|viability gap funding)\b`,
      within: 70,
      passive: false,
      weight: 0.7,
      done: 'approved',
      needs: ['party', 'money'],
      roles: { subject: 'recipient', from: 'funder', by: 'funder', of: 'funder', for: null },
    }),
    ...act('commit', {
      verbs: 'commit, allocate, earmark, set aside, disburse, lend, pledge, sanction, approve, spend',
      on: String.raw`<money>`,
      within: 50,
      weight: 0.6,
      needs: ['state', 'money'],
      roles: { subject: 'funder', to: 'recipient', for: 'recipient', by: 'funder' },
    }),
    ...act('back', {
      verbs: 'back, fund, finance, subsidise, subsidize, support, guarantee, underwrite, insure',
      on: String.raw`<money>|\b(?:projects?|plants?|factor(?:y|ies)|production|companies|firms|makers|cost|purchase)\b`,
      within: 70,
      weight: 0.55,
      needs: ['state', 'money'],
      roles: { subject: 'funder', by: 'funder', with: null },
    }),
    words(
      'outlay',
      String.raw`\b((?:with (?:an?|a total) )?(?:[a-z]+ )?(?:outlay|budgetary allocation|incentive payout|corpus)) of [^;]{0,20}?<money>`,
      {
        anchors: ['outlay allocation payout corpus'],
        weight: 0.65,
        roles: { subject: 'funder' },
        needs: ['money'],
      },
    ),
    words(
      'scheme-worth',
      String.raw`<money>[ -](?:[a-z-]+ ){0,3}(subsid(?:y|ies)|incentive|grant|stimulus|support|production[- ]linked incentive|yen loan|<programme>)(?: (?:scheme|programme|program|package|fund|plan))?`,
      {
        anchors: ['subsidy subsidies incentive grant stimulus support production yen scheme programme program'],
        actAt: 'end',
        weight: 0.5,
        needs: ['state', 'money'],
        roles: { subject: 'funder', to: 'recipient', from: 'funder', for: 'recipient' },
      },
    ),
    words(
      'subsidy-of',
      String.raw`\b((?:subsid(?:y|ies)|grants?|yen loans?|loans?|incentives?|viability gap funding) (?:of|worth|totalling|totaling|amounting to)) (?:about |around |up to |nearly |over |more than |as much as |at least |a total of )*<money>`,
      {
        anchors: ['subsidy subsidies grant grants loan loans incentive incentives funding'],
        weight: 0.6,
        needs: ['state', 'money'],
        roles: { subject: 'funder', to: 'recipient', from: 'funder', by: 'funder', for: 'recipient' },
      },
    ),
    words(
      'claim',
      String.raw`\b((?:${formsOf('disburse, release')}) (?:[a-z]+ ){0,3}incentives?|eligible for (?:[a-z]+ ){0,3}(?:subsid(?:y|ies)|incentives?|grants?)|selected (?:under|for) (?:the )?(?:[a-z\ue006-]+ ){0,4}(?:scheme|incentive|<programme>)|benefici(?:ary|aries) (?:of|under))\b`,
      {
        anchors: ['eligible selected beneficiary beneficiaries', ...anchorsOf('disburse, release')],
        weight: 0.5,
        done: 'approved',
        roles: { subject: 'recipient', by: 'funder' },
        needs: ['figure'],
      },
    ),
  ],
  exclusions: [
    /\b(?:patent|was granted|take(?:s|n)? for) grant/g,
    /\b(?:without|no|phas(?:e|ing) out|remov(?:e|ed|ing)|end(?:s|ing)?|withdraw(?:s|n|al)?) (?:of )?(?:[a-z]+ )?subsid/g,
    /\bloans? (?:book|growth|portfolio)|\b(?:home|car|auto|vehicle|retail|personal|student) loans?\b/g,
    /\b(?:series [a-f]|seed|venture|equity|crowd) funding\b/g,
    /\bfunding (?:rounds?|winter)\b/g,
    /\b(?:announce[ds]?|launch(?:es|ed)?)\b[^;]{0,40}\b(?:new model|festival|discount)/g,
  ],
};
