import type { Trigger } from './kind.ts';
import { STOPPERS, GIVING } from './public-funding-words.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { AID, PUBLIC_AID } from './vocabulary.ts';

/** What schemes are worth, and aid that is stopped, claimed or hoped for. */
export const SCHEMES: readonly Trigger[] = [
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
];
