import type { Kind } from './kind.ts';
import { OUTPUT } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { PRODUCT } from './vocabulary.ts';

/** Contracts that can only be for goods, power or works. */
const SUPPLY_DEED = String.raw`off-?take(?: agreements?| deals?| contracts?| pacts?)?|(?:[a-z-]+ )?supply (?:agreements?|deals?|pacts?|contracts?|arrangement)|power (?:purchase|sale|supply) agreements?|v?ppas?|tolling (?:agreements?|deals?|contracts?)|(?:capacity|optimi[sz]ation|service|maintenance|delivery|sales|purchase|procurement|sourcing|energy storage(?: purchase| service)?|call-off) (?:agreements?|contracts?|deals?)|bess?pa|epc (?:contracts?|orders?|agreements?|deals?)|(?:long-term|multi-year|supply|five-year|ten-year|[0-9a-z]+-year|<quantity>) (?:contracts?|orders?)`;
const CONTRACT = String.raw`\b(?:(?:purchase |work |supply |export |repeat |large |mega |first |maiden |new |single )?orders?|contracts?|letters? of (?:award|acceptance)|loa|lois|notice to proceed|${SUPPLY_DEED})\b`;
const SOLD = String.raw`<quantity>|${PRODUCT}`;
const OUTPUT_SHARE = String.raw`(?:half|all|most|part|a third|a quarter|two[- ]thirds|three[- ]quarters|the (?:whole|entire|full|bulk|rest|balance)|<quantity>|much|everything)(?: of)? (?:(?:the|its|their|that|an?|<org>(?:'s)?) )?(?:[a-z'-]+ ){0,3}(?:output|production|capacity|volumes?|offtake)`;
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

