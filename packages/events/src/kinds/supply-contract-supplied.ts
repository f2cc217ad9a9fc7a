import type { Trigger } from './kind.ts';
import { GOODS, SOLD, OUTPUT_SHARE } from './supply-contract-words.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { PRODUCT } from './vocabulary.ts';

/** Goods and power that change hands: supplied, sourced, sold, taken. */
export const SUPPLIED: readonly Trigger[] = [
  ...act('supply', {
    verbs: 'supply, deliver, ship, export, furnish, send, hand over, feed, dispatch, forward',
    on: SOLD,
    within: 60,
    weight: 0.6,
    done: 'announced',
    needs: ['two-parties', 'firm'],
    roles: { subject: 'seller', to: 'buyer', for: 'buyer', object: 'buyer', by: 'seller', with: null, from: null },
  }),
  ...act('provide', {
    verbs: 'provide, equip, fit, outfit, furnish',
    on: SOLD,
    within: 50,
    weight: 0.5,
    done: 'announced',
    needs: ['two-firms'],
    roles: { subject: 'seller', to: 'buyer', for: 'buyer', object: 'buyer', by: 'seller', with: null, from: null },
  }),
  words('supply-firm', String.raw`\b(${formsOf('supply')}) <org>(?! with)`, {
    anchors: anchorsOf('supply'),
    weight: 0.55,
    needs: ['two-firms'],
    roles: { subject: 'seller', object: 'buyer', to: 'buyer', with: null },
  }),
  words(
    'supply-to',
    String.raw`\b(${formsOf('supply, furnish, equip')}) (?:[a-z]+ [a-z]+ )?(?:chinese |indian |japanese |korean |[a-z]+ ){0,3}<org> with\b`,
    {
      anchors: anchorsOf('supply, furnish, equip'),
      weight: 0.65,
      roles: { subject: 'seller', object: 'buyer', with: null },
    },
  ),
  ...act('source', {
    verbs:
      'source, procure, buy, purchase, import, offtake, contract for, lock in, lock up, call up, commission, take delivery of, line up',
    on: SOLD,
    within: 60,
    passive: false,
    weight: 0.6,
    done: 'announced',
    needs: ['two-parties', 'firm'],
    roles: { subject: 'buyer', from: 'seller', of: null, for: null, with: 'seller', in: null },
  }),
  ...act('contract-to', {
    verbs: 'contract, agree, commit, undertake, pledge, promise, covenant',
    on: String.raw`\bto (?:buy|purchase|take|procure|source|offtake|acquire) (?:[a-z]+ ){0,3}?(?:<quantity>|<money> (?:of|worth of|in) (?:[a-z-]+ ){0,2}(?:${PRODUCT})|${OUTPUT_SHARE}|(?:${PRODUCT}))`,
    within: 20,
    passive: false,
    weight: 0.7,
    done: 'signed',
    needs: ['firm'],
    yieldsTo: ['acquisition'],
    roles: { subject: 'buyer', from: 'seller', of: 'seller', for: null, with: 'seller', in: null },
  }),
  ...act('contract-to-sell', {
    verbs: 'contract, agree, commit, undertake, pledge, promise',
    on: String.raw`\bto (?:sell|supply|deliver|ship|provide|furnish) (?:up to |about |around |at least |some |another )?(?:<quantity>|${GOODS})`,
    within: 20,
    passive: false,
    weight: 0.7,
    done: 'signed',
    needs: ['firm'],
    yieldsTo: ['acquisition'],
    roles: { subject: 'seller', to: 'buyer', with: 'buyer', for: null, in: null, of: null },
  }),
  ...act('take-output', {
    verbs: 'take, buy, purchase, absorb, book, secure, reserve, lock in, lock up, contract, claim, snap up, commit, rent, lease',
    on: OUTPUT_SHARE,
    within: 16,
    weight: 0.65,
    done: 'signed',
    needs: ['party'],
    roles: { subject: 'buyer', from: 'seller', of: 'seller', for: null, in: null, by: 'buyer' },
  }),
  words(
    'lock-in',
    String.raw`\b(lock(?:s|ed)? (?:in|up)|secur(?:es|ed|e|ing)|reserv(?:es|ed)|contract(?:s|ed)|sign(?:s|ed) up for|is down for|are down for|commit(?:s|ted) to|order(?:ed|ing)|is on order|has on order) (?:for |a |an |the |up to |about |around |nearly |over |more than |some |another |a further |at least |a minimum of )*<quantity>(?! (?:stake|interest|share|equity|holding))[^;]{0,40}? (?:from|with|by|for|of|in|each)\b`,
    {
      anchors: [
        'lock locks locked secure secures secured securing reserve reserves reserved contract contracts contracted up down commit commits committed order ordered ordering',
      ],
      weight: 0.55,
      done: 'signed',
      needs: ['firm', 'capacity'],
      roles: { subject: 'buyer', from: 'seller', with: 'seller', of: null, for: null, by: 'buyer' },
    },
  ),
  words(
    'place-goods',
    String.raw`\b(plac(?:es|ed|ing)|allocat(?:es|ed)|(?:f(?:inds?|ound|inding)) (?:a )?(?:home|buyers?|takers?|customers?) for|s[eo]lls? forward|sold forward|pre-?sold|pre-?sells?)\b (?:[a-z]+ ){0,3}?(?:<quantity>|most|all|half)[^;]{0,50}? (?:with|to|among|between|for|of|that) `,
    {
      anchors: ['places placed placing allocates allocated find finds found finding sell sells sold pre presold presells'],
      weight: 0.5,
      done: 'signed',
      needs: ['firm'],
      roles: { subject: 'seller', with: 'buyer', to: 'buyer', between: 'buyer', for: 'buyer', in: null, of: null },
    },
  ),
  words(
    'will-sell',
    String.raw`\b(?:will|would|to) (sell|ship|deliver) (?:[a-z\ue001-]+ ){0,7}?${GOODS}[^;]{0,30}? to (?:the )?(?:[a-z\ue003-\ue005'-]+ ){0,3}?(?:<org>|company\b|firm\b)`,
    {
      anchors: ['sell ship deliver'],
      weight: 0.6,
      done: 'signed',
      needs: ['firm'],
      roles: { subject: 'seller', to: 'buyer', in: null, of: null, for: null },
    },
  ),
  words(
    'win-deal',
    String.raw`\b(${formsOf('win, bag, secure, clinch, land, get')})\b (?:[a-z\ue001\ue003-\ue005-]+ ){0,4}?(?:battery|cell|cathode|anode|material|supply|power|storage|lithium|graphite|foil|separator|electrolyte|module)s? (?:[a-z]+ )?deal\b`,
    {
      anchors: anchorsOf('win, bag, secure, clinch, land, get'),
      weight: 0.65,
      done: 'signed',
      roles: { subject: 'seller', from: 'buyer', with: 'buyer', for: null, object: 'buyer' },
    },
  ),
  words(
    'lock-supply',
    String.raw`\b(lock(?:s|ed|ing)? in|secur(?:es|ed|ing)|(?:ties|tied|tying) up) (?:an? |its )?(?:<money>[ -]|<quantity>[ -])?(?:[a-z-]+ ){0,4}?suppl(?:y|ies) (?:from|with|for|of)\b`,
    {
      anchors: ['lock locks locked locking secures secured securing ties tied tying'],
      weight: 0.6,
      done: 'signed',
      needs: ['firm'],
      roles: { subject: 'buyer', from: 'seller', with: 'seller', for: null, of: null },
    },
  ),
  words(
    'feed',
    String.raw`\b(?:will|would|to) (feed|power|provide|supply)\b [^;]{0,80}? with (?:about |up to |some |around )?<quantity> of (?:[a-z-]+ ){0,2}(?:power|electricity|energy)\b`,
    {
      anchors: ['feed power provide supply'],
      weight: 0.6,
      done: 'signed',
      needs: ['two-firms'],
      roles: { subject: 'seller', object: 'buyer', of: 'buyer', with: null, in: null },
    },
  ),
  words('sell-goods', String.raw`\b(sell(?:s|ing)?|sold)\b (?:[a-z]+ ){0,3}?<quantity>[^;]{0,50}? to (?:[a-z\ue004'-]+ ){0,3}?<org>`, {
    anchors: ['sell sells selling sold'],
    weight: 0.5,
    done: 'signed',
    needs: ['two-firms', 'capacity'],
    roles: { subject: 'seller', to: 'buyer', in: null, of: null },
  }),
  words(
    'spoken-for',
    String.raw`(?:<quantity>|\b(?:half|most|all|output|capacity|production|volumes?|everything|two[- ]thirds))[^;]{0,50}?\b((?:is|are|has been|have been|already|was|were) (?:already )?(?:spoken for|pre-?sold|sold out|sold forward|committed|booked|contracted|reserved|earmarked|promised))(?: (?:by|to|for|through|until))?\b`,
    {
      anchors: ['spoken presold sold committed booked contracted reserved earmarked promised'],
      weight: 0.5,
      done: 'signed',
      needs: ['firm', 'figure-or-date'],
      roles: { by: 'buyer', to: 'buyer', for: 'buyer', subject: 'party' },
    },
  ),
  words(
    'customer',
    String.raw`\b(has|had|${formsOf('have, find, land, win, sign up, gain, add, get, secure, attract, bag')})\b (?:(?:an?|its|the|new|another|first|second|third|fourth|major|large|big|anchor|launch|long-term|overseas|[0-9a-z]+-year|<country>|<place>|[a-z-]+) ){1,5}?(?:customers?|buyers?|takers?|clients?|offtakers?) (?:for|in)\b`,
    {
      anchors: ['customer customers buyer buyers taker takers client clients offtaker offtakers'],
      weight: 0.55,
      done: 'signed',
      needs: ['firm'],
      roles: { subject: 'seller', in: 'buyer', for: null },
    },
  ),
  words(
    'make-for',
    String.raw`\b(mak(?:e|es|ing)|produc(?:e|es|ing)|build(?:s|ing)?|manufactur(?:e|es|ing)|assembl(?:e|es|ing)) (?:[a-z\ue001-]+ ){0,5}?${GOODS}[^;]{0,50}?(?: (?:worth|valued at) (?:[a-z]+ ){0,2}<money>)? for (?:<org>|an? (?:[a-z-]+ ){0,2}(?:customer|client|carmaker|automaker|utility))`,
    {
      anchors: [
        'make makes making produce produces producing build builds building manufacture manufactures manufacturing assemble assembles assembling',
      ],
      weight: 0.5,
      done: 'announced',
      needs: ['firm', 'figure'],
      roles: { subject: 'seller', for: 'buyer' },
    },
  ),
];
