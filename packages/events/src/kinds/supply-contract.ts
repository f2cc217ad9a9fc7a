import type { Kind } from './kind.ts';
import { OUTPUT } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { PRODUCT } from './vocabulary.ts';

/** Contracts that can only be for goods, power or works. */
const SUPPLY_DEED = String.raw`off-?take(?: agreements?| deals?| contracts?| pacts?)?|(?:[a-z-]+ )?supply (?:agreements?|deals?|pacts?|contracts?|arrangement)|power (?:purchase|sale|supply) agreements?|v?ppas?|tolling (?:agreements?|deals?|contracts?)|(?:capacity|optimi[sz]ation|service|maintenance|delivery|sales|purchase|procurement|sourcing|energy storage(?: purchase| service)?|call-off) (?:agreements?|contracts?|deals?)|bess?pa|epc (?:contracts?|orders?|agreements?|deals?)|(?:long-term|multi-year|supply|five-year|ten-year|[0-9a-z]+-year) (?:contracts?|orders?)`;
const CONTRACT = String.raw`\b(?:(?:purchase |work |supply |export |repeat |large |mega |first |maiden |new |single )?orders?|contracts?|(?:letters?|notices?) of (?:award|acceptance)|noa|loa|lois|notice to proceed|(?:job|mandate|work|commission) (?:to|of|for) (?:supply|build|deliver|install|equip|engineer|provid|design|fit|construct)[a-z]*|${SUPPLY_DEED})\b`;
/** Goods by the piece or the tonne; a word behind them that makes them a plant or a study is refused. */
const GOODS = String.raw`\b(?:cells?|packs?|batter(?:y|ies)|modules?|cathodes?|anodes?|graphite|lithium(?!-ion)|nickel|cobalt|separators?|electrolytes?|foil|turbines?|inverters?|transformers?|panels|power|electricity|ammonia|hydrogen|lng|spodumene|hydroxide|carbonate|containers?|chargers|buses|scooters|trucks)\b(?! (?:plants?|recycl|manufactur|making|factor|production|projects?|technolog|development|units?|research|swapping|assembly|business|venture|joint|jvs?|safety))`;
const SOLD = String.raw`<quantity>|${PRODUCT}`;
const OUTPUT_SHARE = String.raw`(?:half|all|most|part|a third|a quarter|two[- ]thirds|three[- ]quarters|the (?:whole|entire|full|bulk|rest|balance)|<quantity>|much|everything) (?:of (?:it|them)\b|(?:of )?(?:(?:the|its|their|that|an?|<org>(?:'s)?) )?(?:[a-z'-]+ ){0,3}(?:output|production|capacity|volumes?|offtake))`;
const BUYING = { subject: 'buyer', from: 'seller', of: 'seller', for: null, by: 'buyer', with: 'seller', at: null, in: null } as const;
const SELLING = {
  subject: 'seller',
  to: 'buyer',
  object: 'buyer',
  by: 'seller',
  for: 'buyer',
  with: null,
  from: null,
  at: null,
  in: null,
} as const;

