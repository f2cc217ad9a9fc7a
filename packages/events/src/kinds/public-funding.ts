import type { Kind, Roles } from './kind.ts';
import { OUTPUT_AND_RATES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { AID, BANK_LOAN, DEED, PUBLIC_AID } from './vocabulary.ts';

/** Committing and promising: the money is ahead. */
const COMMITTERS =
  'award, grant, provide, offer, extend, give, commit, allocate, earmark, approve, sanction, announce, set aside, pledge, unveil, clear, promise, contribute, launch, agree, propose, increase, boost, expand, double, triple, raise, hike, lift, ring-fence, reserve, confirm, renew, top up, line up, greenlight, back, sign off on, make available, put up, arrange, add';
/** Paying out. */
const PAYERS =
  'disburse, release, pay, pay out, hand, hand out, hand over, dole out, lend, channel, funnel, transfer, inject, reimburse, refund';
const SIGNERS = 'sign, ink, conclude, execute, finalise, finalize, seal, enter into, close, exchange, agree, put';
const TAKERS =
  'receive, secure, win, get, obtain, bag, raise, avail, claim, land, clinch, draw, tap, borrow, collect, attract, net, procure, garner, qualify for';
const STOPPERS =
  'cancel, scrap, withdraw, rescind, revoke, terminate, halt, freeze, suspend, pull, claw back, axe, slash, cut, trim, withhold, take back, call in';

const GIVING: Roles = {
  subject: 'funder',
  to: 'recipient',
  for: 'recipient',
  by: 'funder',
  from: 'funder',
  with: 'recipient',
  object: 'recipient',
};
const TAKING: Roles = { subject: 'recipient', from: 'funder', by: 'funder', of: 'funder', with: 'funder', for: null, object: 'funder' };

/** Money of a state or a public bank, committed or awarded: grants, subsidies, loans, guarantees. Long, for the press has many words for it and seldom the plain ones. */
export const publicFunding: Kind = {
  type: 'public_funding',
  quantities: OUTPUT_AND_RATES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [
    [
      'signed',
      new RegExp(
        String.raw`\b(?:sign(?:s|ed|ing)|ink(?:s|ed|ing)|conclud(?:es|ed)|execut(?:es|ed)|enter(?:s|ed) into|put (?:its|their) signatures?|seal(?:s|ed))\b[^;]{0,60}?${BANK_LOAN}`,
        'g',
      ),
    ],
    [
      'completed',
      /\b(?:disburs(?:es|ed)|(?:has|have|had|been) (?:so far |already |also |since )?(?:paid|received|provided|extended|given|lent|contributed|handed out)|paid out|handed over|received (?:[a-z]+ ){0,2}(?:\ue000+|incentives?|funds|payouts?|disbursements?))/g,
    ],
    [
      'approved',
      /\b(?:award(?:s|ed)|grant(?:s|ed)|select(?:s|ed)|chosen|picked|approv(?:es|ed)|sanction(?:s|ed)|clear(?:s|ed)|certifi(?:es|ed)|qualif(?:ies|ied)|green[- ]?light(?:s|ed)?)\b/g,
    ],
  ],
  triggers: [
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
    words(
      'fund',
      String.raw`\b(${formsOf('set up, create, establish, launch, form, announce, unveil, open, approve, clear, okay, sanction, propose, plan, finalise, finalize, pass')})\b (?:an? |the |its )?(?:[a-z-]+ ){0,3}<money>[ -](?:[a-z-]+ ){0,3}(?:fund|facility|programme|program|package|scheme|corpus|pot|call|window|envelope)\b`,
      {
        anchors: anchorsOf(
          'set up, create, establish, launch, form, announce, unveil, open, approve, clear, okay, sanction, propose, plan, finalise, finalize, pass',
        ),
        weight: 0.62,
        needs: ['domestic', 'money'],
        roles: { subject: 'funder', by: 'funder', for: 'recipient' },
      },
    ),
    words(
      'outlay',
      String.raw`\b((?:with (?:an?|a total) )?(?:[a-z]+ )?(?:outlay|budgetary allocation|budgetary support|incentive payout|corpus)) of [^;]{0,20}?<money>`,
      {
        anchors: ['outlay allocation support payout corpus'],
        weight: 0.65,
        roles: { subject: 'funder' },
        needs: ['money'],
      },
    ),
    words(
      'scheme-worth',
      String.raw`<money>[ -](?:[a-z-]+ ){0,3}(subsid(?:y|ies)|incentive|grants?|stimulus|support|aid|loans?|credit lines?|guarantees?|conditional (?:loan )?commitments?|production[- ]linked incentive|yen loan|<programme>)(?: (?:scheme|programme|program|package|fund|plan))?`,
      {
        anchors: [
          'subsidy subsidies incentive grant grants stimulus support aid loan loans credit guarantee guarantees conditional production yen scheme programme program',
        ],
        actAt: 'end',
        weight: 0.5,
        needs: ['state', 'money'],
        roles: { subject: 'funder', to: 'recipient', from: 'funder', for: 'recipient' },
      },
    ),
    words(
      'money-in-aid',
      String.raw`<money>(?: [a-z-]+){0,2} (in|of|as|worth of) (?:[a-z-]+ ){0,4}(?:subsid(?:y|ies)|grants?|incentives?|state aid|aid|loans?|guarantees?|tax credits?|viability gap funding|public (?:money|funds|funding)|taxpayer money|(?:government|state|federal|financial) (?:support|funding|assistance|funds?))\b`,
      {
        anchors: [
          'subsidy subsidies grant grants incentive incentives aid loan loans guarantee guarantees credit credits funding money funds support assistance',
        ],
        weight: 0.6,
        needs: ['state', 'money'],
        roles: { subject: 'funder', from: 'funder', by: 'funder', to: 'recipient', for: 'recipient' },
      },
    ),
    words(
      'subsidy-of',
      String.raw`\b((?:subsid(?:y|ies)|grants?|loans?|loan agreements?|loan contracts?|credit lines?|lines? of credit|credit facilit(?:y|ies)|guarantees?|incentives?|viability gap funding|state aid|assistance|financing) (?:of|worth|totall?ing|amounting to|valued at|for|up to)) (?:about |around |up to |nearly |over |more than |as much as |at least |a total of |a maximum of ){0,3}<money>`,
      {
        anchors: [
          'subsidy subsidies grant grants loan loans incentive incentives funding credit facility facilities guarantee guarantees aid assistance financing',
        ],
        weight: 0.6,
        needs: ['state', 'money'],
        roles: { subject: 'funder', to: 'recipient', from: 'funder', by: 'funder', for: 'recipient', with: 'recipient' },
      },
    ),
    ...act('stop', {
      verbs: STOPPERS,
      on: String.raw`\b(?:grants?|subsid(?:y|ies)|incentives?|loan guarantees?|loans?|state aid|tax credits?|(?:federal|government|state|public) (?:funding|funds|support|aid|awards?)|awards?|viability gap funding)\b`,
      within: 50,
      weight: 0.72,
      done: 'cancelled',
      firm: true,
      needs: ['state', 'figure-or-date'],
      roles: { ...GIVING, from: 'recipient' },
    }),
    words(
      'forfeit',
      String.raw`\b(${formsOf('forfeit, lose, forgo, forego, return, repay, give up, hand back, miss out on, turn down, decline')}|goes|go|gone)\b[^;]{0,50}?(?:${AID})`,
      {
        anchors: [
          'goes go gone',
          ...anchorsOf('forfeit, lose, forgo, forego, return, repay, give up, hand back, miss out on, turn down, decline'),
        ],
        weight: 0.6,
        done: 'cancelled',
        firm: true,
        needs: ['money'],
        roles: { subject: 'recipient', from: 'funder', by: 'funder', of: 'funder', for: null, object: 'funder' },
      },
    ),
    words(
      'dropped-loan',
      String.raw`\b(?:plans?|proposals?|decision|bid|scheme) to (?:fund|finance|subsidi[sz]e|lend to|support|bankroll)\b[^;]{0,50}?\b(dropped|shelved|scrapped|abandoned|cancelled|rejected|withdrawn)\b`,
      {
        anchors: ['dropped shelved scrapped abandoned cancelled rejected withdrawn'],
        actAt: 'end',
        weight: 0.55,
        done: 'cancelled',
        firm: true,
        needs: ['state', 'figure-or-date'],
        roles: { subject: 'funder', by: 'funder', for: null },
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
    // "A further $13 million is expected from the Clean Technology Fund."
    words(
      'expected-from',
      String.raw`<money>[^;]{0,50}? ((?:is|are|was|were|to|will)(?: also)? (?:be )?(?:expected|due|sought|promised|available|come|coming|provided)(?: to come)?) from\b`,
      {
        anchors: ['expected due sought promised available come coming provided'],
        weight: 0.6,
        done: 'planned',
        ongoing: 'planned',
        firm: true,
        needs: ['state', 'money'],
        roles: { from: 'funder', subject: 'party', for: null },
      },
    ),
    // Whatever the verb: money, its public name and a state in one clause.
    words('aid-noun', String.raw`(?:${PUBLIC_AID}|\b(?:incentives?|aid)\b)`, {
      anchors: [
        'subsidy subsidies grant grants viability vgf aid bailout bailouts credit credits incentive incentives loan loans guarantee guarantees funding assistance support allocation',
      ],
      weight: 0.45,
      needs: ['state', 'money'],
      roles: { subject: 'recipient', from: 'funder', by: 'funder', of: 'funder', to: 'recipient', for: null },
    }),
  ],
  exclusions: [
    // Whose firm it is: "Greenko, which is backed by GIC".
    /(?:, |\b(?:which|who) (?:is|are) )(?:also )?backed by\b/g,
    // "gave its nod to a ₹3,426 crore factory": the size of what was cleared, not money given.
    /\b(?:nod|consent|go-ahead|clearance|approval) (?:to|for|of) (?:an? |the |its )?\ue000+[ -](?:[a-z-]+ ){0,4}(?:plants?|factor(?:y|ies)|projects?|facilit(?:y|ies)|units?|complex|investment)/g,
    // What a tender's winners will get a unit is a term of the tender.
    /(?:\ue006+|\bvgf|\bviability gap funding)(?: support| assistance)? of (?:up to )?\ue000+ per\b/g,
    /\b(?:patent|was granted|take(?:s|n)? for) grant/g,
    /\b(?:without|no|phas(?:e|ing) out|remov(?:e|ed|ing)|end(?:s|ing)?|withdraw(?:s|n|al)?) (?:of )?(?:[a-z]+ )?subsid/g,
    /\bloans? (?:book|growth|portfolio)|\b(?:home|car|auto|vehicle|retail|personal|student) loans?\b/g,
    /\b(?:series [a-f]|seed|venture|equity|crowd) funding\b/g,
    /\bfunding (?:rounds?|winter)\b/g,
    // Investors' money.
    /\ue000+[^;]{0,90}?\b(?:series [a-h]\b|(?:seed|equity|growth|bridge|institutional) round|round led)/g,
    /\bseries [a-h]\b[^;]{0,60}?\ue000+/g,
    /\bgranted? (?:[a-z]+ )?(?:permission|access|consent|bail|status|leave|licen[cs]e|patent|clearance|approval)\b/g,
    /\b(?:announce[ds]?|launch(?:es|ed)?)\b[^;]{0,40}\b(?:new model|festival|discount)/g,
  ],
};
