import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { FIRM_AHEAD, SHARE_OF_FIRM } from './vocabulary.ts';

const OWNERSHIP = String.raw`\b(?:stakes?|shares?|shareholdings?|holdings?(?! company)|equity|ownership|controlling interest|(?:majority|minority|remaining|entire|full|economic) (?:interest|holding|shareholding|ownership)|interest)\b|<quantity> (?:interest|holding|shareholding|ownership)\b`;
const STAKE = String.raw`\b(?:stakes?|shareholdings?|equity|(?:controlling|economic) interest|(?:majority|minority) (?:interest|shareholding|ownership|holding)|ownership|control of <org>|(?:all|most|half|more|a third|a quarter|a fifth|a tenth) of (?:the |its |<org>'s? )?(?:shares|equity|stock)|(?:all|the|more|remaining|outstanding|<quantity> of) (?:the )?(?:remaining |outstanding |issued )?shares (?:of|in)|(?:slice|chunk|bite|piece|quarter|third|half|fifth|tenth) of (?:[a-z\ue004'-]+ ){0,3}<org>(?!'s? (?:output|production|capacity|demand|needs|sales|orders|supply))|control (?:of|over)|remaining (?:stake|shares)|(?:the )?(?:whole|entirety|remainder|rest|balance|all) of (?:the (?:company|firm|business|unit)|<org>(?!'s? (?:output|production|capacity|needs|demand)))|its <quantity>(?= (?:to|in|holding|stake))|the rest of <org>)\b|<money> (?:worth )?(?:of|in) (?:new |preferred |common |convertible )*(?:<org>(?:'s)? )?(?:new |preferred |common |convertible )*(?:stock|shares|equity)\b|<quantity> (?:economic |equity |working |direct )?(?:interest|shareholding|ownership|holding)\b`;
const THING = String.raw`business(?:es)?|divisions?|compan(?:y|ies)|firm|units?|subsidiar(?:y|ies)|arm|operations|start-?up|maker|assets|portfolio|producer|developer|miner|supplier|manufacturer|plants?|mines?|projects?|factor(?:y|ies)|brand|(?:production |assembly |cell |battery )lines|(?:mineral |mining |exploration |lithium |nickel |cobalt )(?:claims|properties|property|tenements|concessions?|licen[cs]es|permits|deposits?|leases?)`;
const BUSINESS = String.raw`<org>|\b(?:${THING})\b`;
/** "its battery business", "a film unit", "three plants": what is sold stands close behind. */
const OWN_BUSINESS = String.raw`\b(?:its|their|the|an?|all|two|three|four|five|several|<org>(?:'s)?|<quantity>) (?:[a-z0-9&,/\ue001\ue004\ue005-]+ ){0,5}(?:business(?:es)?|divisions?|units?|subsidiar(?:y|ies)|arm|operations|assets|portfolio|plants?|mines?|projects?|factor(?:y|ies)|sites?|(?:production|assembly|cell|battery) lines|affiliate|bess|(?:storage|solar|wind|battery) (?:systems?|developments?|stations?)|wind farms?|solar farms?|batteries)\b`;
/** What shows that a name is an adjective of goods. */
const NOT_GOODS = String.raw`(?!(?:'s?)? (?:[a-z0-9-]+ ){0,2}(?:cells?|batter(?:y|ies)|packs?|modules?|cars?|buses|vehicles|evs?|panels|turbines|scooters|chargers|systems?|trucks|power|electricity|equipment|products?|machines?|technology|software)\b(?! (?:business|unit|division|arm|plant|maker|operations|assets|compan)))`;

const BUYING = {
  subject: 'buyer',
  from: 'seller',
  of: 'party',
  in: 'party',
  object: 'party',
  by: 'buyer',
  for: null,
  with: null,
  through: null,
} as const;
const SELLING = {
  subject: 'seller',
  to: 'buyer',
  in: 'party',
  of: 'party',
  object: 'party',
  for: null,
  through: null,
  from: null,
} as const;

