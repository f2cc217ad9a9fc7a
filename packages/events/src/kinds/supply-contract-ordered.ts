import type { Trigger } from './kind.ts';
import { SUPPLY_DEED, CONTRACT, GOODS, SOLD, BUYING, SELLING } from './supply-contract-words.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

/** Contracts and orders called so: won, placed, signed. */
export const ORDERED: readonly Trigger[] = [
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
];
