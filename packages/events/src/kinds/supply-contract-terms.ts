import type { Trigger } from './kind.ts';
import { SUPPLY_DEED, GOODS, OUTPUT_SHARE } from './supply-contract-words.ts';
import { act, words } from './trigger.ts';

/** Contracts told by what they are for, what they allow and what they are worth. */
export const TERMS: readonly Trigger[] = [
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
];