/** Ownership of a firm, a stake or a business changes hands. Long, for the press has many words for it and seldom the plain ones. */
export const acquisition: Kind = {
  type: 'acquisition',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [
    [
      'denied',
      /\bclarif(?:y|ies|ied) that (?:neither|no|there (?:is|are) no)\b|\bneither\b[^;]{0,100} in any (?:talks|negotiations?|discussions?)\b/g,
    ],
    ['denied', /\b(?:pour(?:s|ed|ing)? cold water|not on the cards|groundless|no truth (?:in|to)|there (?:is|are) no|not for sale)\b/g],
    [
      'cancelled',
      /\b(?:br(?:oke|eaks|oken) off|(?:talks|negotiations|bid)\b[^;]{0,60}\b(?:ended|failed|broke down|lapsed)|fell apart|wound up|unravel(?:s|led)|lapsed)\b/g,
    ],
    ['completed', /\b(?:closed|went through|has passed|fully owned|now owned)\b(?! (?:at|higher|lower|up|down|door))/g],
    [
      'planned',
      /\b(?:awaits?|awaiting|pending|subject to|depends on|requires?|needs?) (?:[a-z\ue003\ue004'-]+ ){0,5}(?:approvals?|consents?|clearances?|nod)\b/g,
    ],
  ],
  triggers: [
    ...act('acquire', {
      verbs: 'acquire, take over, buy out, absorb, swallow, swallow up, gobble up, scoop up',
      on: `${SHARE_OF_FIRM}|${OWNERSHIP}|${BUSINESS}`,
      within: 70,
      weight: 0.75,
      done: 'completed',
      ongoing: 'planned',
      roles: BUYING,
    }),
    ...act('buy-stake', {
      verbs:
        'buy, purchase, pick up, take, raise, increase, hike, up, snap up, secure, obtain, boost, lift, bag, subscribe to, subscribe for, gain, get, win, double, expand, grab, land, top up, add to, build up, earn, consolidate',
      on: `${SHARE_OF_FIRM}|${STAKE}`,
      within: 60,
      weight: 0.75,
      done: 'completed',
      ongoing: 'planned',
      roles: BUYING,
    }),
    words(
      'buy-firm',
      String.raw`\b(${formsOf('buy, purchase, snap up, pick up, take private')}) (?:all of |out |into )?${FIRM_AHEAD}${NOT_GOODS}`,
      {
        anchors: anchorsOf('buy, purchase, snap, pick, take'),
        weight: 0.65,
        done: 'completed',
        ongoing: 'planned',
        roles: { subject: 'buyer', from: 'seller', object: 'party', for: null, with: null, through: null },
      },
    ),
    ...act('buy-business', {
      verbs: 'buy, purchase, snap up, pick up, take on',
      on: OWN_BUSINESS,
      within: 20,
      weight: 0.65,
      done: 'completed',
      ongoing: 'planned',
      roles: { subject: 'buyer', from: 'seller', object: 'party', by: 'buyer', for: null, with: null },
    }),
    // "takes 49% of the Harrow battery": a project is not a firm's name.
    // "Toshiba, taken private in 2023 by a group led by X".
    words(
      'taken-over',
      String.raw`(?<=, )\b(taken (?:private|over)|bought(?: out)?|acquired|snapped up|absorbed) (?:in <date> |<date> |on <date> |last [a-z]+ )?by (?:an? |the )?(?:group|consortium|investors?|funds?|<org>|[a-z\ue004\ue005'-]+ ){1,6}`,
      {
        anchors: ['taken bought acquired snapped absorbed'],
        weight: 0.62,
        done: 'completed',
        past: 'completed',
        firm: true,
        needs: ['two-firms'],
        roles: { subject: 'party', by: 'buyer', for: null, in: null },
      },
    ),
    words(
      'take-share',
      String.raw`\b(tak(?:e|es|ing)|took|buys?|buying|bought|acquir(?:e|es|ed|ing)) (?:just under |just over |about |nearly |up to |over |some )?(?:<quantity>|half|a third|a quarter) (?:of|in) (?:[a-z0-9'-]+ ){0,5}?(?:batter(?:y|ies)|projects?|portfolio|mine|farms?|plants?|park|site|venture)\b(?! (?:market|sales|output|capacity|makers?|cells?|packs?|supply|production|demand|materials?))`,
      {
        anchors: ['take takes taking took buy buys buying bought acquire acquires acquired acquiring'],
        weight: 0.62,
        done: 'completed',
        ongoing: 'planned',
        needs: ['share'],
        roles: { subject: 'buyer', from: 'seller', of: null, in: null, by: 'buyer', for: null },
      },
    ),
    words(
      'eye-share',
      String.raw`\b(ey(?:e|es|ed|eing)|circl(?:es|ed|ing)|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|consider(?:s|ed|ing)?|seek(?:s|ing)?|sought|pursu(?:es|ing))\b (?:up to |about |as much as |an? |some |nearly )*(?:<quantity>(?: stake)? (?:of|in) (?:[a-z'-]+ ){0,2}(?:<org>|[a-z]+'s )|(?:minority |majority |controlling )?stake in\b|<org>(?! (?:cells|packs|batteries)))`,
      {
        anchors: [
          'eye eyes eyed eyeing circles circled circling weigh weighs weighed weighing mull mulls mulled mulling consider considers considered considering seek seeks seeking sought pursues pursuing',
        ],
        weight: 0.6,
        done: 'rumoured',
        ongoing: 'rumoured',
        firm: true,
        needs: ['two-firms'],
        roles: { subject: 'buyer', of: 'party', in: 'party', object: 'party', from: 'seller', for: null },
      },
    ),
    words(
      'pay-for-share',
      String.raw`\b(pay(?:s|ing)?|paid|spend(?:s|ing)?|spent) (?:[a-z]+ ){0,2}<money> (?:for|to (?:buy|acquire|take)) (?:an? |the |its |all |about |remaining |controlling |majority |minority )*(?:<quantity>(?: (?:stake|interest|share|holding))?|third|quarter|half|stake|shares|interest) (?:of|in) `,
      {
        anchors: ['pay pays paying paid spend spends spending spent'],
        weight: 0.7,
        done: 'completed',
        past: 'completed',
        ongoing: 'planned',
        roles: { subject: 'buyer', of: 'party', in: 'party', from: 'seller', to: 'seller', for: null, on: null },
      },
    ),
    words(
      'suitor',
      String.raw`\b((?:among|one of) (?:the )?(?:(?!losing)[a-z-]+ )?(?:suitors|bidders|contenders)|in (?:the )?(?:race|running|fray|contention)|front-?runner) (?:for|to (?:buy|acquire|take over))\b[^;]{0,70}?(?:${STAKE}|<org>|${OWN_BUSINESS})`,
      {
        anchors: ['suitors bidders contenders race running fray contention runner frontrunner'],
        weight: 0.62,
        done: 'rumoured',
        past: 'rumoured',
        needs: ['firm'],
        roles: { subject: 'buyer', for: 'party', in: 'party', of: 'party', from: 'seller' },
      },
    ),
    words(
      'buy-into',
      String.raw`\b(buy(?:s|ing)?|bought|put(?:s|ting)? money) into (?:an? |the |one of )?(?:[a-z\ue003-\ue005'-]+ ){0,4}?(?:<org>|block|mine|project|deposit|field|venture|firm|company|maker|developer|business)\b`,
      {
        anchors: ['buy buys buying bought put puts putting'],
        weight: 0.65,
        done: 'completed',
        ongoing: 'planned',
        needs: ['firm'],
        roles: { subject: 'buyer', into: 'party', from: 'seller', for: null, in: null },
      },
    ),
    words('buy-it', String.raw`\b(bought|buys|buy|buying|acquired|acquires|acquiring) (?:it|them|the (?:whole|lot)) (?:out )?from\b`, {
      anchors: ['bought buys buy buying acquired acquires acquiring'],
      weight: 0.6,
      done: 'completed',
      ongoing: 'planned',
      needs: ['party'],
      roles: { subject: 'buyer', from: 'seller' },
    }),
    ...act('sell-stake', {
      verbs:
        'sell, divest, offload, dispose of, exit, spin off, hive off, carve out, shed, unload, part with, monetise, monetize, sell off, hand over, cede, surrender, transfer, demerge, spin out, cash out of, sell down, sell out of',
      on: `${SHARE_OF_FIRM}|${OWNERSHIP}|${OWN_BUSINESS}|\\bcontrol of\\b`,
      within: 50,
      weight: 0.75,
      done: 'completed',
      ongoing: 'planned',
      roles: SELLING,
    }),
    ...act('reduce-stake', {
      verbs: 'trim, reduce, cut, pare, dilute, lower, let go of, bow out of, give up, halve, pull out of, relinquish',
      on: String.raw`\b(?:stakes?|shareholdings?|holdings?(?! company)|interest in <org>)\b|${SHARE_OF_FIRM}`,
      within: 40,
      weight: 0.75,
      done: 'completed',
      ongoing: 'planned',
      needs: ['firm'],
      roles: SELLING,
    }),
    words(
      'sale',
      String.raw`\b((?:sale(?: or [a-z]+)?|divestment|divestiture|disposal|hive-off|spin-off|carve-out|demerger) of|stake sale|share sale|exit from) [^;]{0,50}?(?:${SHARE_OF_FIRM}|${OWNERSHIP}|${OWN_BUSINESS}|<org>)`,
      {
        anchors: ['sale divestment divestiture disposal hive spin carve demerger stake share exit'],
        weight: 0.65,
        done: 'announced',
        roles: { subject: 'seller', to: 'buyer', by: 'seller', of: 'party', in: 'party', from: 'party', for: null, object: 'party' },
      },
    ),
    words(
      'goes-to',
      String.raw`\b(?:${THING}|stakes?|shares)\b (?:[a-z\ue000-\ue005-]+ ){0,3}?(goes|went|passes|passed|sold|transferred) to (?:[a-z\ue004\ue005'-]+ ){0,3}?<org>`,
      {
        anchors: ['goes went passes passed sold transferred'],
        weight: 0.6,
        done: 'completed',
        needs: ['firm'],
        roles: SELLING,
      },
    ),
    words(
      'gives-stake',
      String.raw`\b(?:deal|transaction|purchase|acquisition|agreement|move|investment)\b[^;]{0,50}?\b(giv(?:es?|ing)|gave|leav(?:es?|ing)|hand(?:s|ed)|brings?|bringing|tak(?:es|ing)|rais(?:es|ing)|lift(?:s|ing))\b [^;]{0,40}?(?:${SHARE_OF_FIRM}|<quantity>[^;]{0,20}? (?:stake|holding|shareholding|interest)|(?:stake|holding|shareholding|interest)\b[^;]{0,24}? to <quantity>)`,
      {
        anchors: [
          'gives give giving gave leaves leave leaving hands handed brings bring bringing takes taking raises raising lifts lifting',
        ],
        weight: 0.55,
        done: 'announced',
        needs: ['firm'],
        roles: { subject: 'buyer', object: 'buyer', of: 'party', in: 'party' },
      },
    ),
    words(
      'fold',
      String.raw`\b((?:fold(?:s|ed|ing)?|absorb(?:s|ed|ing)?|subsum(?:es|ed|ing)|roll(?:s|ed|ing)?|brought|brings|bring)\b[^;]{0,40}? (?:into|under)) (?:<org>|(?:its|the) (?:parent|arm|subsidiary|wing|roof))`,
      {
        anchors: anchorsOf('fold, absorb, subsume, roll, bring').concat('brought'),
        weight: 0.55,
        done: 'announced',
        needs: ['two-firms'],
        roles: { into: 'buyer' },
      },
    ),
    words(
      'drop-bid',
      String.raw`\b(${formsOf('drop, withdraw, abandon, scrap, end, terminate, call off, walk away from, pull out of, back out of, give up, shelve, cancel')})\b [^;]{0,50}?\b(?:takeover|acquisition|buy-?out|merger|purchase|bid for|offer for|stake (?:sale|purchase))\b`,
      {
        anchors: anchorsOf('drop, withdraw, abandon, scrap, end, terminate, call, walk, pull, back, give, shelve, cancel'),
        weight: 0.7,
        done: 'cancelled',
        ongoing: 'cancelled',
        needs: ['firm'],
        roles: { subject: 'buyer', of: 'party', for: 'party', with: 'party', by: 'buyer', in: 'party', to: null },
      },
    ),
    words(
      'merge',
      String.raw`\b((?:${formsOf('merge')})(?: with| into)?|merger|marriage (?:of|with|between)|amalgamat(?:e|es|ed|ion)|(?:integrat(?:e|es|ed|ing)|combin(?:e|es|ed|ing)) (?:their|its) (?:[a-z-]+ ){0,4}(?:business|businesses|operations))\b`,
      {
        anchors: [
          'merger amalgamate amalgamates amalgamated amalgamation integrate integrates integrated integrating combine combines combined combining marriage',
          ...anchorsOf('merge'),
        ],
        weight: 0.65,
        done: 'announced',
        ongoing: 'planned',
        needs: ['two-firms'],
        roles: { by: 'party', for: null },
      },
    ),
    words(
      'acquisition',
      String.raw`\b((?:acquisition|takeover|buy-?out|purchase) of|(?:takeover|tender|buy-?out|acquisition) (?:bid|offer) (?:for|from|by)|bid (?:for|to take over)) [^;]{0,60}?(?:${SHARE_OF_FIRM}|<org>|${OWNERSHIP}|${OWN_BUSINESS})`,
      {
        anchors: ['acquisition takeover buyout buy purchase tender bid'],
        weight: 0.7,
        done: 'announced',
        roles: { subject: 'buyer', by: 'buyer', from: 'seller', of: 'party', in: 'party', for: 'party', object: 'party' },
      },
    ),
    words(
      'its-acquisition',
      String.raw`(?:\b(?:its|their)|'s?) (?:<money>[ -])?(?:[a-z0-9-]+ ){0,2}((?:acquisition|takeover|buy-?out|purchase) of) [^;]{0,40}?(?:<org>|${OWNERSHIP}|<money>)`,
      {
        anchors: ['acquisition takeover buyout buy purchase'],
        weight: 0.7,
        done: 'completed',
        roles: { subject: 'buyer', by: 'buyer', from: 'seller', of: 'party', in: 'party', for: null, object: 'party' },
      },
    ),
    words(
      'passes',
      String.raw`\b(ownership|control|shares?|stakes?|keys)\b[^;]{0,70}?\b(?:pass(?:es|ed|ing)?|transferr?(?:ed|s)?|went|goes|go|chang(?:e|es|ed|ing) hands|handed)\b`,
      {
        anchors: ['ownership control share shares stake stakes keys'],
        weight: 0.65,
        done: 'completed',
        roles: { subject: 'seller', from: 'seller', to: 'buyer', of: 'party', in: 'party', object: 'party' },
      },
    ),
    words(
      'change-hands',
      String.raw`\b(chang(?:e|es|ed|ing) hands|pass(?:es|ed|ing)? into (?:<country>|[a-z-]+) (?:hands|ownership|control))\b`,
      {
        anchors: ['change changes changed changing pass passes passed passing'],
        weight: 0.6,
        done: 'completed',
        ongoing: 'planned',
        needs: ['party'],
        roles: { subject: 'party', from: 'seller', to: 'buyer' },
      },
    ),
    words(
      'owner',
      String.raw`\b((?:becom(?:e|es|ing)|became|be|emerg(?:e|es|ed|ing) as) (?:the |a |an )?(?:[a-z-]+ ){0,2}(?:owner|shareholder)) (?:of|in|at)\b`,
      {
        anchors: anchorsOf('become, emerge').concat('became', 'be'),
        weight: 0.6,
        done: 'completed',
        needs: ['firm'],
        roles: { subject: 'buyer', of: 'party', in: 'party' },
      },
    ),
    words(
      'deed',
      String.raw`\b(${formsOf('sign, ink, enter into, execute, conclude, exchange, enter')}|inked|signing)\b[^;]{0,50}?\b(?:share|stock|asset|business|equity|unit|securities|sale and)[ -](?:and share )?(?:purchase|transfer|sale|subscription|swap) (?:and [a-z]+ )?(?:agreements?|deals?|pacts?|contracts?)`,
      {
        anchors: anchorsOf('sign, ink, enter, execute, conclude, exchange'),
        weight: 0.75,
        done: 'signed',
        roles: { subject: 'buyer', from: 'seller', in: 'party', of: 'party', for: null, object: 'party' },
      },
    ),
    words(
      'terms',
      String.raw`\b((?:(?:come|came) to terms|agreed (?:on )?terms|(?:struck|reached|sealed|clinched|agreed) an? (?:[a-z]+ )?(?:deal|agreement)|shook hands) (?:on|over|for|to buy|to acquire|to take)) [^;]{0,40}?(?:${STAKE}|${SHARE_OF_FIRM}|'s? (?:<country> |[a-z-]+ ){0,3}(?:arm|unit|business|subsidiary|division|operations|portfolio)\b)`,
      {
        anchors: ['come came agreed struck reached sealed clinched shook'],
        weight: 0.65,
        done: 'signed',
        needs: ['firm'],
        roles: { subject: 'buyer', from: 'seller', in: 'party', of: 'party' },
      },
    ),
    words(
      'deed-signed',
      String.raw`\b((?:share|stock|asset|business) (?:purchase|transfer|sale) agreement (?:was|has been|were) (?:signed|inked|executed|concluded))\b`,
      {
        anchors: ['purchase transfer sale'],
        weight: 0.6,
        done: 'signed',
      },
    ),
    words(
      'pay-for',
      String.raw`\b(${formsOf('pay, shell out, fork out, cough up, splash out')})\b[^;]{0,30}?<money>[^;]{0,20}? (?:for|to (?:buy|acquire|take over)) (?:[a-z\ue003-\ue005'&-]+ ){0,5}?(?:${SHARE_OF_FIRM}|stakes?\b|shares\b|<org>|(?:${THING})\b)`,
      {
        anchors: anchorsOf('pay, shell, fork, cough, splash'),
        weight: 0.65,
        done: 'completed',
        ongoing: 'planned',
        needs: ['firm'],
        roles: { subject: 'buyer', to: 'seller', object: 'seller', for: 'party', of: 'party', in: 'party' },
      },
    ),
    words(
      'subsidiary',
      String.raw`\b((?:make|makes|made|making|turn|turns|turned|become|becomes|became|becoming) (?:<org>|it|the company|the venture|[a-z]+ [a-z]+)? ?(?:into )?(?:a |an |its )(?:wholly[- ]owned |fully[- ]owned |consolidated )?(?:subsidiary|unit)|(?:tak(?:e|es|ing)|took) (?:[a-z\ue003]+ ){1,3}private)\b`,
      {
        anchors: ['subsidiary private'],
        weight: 0.65,
        done: 'announced',
        needs: ['firm'],
        roles: { subject: 'buyer', object: 'party', of: 'buyer' },
      },
    ),
    words(
      'accept-offer',
      String.raw`\b(${formsOf('accept, back, recommend, reject, rebuff, spurn')})\b[^;]{0,50}?\b(?:takeover|buy-?out|tender|acquisition|purchase) (?:offer|bid|proposal)\b`,
      {
        anchors: anchorsOf('accept, back, recommend, reject, rebuff, spurn'),
        weight: 0.65,
        done: 'signed',
        needs: ['firm'],
        roles: { subject: 'seller', from: 'buyer', by: 'buyer', for: 'party', object: 'party' },
      },
    ),
    words(
      'combination',
      String.raw`\b((?:all-stock|all-share|business|<money>)[ -](?:[a-z-]+ )?(?:combination|merger|tie-up)|share swap)\b`,
      {
        anchors: ['combination merger tie swap'],
        weight: 0.6,
        done: 'announced',
        needs: ['firm'],
        roles: {},
      },
    ),
    words(
      'into-hands',
      String.raw`\b((?:pass(?:es|ed|ing)?|fall(?:s|en|ing)?|fell|end(?:s|ed)? up|mov(?:es|ed|ing)|com(?:e|es|ing)|came|go(?:es)?|went) (?:into|in|under|to) (?:the )?(?:<country>|<org>|[a-z]+)?(?:'s)? ?(?:hands|ownership|roof|fold|umbrella|wing|stable|control))\b`,
      {
        anchors: [
          'pass passes passed passing fall falls fallen falling fell end ends ended move moves moved moving come comes coming came go goes went',
        ],
        weight: 0.6,
        done: 'completed',
        ongoing: 'planned',
        needs: ['party'],
        roles: { from: 'seller', of: 'buyer', into: 'buyer', to: 'buyer' },
      },
    ),
    words(
      'finds-owner',
      String.raw`\b((?:has|have|gets?|got|finds?|found) (?:an? |its |their )?(?:new )?(?:<country> |[a-z]+ )?(?:owner|buyer|parent|majority shareholder)) in <org>`,
      {
        anchors: ['owner buyer parent shareholder'],
        weight: 0.6,
        done: 'completed',
        needs: ['firm'],
        roles: { subject: 'seller', in: 'buyer' },
      },
    ),
    words(
      'joins-group',
      String.raw`\b((?:becom(?:es?|ing)|became) (?:a )?part of|joins? (?:the )?(?=<org> (?:group|family|stable|fold))|joined (?:the )?(?=<org> (?:group|family|stable|fold))) ?(?:the )?<org>`,
      {
        anchors: ['become becomes becoming became join joins joined'],
        weight: 0.55,
        done: 'completed',
        needs: ['two-firms'],
        roles: { of: 'buyer', object: 'buyer' },
      },
    ),
    words(
      'fetched',
      String.raw`\b(?:units?|business|plants?|stakes?|shares|company|assets|sites?|mines?|portfolio|division|factory|project)\b[^;]{0,50}?\b(fetch|fetches|fetched|fetching|(?:went|goes|going|sold|sells|to be sold) for)\b (?:[a-z]+ ){0,3}?<money>`,
      {
        anchors: ['fetch fetches fetched fetching went goes going sold sells'],
        weight: 0.55,
        done: 'completed',
        needs: ['firm', 'money'],
        roles: { subject: 'seller', to: 'buyer', of: 'seller', in: 'party' },
      },
    ),
    words('will-own', String.raw`\b((?:will|would|to|then) (?:then |now )?(?:own|hold|control|have)) <quantity> (?:of|in) ${FIRM_AHEAD}`, {
      anchors: ['own hold control have'],
      weight: 0.6,
      done: 'planned',
      needs: ['firm'],
      roles: { subject: 'buyer', of: 'party', in: 'party' },
    }),
    words(
      'purchase-of-part',
      String.raw`\b((?:purchase|acquisition|takeover|sale) of) (?:[a-z]+ ){0,2}?<quantity>[^;]{0,30}? (?:from|by) (?:the |its )?(?:[a-z\ue003-]+ ){0,3}?(?:family|founders?|owners?|parent|promoters?|shareholders?|investors?|fund|government|state)\b`,
      {
        anchors: ['purchase acquisition takeover sale'],
        weight: 0.65,
        done: 'announced',
        needs: ['firm'],
        roles: { subject: 'buyer', by: 'buyer', from: 'seller', of: 'party' },
      },
    ),
    words(
      'new-owner',
      String.raw`\b((?:has|have|gets?|got) (?:an? )?(?:new|<country>) (?:owner|parent|majority owner|shareholder)|(?:found|finds|has) (?:an? )?(?:new )?(?:taker|buyer) for)\b`,
      {
        anchors: ['owner parent shareholder taker buyer'],
        weight: 0.55,
        done: 'completed',
        needs: ['firm'],
        roles: { subject: 'party', for: 'party', in: 'buyer' },
      },
    ),
    words(
      'approach',
      String.raw`\b((?:ma(?:de|kes?|king)|tabl(?:ed|es)|lodg(?:ed|es)|submit(?:ted|s)|receiv(?:ed|es)|reject(?:ed|s)|launch(?:ed|es)) (?:an? |its |the )?(?:[a-z-]+ |<money> ){0,3}?(?:approach|offer|takeover proposal|bid)) (?:for|to buy|to acquire|from) (?:[a-z\ue004\ue005'-]+ ){0,3}?<org>`,
      {
        anchors: [
          'made make makes making tabled tables lodged lodges submitted submits received receives rejected rejects launched launches',
        ],
        weight: 0.6,
        done: 'announced',
        needs: ['firm'],
        roles: { subject: 'buyer', for: 'party', from: 'buyer', object: 'party' },
      },
    ),
    words(
      'for-sale',
      String.raw`\b((?:put|puts|putting) [^;]{0,50}? (?:up for sale|on the block)|(?:seek(?:s|ing)|looking for|hunt(?:s|ing) for|sounds? out) (?:a )?(?:buyers?|bidders?|suitors?) for)\b`,
      {
        anchors: ['put puts putting seek seeks seeking looking hunt hunts hunting sound sounds'],
        weight: 0.55,
        done: 'planned',
        ongoing: 'planned',
        needs: ['firm'],
        roles: { subject: 'seller', for: 'party' },
      },
    ),
    words('takeover', String.raw`\b(acquisition|takeover|buy-?out)\b`, {
      anchors: ['acquisition takeover buyout buy'],
      weight: 0.45,
      done: 'announced',
      needs: ['firm', 'money'],
      roles: { subject: 'buyer', by: 'buyer', from: 'seller', of: 'party' },
    }),
  ],
  exclusions: [
    // Money raised "in debt and equity", "in series D funding" buys nothing.
    /\b(?:rais|secur|pick|land|bag|get|gain|obtain|receiv|clos|grab)[a-z]* (?:[a-z]+ ){0,4}?\ue000+ (?:in|of|through|via) (?:[a-z0-9-]+ ){0,4}?(?:debt|equity|funding|financing|capital|investment)\b(?:[^;,]{0,30}\bequity\b)?(?:,[^;]{0,30}\b(?:total|overall)[^;]{0,20}\b(?:debt|equity)\b(?: and equity\b)?)?/g,
    // "will buy cells from a plant": goods, not the plant.
    /\b(?:buy|buys|buying|bought|purchas(?:e|es|ed|ing)) (?:[a-z-]+ ){0,2}(?:cells?|batter(?:y|ies)|packs?|modules?|materials?|foil|film|graphite|lithium|nickel|power|electricity|components?|parts|equipment) from\b/g,
    /\b(?:tak|hold|own|hav|get|keep|retain|with)[a-z]*\b[^;]{0,40}\b(?:stakes?|interest|share|holding) in (?:the|a|an|their|its) (?:new |proposed |planned |[a-z-]+ )?(?:joint venture|jv|venture|company to be)\b/g,
    /\bacqui(?:re|res|red|ring) (?:the |its |a |an |new |about |around |nearly |over |more than |some |[a-z]+ )?(?:land|plots?|skills?|knowledge|licen[cs]es?|talent|customers?|technology|know-how|permits?|[a-z]+ acres|\ue001+ (?:of )?land|batter(?:y|ies)|vehicles|raw materials|data)\b/g,
    /\bacqui(?:re|res|red|ring)\b[^;]{0,30}\b(?:acres?|hectares?|land) /g,
    /\b(?:take|takes|took|taken) (?:over|up) as\b/g,
    /\b(?:land|customer|data|talent|power) acquisition\b/g,
    /\bshares? (?:of|in) (?:the )?(?:market|sales|demand|imports|exports|output|capacity|total|global|renewables?|coal)\b/g,
    /\b(?:market|energy|lion's|largest|growing|larger|bigger|rising) share\b/g,
    /\b(?:private|shareholders?'?|return on|home|brand|pay|tax) equity\b/g,
    /\bequity (?:research|fund|investor|firm|raise|funding|round|market)/g,
    /\bcontrol (?:software|systems?|units?|room|measures?|technolog)|\bexport controls?\b|\b(?:quality|process|pollution) control\b/g,
    /\bshares? (?:rose|fell|ended|closed|gained|jumped|dropped|slipped|were|was|are|price|hit|surged|touched|up|down)\b/g,
    // "the core of what it took over from …": how a thing came to be there.
    /\b(?:what|that|which) (?:it|he|she|they|\ue003+) (?:had |has |have )?(?:took over|taken over|acquired|bought|purchased|inherited)\b(?![^;,]{0,60}[\ue000-\ue002])/g,
    /\b(?:at stake|stakeholders?|interest(?:s|ed)? (?:rates?|in (?:investing|setting|working|building|exploring|cooperat|develop))|in the interest|public interest|expressions? of interest|interest from|win[- ]win)\b/g,
  ],
};
