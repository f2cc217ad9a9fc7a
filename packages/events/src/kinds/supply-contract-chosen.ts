import type { Trigger } from './kind.ts';
import { GOODS } from './supply-contract-words.ts';
import { anchorsOf, formsOf, words } from './trigger.ts';
import { PRODUCT } from './vocabulary.ts';

/** Suppliers that are chosen, charged or paid, and their customers. */
export const CHOSEN: readonly Trigger[] = [
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
];