/** An order, offtake, PPA or EPC contract between a buyer and a seller. */
export const supplyContract: Kind = {
  type: 'supply_contract',
  quantities: OUTPUT,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [
    [
      'signed',
      /\b(?:penn?(?:s|ed)|sealed|placed|renew(?:s|ed)|under an? (?:[a-z0-9\ue002-]+ ){0,4}(?:order|contract|agreement|deal|ppa))\b/g,
    ],
  ],
  triggers: [
    ...act('win-order', {
      verbs:
        'win, bag, secure, receive, clinch, get, land, grab, obtain, book, net, log, rack up, pocket, snap up, pick up, notch up, attract, garner, scoop, earn, nab, announce, report',
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
      actAt: 'end',
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
        actAt: 'end',
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
      String.raw`\b(${formsOf('sign, ink, strike, seal, pen, reach, clinch')})\b [^;]{0,40}?\b(?:deals?|agreements?|pacts?|contracts?) (?:for|covering|over|on) [^;]{0,30}?(?:<quantity> (?:of|worth of) (?:[a-z-]+ ){0,3}(?:${PRODUCT})|<quantity> (?:[a-z-]+ ){0,2}(?:cells|packs|modules|batteries)\b)(?! (?:plant|project|factory|facility))`,
      {
        anchors: anchorsOf('sign, ink, strike, seal, pen, reach, clinch'),
        weight: 0.7,
        done: 'signed',
        needs: ['firm'],
        roles: { for: null },
      },
    ),
    words(
      'under-order',
      String.raw`\b((?:will |would |is to |are to |to |has been |had been |have been |is |are )?(?:${formsOf('supply, deliver, provide, ship, export, furnish, sell, send, feed, equip, build')}|sold|sent)\b [^;]{0,110}?\bunder (?:an?|the|its|this|their) (?:[a-z0-9\ue000-\ue002-]+ ){0,5}(?:orders?|contracts?|agreements?|deals?|ppas?|tolling|pact))\b`,
      {
        anchors: anchorsOf('supply, deliver, provide, ship, export, furnish, sell, send, feed, equip, build').concat(
          'will would is to are has had have'.split(' '),
        ),
        weight: 0.7,
        done: 'signed',
        ongoing: 'signed',
        needs: ['party'],
        roles: SELLING,
      },
    ),
    words(
      'buy-under',
      String.raw`\b((?:will |would |is to |are to |to )?(?:${formsOf('buy, purchase, procure, take, source, offtake, receive')}|bought) [^;]{0,110}?\bunder (?:an?|the|its|this|their) (?:[a-z0-9\ue000-\ue002-]+ ){0,5}(?:orders?|contracts?|agreements?|deals?|ppas?|tolling|pact))\b`,
      {
        anchors: anchorsOf('buy, purchase, procure, take, source, offtake, receive').concat('will would is to are'.split(' ')),
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
    ...act('supply', {
      verbs: 'supply, deliver, ship, export, furnish',
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
      verbs: 'source, procure, buy, purchase, import, offtake, contract for, lock in, lock up',
      on: SOLD,
      within: 60,
      passive: false,
      weight: 0.6,
      done: 'announced',
      needs: ['two-parties', 'firm'],
      roles: { subject: 'buyer', from: 'seller', of: null, for: null, with: 'seller', in: null },
    }),
    ...act('contract-to', {
      verbs: 'contract, agree, commit',
      on: String.raw`\bto (?:buy|purchase|take|procure|source|offtake|acquire) (?:[a-z]+ ){0,3}?(?:<quantity>|<money> (?:of|worth of|in) (?:[a-z-]+ ){0,2}(?:${PRODUCT})|${OUTPUT_SHARE}|(?:${PRODUCT}))`,
      within: 20,
      passive: false,
      weight: 0.7,
      done: 'signed',
      needs: ['firm'],
      yieldsTo: ['acquisition'],
      roles: { subject: 'buyer', from: 'seller', of: 'seller', for: null, with: 'seller', in: null },
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
          'lock locks locked secure secures secured securing reserve reserves reserved contract contracts contracted sign signs signed is are commit commits committed order ordered ordering has',
        ],
        weight: 0.55,
        done: 'signed',
        needs: ['firm', 'capacity'],
        roles: { subject: 'buyer', from: 'seller', with: 'seller', of: null, for: null, by: 'buyer' },
      },
    ),
    words(
      'place-goods',
      String.raw`\b(plac(?:es|ed|ing)|sell(?:s|ing)?|sold|allocat(?:es|ed)|(?:f(?:inds?|ound|inding)) (?:a )?(?:home|buyers?|takers?|customers?) for|s[eo]ld forward)\b (?:[a-z]+ ){0,3}?(?:<quantity>|most|all|half)[^;]{0,50}? (?:with|to|among|between|for) `,
      {
        anchors: ['places placed placing sell sells selling sold allocates allocated find finds found finding'],
        weight: 0.5,
        done: 'signed',
        needs: ['two-firms', 'capacity'],
        roles: { subject: 'seller', with: 'buyer', to: 'buyer', between: 'buyer', for: 'buyer', in: null },
      },
    ),
    words(
      'orders',
      String.raw`(?:<org>|\b(?:has|have|had|it|company|firm|utility)) (orders|ordered|order) (?:[a-z]+ ){0,4}?(?:<quantity>|(?:${PRODUCT}))`,
      {
        anchors: ['order orders ordered'],
        actAt: 'end',
        weight: 0.6,
        done: 'signed',
        needs: ['firm'],
        roles: { subject: 'buyer', from: 'seller' },
      },
    ),
    words(
      'chosen',
      String.raw`\b(${formsOf('choose, pick, select, name, appoint, tap, nominate, rope in, hire, engage, contract, commission, retain')}|chose|chosen)\b [^;]{0,60}?(?:\b(?:as|to be) (?:its |the |an? )?(?:[a-z-]+ ){0,3}(?:supplier|vendor|contractor|provider|integrator|manufacturer)\b|\bto (?:supply|deliver|provide|furnish|engineer|design and build|install)\b)`,
      {
        anchors: [
          'chose chosen',
          ...anchorsOf('choose, pick, select, name, appoint, tap, nominate, rope, hire, engage, contract, commission, retain'),
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
      on: String.raw`\b(?:(?:battery|cell|supply|purchase|export|<money>|<quantity>) (?:[a-z-]+ ){0,2}orders?|orders? (?:for|from|with|to|worth)|contracts? (?:with|to|for|worth)|(?:its|the|their|an?) (?:[a-z-]+ ){0,3}(?:orders?|contract)|${SUPPLY_DEED})\b`,
      within: 50,
      weight: 0.7,
      done: 'announced',
      needs: ['firm'],
      roles: { subject: 'buyer', with: 'seller', from: 'seller', to: 'seller', for: null, of: null },
    }),
    words(
      'deal-to-supply',
      String.raw`\b((?:deal|agreement|contract|pact|order|orders|mou|loi)s? (?:[a-z-]+ ){0,3}?(?:to|for) (?:the )?(?:supply|supplying|delivery|provision|sell|sale|provide|deliver|furnish)(?: of)?)\b`,
      {
        anchors: ['supply supplying delivery provision sell sale provide deliver furnish'],
        weight: 0.75,
        done: 'signed',
        needs: ['two-parties', 'firm'],
        roles: { subject: 'seller', to: 'buyer', from: 'buyer', with: 'buyer' },
      },
    ),
    words(
      'deal-to-buy',
      String.raw`\b((?:deal|agreement|contract|pact|mou|loi)s? (?:[a-z\ue003-]+ ){0,4}?(?:to|for) (?:the )?(?:buy|buying|purchase|source|sourcing|procure|procurement)(?: of)?)\b`,
      {
        anchors: ['buy buying purchase source sourcing procure procurement'],
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
      String.raw`\b((?:contracts?|orders?|off-?take|ppas?))\b[^;]{0,40}?\b(?:worth|valued at|for|of|covers?|covering|calls? for|is to be executed|will be executed|to be executed|comprises|spans)\b[^;]{0,24}?<figure>`,
      {
        anchors: ['contract contracts order orders offtake off ppa ppas'],
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
    /\b(?:which|who|that|both of which|some of which) (?:already |also |currently |mainly |now )?(?:has |have |had )?(?:suppl(?:y|ies|ied)|sources?d?|buys?|bought|delivers?|delivered|ships?|shipped|provides?|provided|exports?|imports?)\b(?![^;,]{0,60}[\ue000\ue001])/g,
    /\b(?:supply|sale) of power to (?:its|the) (?:own|plant)\b/g,
  ],
};