/** An order, offtake, PPA or EPC contract between a buyer and a seller. Long, for the press has many words for it and seldom the plain ones. */
export const supplyContract: Kind = {
  type: 'supply_contract',
  quantities: OUTPUT,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [
    ['cancelled', /\b(?:tore up|torn up|tears up|ended|ends|walked out of|pulled out of)\b/g],
    [
      'signed',
      /\b(?:penn?(?:s|ed)|sealed|placed|renew(?:s|ed)|under an? (?:[a-z0-9\ue002-]+ ){0,4}(?:order|contract|agreement|deal|ppa))\b/g,
    ],
  ],
  triggers: [
    ...act('win-order', {
      verbs:
        'win, bag, secure, receive, clinch, get, land, grab, obtain, book, net, log, rack up, pocket, snap up, pick up, notch up, attract, garner, scoop, earn, nab, announce, report, walk off with, walk away with, come away with, carry off, pull in, haul in, reel in, score, take home, clock, draw',
      on: CONTRACT,
      within: 80,
      passive: false,
      weight: 0.8,
      done: 'signed',
      roles: { subject: 'seller', from: 'buyer', by: 'buyer', with: 'buyer', of: 'buyer', for: null, object: 'buyer', in: null },
    }),
    ...act('place-order', {
      verbs: 'place, award, give, hand, issue, hand out, grant, allot, confirm, split',
      on: CONTRACT,
      within: 80,
      gives: true,
      weight: 0.8,
      done: 'signed',
      roles: { subject: 'buyer', with: 'seller', to: 'seller', object: 'seller', for: null, in: null },
    }),
    words('placed-by', String.raw`${CONTRACT}[^;]{0,50}?, ?(placed|issued|given|awarded)\b[^;,]{0,30}? (?:by|with|to)\b`, {
      anchors: ['placed issued given awarded'],
      weight: 0.75,
      done: 'signed',
      needs: ['party'],
      roles: { subject: 'party', by: 'buyer', with: 'seller', to: 'seller', from: 'buyer', for: null },
    }),
    words(
      'won-by',
      String.raw`${CONTRACT}[^;]{0,60}?(?:, ?| (?:was|were|has been|have been) )(won|bagged|secured|clinched|landed)\b[^;,]{0,30}? by\b`,
      {
        anchors: ['won bagged secured clinched landed'],
        weight: 0.7,
        done: 'signed',
        roles: { subject: 'buyer', by: 'seller', from: 'buyer', with: 'buyer', for: null },
      },
    ),
    words('gone-to', String.raw`\b(?:orders?|contracts?|mandate)\b[^;]{0,30}?\b((?:went|goes|gone|go|awarded|given) to)\b`, {
      anchors: ['went goes gone go awarded given'],
      actAt: 'end',
      weight: 0.65,
      done: 'signed',
      needs: ['party'],
      roles: { subject: 'buyer', to: 'seller', from: 'buyer', for: null },
    }),
    ...act('sign-supply', {
      verbs:
        'sign, ink, enter into, execute, conclude, strike, reach, announce, seal, finalize, finalise, extend, pen, renew, expand, amend, agree, agree on, negotiate, have, enter, exchange, prolong, agree to',
      on: String.raw`\b(?:${SUPPLY_DEED})\b`,
      within: 80,
      weight: 0.8,
      done: 'signed',
      roles: { for: null, in: null },
    }),
    words(
      'sign-deal',
      String.raw`\b(${formsOf('sign, ink, strike, seal, pen, reach, clinch, enter into, enter, agree, agree on, settle on, conclude, wrap up')}|(?:come|came) to terms on)\b [^;]{0,50}?(?:\b(?:deals?|agreements?|pacts?|contracts?) (?:with (?:[a-z\ue004'-]+ ){0,3}<org> )?(?:for|covering|over|on) (?:[a-z\ue000-\ue002,-]+ ){0,5}?${GOODS}|(?:<quantity>|<money>)[ -](?:[a-z-]+ ){0,3}?(?:battery|cell|module|pack|cathode|anode|lithium|nickel|graphite|power|storage|solar|panel|turbine|foil|supply)s? (?:deals?|pacts?|orders?|agreements?|contracts?))`,
      {
        anchors: ['come', 'came', ...anchorsOf('sign, ink, strike, seal, pen, reach, clinch, enter, agree, settle, conclude, wrap')],
        weight: 0.7,
        done: 'signed',
        needs: ['firm'],
        roles: { for: null },
      },
    ),
    words(
      'goods-deal',
      String.raw`\b((?:battery|cell|cathode|anode|supply|module|lithium|power|graphite|foil|storage|nickel|separator|electrolyte) (?:supply )?(?:deals?|contracts?|orders?|pacts?|agreements?)) (?:with|from|to|for) (?:[a-z\ue004'-]+ ){0,3}?<org>`,
      {
        anchors: ['deal deals contract contracts order orders pact pacts agreement agreements'],
        weight: 0.6,
        done: 'signed',
        needs: ['two-firms'],
        roles: { with: 'party', from: 'buyer', to: 'buyer', for: 'buyer' },
      },
    ),
    words(
      'deal-under',
      String.raw`\b((?:deals?|agreements?|pacts?|contracts?))\b[^;]{0,60}?\bunder which\b [^;]{0,40}?\b(?:take|buy|suppl|deliver|ship|purchase|procure|lift|receive|provide|sell)[a-z]*\b`,
      {
        anchors: ['deal deals agreement agreements pact pacts contract contracts'],
        weight: 0.65,
        done: 'signed',
        needs: ['two-firms'],
        roles: {},
      },
    ),
    words(
      'under-order',
      String.raw`\b((?:will |would |is to |are to |to |has been |had been |have been |is |are )?(?:${formsOf('supply, deliver, provide, ship, export, furnish, sell, send, feed, equip, build')}|sold|sent)\b [^;]{0,110}?\bunder (?:(?:an?|the|its|this|their) )?(?:[a-z0-9\ue000-\ue002-]+ ){0,5}(?:orders?|contracts?|agreements?|deals?|ppas?|tolling|pact))\b`,
      {
        anchors: ['under'],
        weight: 0.7,
        done: 'signed',
        ongoing: 'signed',
        needs: ['party'],
        roles: SELLING,
      },
    ),
    words(
      'buy-under',
      String.raw`\b((?:will |would |is to |are to |to )?(?:${formsOf('buy, purchase, procure, take, source, offtake, receive')}|bought) [^;]{0,110}?\bunder (?:(?:an?|the|its|this|their) )?(?:[a-z0-9\ue000-\ue002-]+ ){0,5}(?:orders?|contracts?|agreements?|deals?|ppas?|tolling|pact))\b`,
      {
        anchors: ['under'],
        weight: 0.7,
        done: 'signed',
        ongoing: 'signed',
        needs: ['party'],
        roles: BUYING,
      },
    ),
    words(
      'fronted-order',
      String.raw`^\W{0,3}under (?:an?|the|its|this|their) (?:[a-z0-9\ue000-\ue002-]+ ){0,5}(?:orders?|contracts?|agreements?|deals?|ppas?|pact)\b[^;]{0,60}?\b((?:will |is to |to |has been |had been |is |are )?(?:${formsOf('supply, deliver, provide, ship, export, furnish, sell, send, equip')}))\b`,
      {
        anchors: ['under'],
        actAt: 'end',
        weight: 0.75,
        done: 'signed',
        ongoing: 'signed',
        needs: ['firm'],
        roles: SELLING,
      },
    ),
    words(
      'fronted-purchase',
      String.raw`^\W{0,3}under (?:an?|the|its|this|their) (?:[a-z0-9\ue000-\ue002-]+ ){0,5}(?:orders?|contracts?|agreements?|deals?|ppas?|pact)\b[^;]{0,60}?\b((?:will |is to |to |has been |is |are )?(?:${formsOf('buy, purchase, procure, take, source, offtake, receive, lift')}))\b [^;]{0,30}?(?:${SOLD})`,
      {
        anchors: ['under'],
        actAt: 'end',
        weight: 0.75,
        done: 'signed',
        ongoing: 'signed',
        needs: ['firm'],
        yieldsTo: ['acquisition'],
        roles: BUYING,
      },
    ),
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
    words(
      'entrusted',
      String.raw`\b(?:is|was|were|been|being) (entrusted|charged|tasked|commissioned|assigned|mandated)\b[^;]{0,80}? (?:with|to|for)\b`,
      {
        anchors: ['entrusted charged tasked commissioned assigned mandated'],
        weight: 0.55,
        done: 'signed',
        needs: ['firm', 'figure'],
        roles: { subject: 'seller', by: 'buyer', with: null, to: null, for: null },
      },
    ),
    words('entrust', String.raw`\b(${formsOf('entrust, task, charge')}) (?!by\b)(?:[a-z\ue004'-]+ ){0,3}?<org> (?:with|to)\b`, {
      anchors: anchorsOf('entrust, task, charge'),
      weight: 0.55,
      done: 'signed',
      needs: ['firm'],
      roles: { subject: 'buyer', object: 'seller', with: null },
    }),
    words(
      'choose-goods',
      String.raw`\b(${formsOf('choose, pick, select, opt for, settle on, adopt, specify, go with, go for')}) (?:its|their|the|<org>(?:'s)?) (?:[a-z-]+ ){0,4}?${GOODS}[^;]{0,10} (?:for|in|to power)\b`,
      {
        anchors: anchorsOf('choose, pick, select, opt, settle, adopt, specify, go'),
        weight: 0.55,
        done: 'signed',
        needs: ['two-parties', 'firm'],
        roles: { subject: 'buyer', object: 'seller', from: 'seller', for: null },
      },
    ),
    words(
      'money-order',
      String.raw`<money>[ -](?:[a-z-]+ ){0,4}?((?:purchase |work |supply |repeat )?orders?|contract|package)\b(?! (?:book|backlog|pipeline))`,
      {
        anchors: ['purchase work supply repeat order orders contract package'],
        actAt: 'end',
        weight: 0.45,
        done: 'signed',
        needs: ['firm', 'money'],
        roles: { subject: 'party', from: 'buyer', to: 'seller', with: 'party', by: 'party', for: null },
      },
    ),
    words(
      'come-from',
      String.raw`\b(?:cells?|batteries|packs|modules|inverters?|equipment|converters?|machines?|containers?|turbines?|material|graphite|lithium|power|electricity)\b[^;]{0,40}?\b((?:will|would|are to|is to|to) (?:come|be (?:supplied|provided|delivered|made|shipped|furnished|sourced|bought))) (?:from|by) (?:[a-z\ue004'-]+ ){0,3}?<org>`,
      {
        anchors: ['come supplied provided delivered made shipped furnished sourced bought'],
        weight: 0.5,
        done: 'planned',
        needs: ['firm'],
        roles: { subject: 'buyer', from: 'seller', by: 'seller', for: null },
      },
    ),
    words(
      'power-goes',
      String.raw`\b(?:power|electricity|output|energy|production|cells|tonnage)\b[^;]{0,40}?\b((?:will |is to |are to |to )(?:go|be sold|be bought|be taken|be delivered|flow)|(?:goes|is sold|are sold)) (?:to|by) (?:[a-z\ue004'-]+ ){0,3}?<org>`,
      {
        anchors: ['go goes sold bought taken delivered flow'],
        weight: 0.5,
        done: 'signed',
        needs: ['firm'],
        roles: { subject: 'seller', to: 'buyer', by: 'buyer' },
      },
    ),
    words(
      'first-shipment',
      String.raw`\b((?:ship|dispatch|deliver|send|hand over|receiv|export|flag)[a-z]*|sent)\b [^;]{0,24}?\b(?:first|initial|maiden|last|next|second) (?:[a-z-]+ ){0,2}(?:shipments?|consignments?|batch(?:es)?|lots?|deliver(?:y|ies)|cargo(?:es)?|containers|units)\b`,
      {
        anchors: anchorsOf('ship, dispatch, deliver, send, receive, export, flag').concat('sent'),
        weight: 0.5,
        done: 'completed',
        needs: ['two-firms'],
        roles: { subject: 'seller', to: 'buyer', from: 'seller', for: 'buyer' },
      },
    ),
    words(
      'orders',
      String.raw`(?:<org>|\b(?:has|have|had|it|company|firm|utility)) (orders|ordered|order) (?:[a-z]+ ){0,4}?(?:<quantity>|(?:${PRODUCT}))`,
      {
        anchors: ['order orders ordered'],
        weight: 0.6,
        done: 'signed',
        needs: ['firm'],
        roles: { subject: 'buyer', from: 'seller' },
      },
    ),
    words(
      'chosen',
      String.raw`\b(${formsOf('choose, pick, select, name, appoint, tap, nominate, rope in, hire, engage, contract, commission, retain, turn to')}|chose|chosen)\b [^;]{0,60}?(?:\b(?:as|to be) (?:its |the |an? )?(?:[a-z-]+ ){0,3}(?:supplier|vendor|contractor|provider|integrator|manufacturer)\b|\bto (?:supply|deliver|provide|furnish|engineer|design and build|install)\b|\bfor (?:an? |the |its )?(?:<quantity>(?: ?[/,] ?<quantity>)?[ -])?(?:[a-z-]+ ){0,4}?${GOODS})`,
      {
        anchors: [
          'chose chosen',
          ...anchorsOf('choose, pick, select, name, appoint, tap, nominate, rope, hire, engage, contract, commission, retain, turn'),
        ],
        weight: 0.65,
        done: 'signed',
        needs: ['two-parties', 'firm'],
        roles: { subject: 'buyer', object: 'seller', by: 'buyer', for: null, to: null, from: 'seller' },
      },
    ),
    words(
      'chosen-passive',
      String.raw`\b(?:is|was|were|been|being) ((?:chosen|picked|selected|named|appointed|tapped|nominated|hired|engaged|contracted|commissioned|retained))\b [^;]{0,60}?(?:\b(?:as|to be) (?:its |the |an? )?(?:[a-z-]+ ){0,3}(?:supplier|vendor|contractor|provider|integrator)\b|\bto (?:supply|deliver|provide|furnish|engineer|design and build|install)\b)`,
      {
        anchors: ['chosen picked selected named appointed tapped nominated hired engaged contracted commissioned retained'],
        weight: 0.66,
        done: 'signed',
        needs: ['firm'],
        roles: { subject: 'seller', by: 'buyer', for: 'buyer', to: null, from: 'buyer' },
      },
    ),
    words(
      'supplier',
      String.raw`\b((?:will be|to be|becomes?|became|to become|is to be|was named|named) (?:the |an? |its )?(?:[a-z-]+ ){0,3}(?:supplier|vendor)) (?:of [^;]{0,40}? )?(?:to|for)\b`,
      {
        anchors: ['supplier vendor'],
        weight: 0.6,
        done: 'announced',
        needs: ['two-firms'],
        roles: { subject: 'seller', to: 'buyer', for: 'buyer', of: null },
      },
    ),
    ...act('cut-order', {
      verbs:
        'cancel, scrap, terminate, end, drop, annul, pull, call off, halve, cut, slash, trim, shrink, revoke, rescind, tear up, withdraw, suspend, shorten, downsize',
      on: String.raw`(?:<money>|<quantity>) (?:[a-z-]+ ){0,2}orders?\b|\b(?:(?:battery|cell|supply|purchase|export) (?:[a-z-]+ ){0,2}orders?|orders? (?:for|from|with|to|worth)|contracts? (?:with|to|for|worth)|(?:its|the|their|an?) (?:[a-z-]+ ){0,3}(?:orders?|contract)|${SUPPLY_DEED})\b`,
      within: 50,
      weight: 0.7,
      done: 'announced',
      needs: ['firm'],
      roles: { subject: 'buyer', with: 'seller', from: 'seller', to: 'seller', for: null, of: null },
    }),
    words(
      'deal-to-supply',
      String.raw`\b((?:deal|agreement|contract|pact|order|orders|mou|loi)s? (?:with (?:[a-z\ue004'-]+ ){0,3}<org> )?(?:[a-z-]+ ){0,3}?(?:to|for|entails|covers|on) (?:the |an? )?(?:long-term |annual |continuous |[a-z]+-year )?(?:supply|supplying|delivery|provision|sell|sale|provide|deliver|furnish)(?: of)?)\b`,
      {
        anchors: ['supply supplying delivery provision sell sale provide deliver furnish'],
        weight: 0.75,
        done: 'signed',
        needs: ['two-parties', 'firm'],
        roles: { subject: 'seller', to: 'buyer', from: 'buyer', with: 'buyer' },
      },
    ),
    // "signed a five-year deal for the supply of hydroxide from Nemaska": who signs is supplied.
    words(
      'deal-for-supply-from',
      String.raw`\b((?:deal|agreement|contract|pact|order|mou|loi)s? (?:[a-z-]+ ){0,3}?for (?:the |an? )?(?:[a-z-]+ ){0,2}?(?:supply|delivery|provision|purchase)(?: of)?)\b(?:(?! (?:to|by|with) )[^;,]){0,80}? from (?:[a-z\ue004'-]+ ){0,3}?<org>`,
      {
        anchors: ['deal deals agreement agreements contract contracts pact pacts order orders mou mous loi'],
        weight: 0.78,
        done: 'signed',
        needs: ['two-parties', 'firm'],
        roles: { subject: 'buyer', from: 'seller', of: null, for: null, in: null },
      },
    ),
    words(
      'deal-to-receive',
      String.raw`\b((?:deal|agreement|contract|pact|mou|loi)s? (?:[a-z\ue003-]+ ){0,4}?to (?:receive|get|obtain|secure|acquire|draw|import))\b(?![^;,]{0,40}\b(?:licen[cs]e|technolog|know-how|stake|shares|rights|approval|consent))[^;,]{0,40}?(?:<quantity>|${OUTPUT_SHARE}|${GOODS})`,
      {
        anchors: ['receive get obtain secure acquire draw import'],
        weight: 0.72,
        done: 'signed',
        needs: ['two-parties', 'firm'],
        roles: { subject: 'buyer', from: 'seller', with: 'seller', of: 'seller', for: null, in: null },
      },
    ),
    words(
      'sign-with',
      String.raw`\b(sign(?:s|ed)?|signed up) with (?:[a-z\ue004\ue005'-]+ ){0,3}?<org> (?:of <country> )?for (?:an? |the |up to |about |some )*<quantity>(?! (?:stake|share|interest))`,
      {
        anchors: ['sign signs signed'],
        weight: 0.65,
        done: 'signed',
        needs: ['firm', 'capacity'],
        roles: { subject: 'seller', with: 'buyer', for: null },
      },
    ),
    words(
      'first-right',
      String.raw`\b((?:first|pre-emptive) rights? (?:of refusal )?|rights? of first refusal )(?:to|over|on|for|to (?:buy|take|purchase)) (?:up to |about |all |an? |the )*<quantity>`,
      {
        anchors: ['first pre rights right'],
        weight: 0.55,
        done: 'signed',
        needs: ['firm'],
        roles: { subject: 'buyer', from: 'seller', of: 'seller' },
      },
    ),
    words(
      'deal-to-buy',
      String.raw`\b((?:deal|agreement|contract|pact|mou|loi)s? (?:[a-z\ue003-]+ ){0,4}?(?:to|for) (?:the )?(?:buy|buying|purchase|source|sourcing|procure|procurement|lift|take|offtake)(?: of)?)\b`,
      {
        anchors: ['buy buying purchase source sourcing procure procurement lift take offtake'],
        weight: 0.75,
        done: 'signed',
        needs: ['two-parties', 'firm'],
        roles: { subject: 'buyer', from: 'seller', with: 'seller' },
      },
    ),
    words(
      'deal-allows',
      String.raw`\b(?:off-?take|supply|purchase) (?:agreement|deal|contract|pact) ((?:allows?|lets?|gives?|entitles?|commits?|obliges?|will see|sees))\b`,
      {
        anchors: ['allow allows let lets give gives entitle entitles commit commits oblige obliges will sees'],
        actAt: 'end',
        weight: 0.6,
        done: 'signed',
        needs: ['firm', 'figure'],
        roles: { object: 'buyer', from: 'seller', to: 'buyer' },
      },
    ),
    words(
      'contract-worth',
      String.raw`\b((?:contracts?|orders?|package|off-?take|ppas?|(?:supply|purchase|sales) agreements?))\b[^;]{0,40}?\b(?:worth|concerns|entails|involves|provides for|envisages|valued at|for|of|covers?|covering|calls? for|is to be executed|will be executed|to be executed|comprises|spans)\b[^;]{0,24}?<figure>`,
      {
        anchors: ['contract contracts order orders package offtake off ppa ppas supply purchase sales'],
        weight: 0.55,
        done: 'signed',
        roles: { subject: 'seller', from: 'buyer', to: 'seller', with: 'party', between: 'party', by: 'party', for: null },
      },
    ),
    words(
      'worth-contract',
      String.raw`\b(?:worth|valued at) (?:[a-z]+ ){0,3}?<money>[^;]{0,40}?, the ((?:[a-z-]+ )?(?:contract|order|agreement|deal))\b`,
      {
        anchors: ['worth valued'],
        actAt: 'end',
        weight: 0.5,
        done: 'signed',
        roles: { between: 'party' },
      },
    ),
  ],
  exclusions: [
    /\b(?:end|close|finish|start|begin)(?:s|ed|ing)? (?:the|its|this) (?:[a-z0-9-]+ )?(?:year|quarter|week|month|day|half)\b[^;]{0,40}/g,
    // "in talks to buy NEC Energy Solutions, the storage arm of": a firm, not goods.
    /\b(?:buy|buys|buying|bought|purchas(?:e|es|ed|ing)) (?:(?!from\b|at\b|of\b|for\b)[a-z'-]+ ){0,3}\ue003+(?=,|\.|;|$| for \ue000)[^;]{0,60}/g,
    /\border(?:s|ed|ing)? (?:[a-z]+ ){0,2}(?:checks?|inspections?|audits?|recalls?|probes?|reviews?|shutdowns?)\b/g,
    // Money is lent or granted, not supplied.
    /\b(?:provid|supply|suppli|deliver)[a-z]{1,3} (?:up to |about |around |nearly |as much as |a total of |a further |another |over |more than ){0,2}\ue000+(?! (?:worth|of))/g,
    /\bin order (?:to|that|for)\b/g,
    /\b(?:court|executive|government|ministry|interim|administrative|restraining|cease|rule-based|world|pecking|law and|short|tall|gag|stay|removal|prohibition) orders?\b/g,
    /\bsupply[- ]chains?\b/g,
    /\b(?:out of order|order ?books?|order backlog|orders? (?:backlog|intake|pile|pipeline)|money supply|supply and demand|supply side|oversupply|supply glut|supply disruptions?|supply shortages?|supply crunch)\b/g,
    /\b(?:deliver|provide|supply|give|buy|purchase)(?:s|d|ed|ing|y|ies)? (?:[a-z]+ ){0,2}(?:support|value|benefits?|growth|insights?|opportunit|relief|clarity|certainty|financing|funding|training|services? to|stakes?|shares|equity|results|information|assistance|incentives?|subsid|loans?|grants?|technolog)/g,
    /\btechnology (?:support|assistance)\b/g,
    /\bcontract (?:workers?|manufactur|labour|labor)/g,
    /\bsource (?:said|told|familiar|close|code)\b/g,
    /\b(?:share|stock|equity|asset|business|unit|securities) (?:purchase|sale|transfer|subscription) (?:and [a-z]+ )?(?:agreements?|deals?|contracts?)\b/g,
    // A supplier by trade: "Panasonic, which supplies cells to Tesla".
    /\b(?:which|who|that|both of which|some of which) (?:already |also |currently |mainly |now )?(?:has |have |had )?(?:suppl(?:y|ies|ied)|sources?d?|buys?|bought|delivers?|delivered|ships?|shipped|provides?|provided|exports?|imports?)\b(?!(?:(?! and )[^;,]){0,60}[\ue000\ue001])/g,
    /\b(?:'s?|its|their) (?:\ue000+[ -])?(?:[a-z-]+ )?purchase of (?:[a-z'.-]+ ){0,3}[\ue003\ue004]/g,
    /\b(?:licen[cs][a-z]+|technology|collaboration|joint|development|cooperation|partnership|investment) (?:transfer |venture |development )?(?:deals?|agreements?|pacts?|contracts?)\b/g,
    /\b(?:buy|bought|tak|took|acquir)[a-z]* (?:just under |just over |about |nearly |over )?(?:half|a third|a quarter) of (?:[a-z0-9'-]+ ){0,4}(?:batter(?:y|ies)|projects?|farms?|portfolio|mine|plants?)\b/g,
    // A company, not goods.
    /\bcontracts? (?:on \ue002+ )?to (?:set up|form|establish|create)\b[^;]{0,60}/g,
    // Shares, not goods.
    /\b(?:buy|bought|purchas|acquir|sell|sold|tak|took|pick|secur)[a-z]*\b[^;]{0,50}?\ue001+ (?:(?:of|in) (?:(?!to\b|from\b|by\b|for\b|at\b)[a-z'-]+ ){0,2}\ue003|(?:[a-z-]+ ){0,2}(?:stake|interest|holding|shareholding|shares|equity)\b)/g,
    /\b(?:buy|buys|bought|buying) (?:out|into|back)\b|\b(?:sell|sells|sold|selling) (?:out|down|off)\b/g,
    /\b(?:supply|sale) of power to (?:its|the) (?:own|plant)\b/g,
  ],
};
