import type { Kind } from './kind.ts';
import { OUTPUT } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { PRODUCT } from './vocabulary.ts';

const CONTRACT = String.raw`\b(?:(?:purchase |work |supply |export |repeat |large |mega |first |maiden |new |single )?orders?|contracts?|letters? of (?:award|acceptance)|loa|lois|off-?take(?: agreements?| deals?)?|supply (?:agreements?|deals?|pacts?|contracts?)|power purchase agreements?|ppas?|bess?pa|purchase agreements?|procurement (?:agreements?|contracts?|deals?)|epc (?:contracts?|orders?)|sourcing (?:agreements?|deals?))\b`;

const SOLD = String.raw`<quantity>|${PRODUCT}`;

/** An order, offtake, PPA or EPC contract between a buyer and a seller. */
export const supplyContract: Kind = {
  type: 'supply_contract',
  quantities: OUTPUT,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  triggers: [
    ...act('win-order', {
      verbs: 'win, bag, secure, receive, clinch, get, land, grab, obtain, book, net, wins',
      on: CONTRACT,
      within: 80,
      passive: false,
      weight: 0.8,
      done: 'signed',
      roles: { subject: 'seller', from: 'buyer', by: 'buyer', with: 'buyer', of: 'buyer', for: null, object: 'buyer' },
    }),
    ...act('place-order', {
      verbs: 'place, award, give, hand, issue',
      on: CONTRACT,
      within: 80,
      gives: true,
      weight: 0.8,
      done: 'signed',
      roles: { subject: 'buyer', with: 'seller', to: 'seller', object: 'seller', for: null },
    }),
    ...act('sign-supply', {
      verbs: 'sign, ink, enter into, execute, conclude, strike, reach, announce, seal, finalize, finalise, extend',
      on: String.raw`\b(?:off-?take(?: agreements?| deals?)?|(?:[a-z-]+ )?supply (?:agreements?|deals?|pacts?|contracts?)|power purchase agreements?|ppas?|purchase agreements?|procurement (?:agreements?|contracts?|deals?)|sourcing (?:agreements?|deals?)|epc contracts?|(?:long-term|multi-year|supply|five-year|ten-year|<quantity>) contracts?)\b`,
      within: 80,
      weight: 0.8,
      done: 'signed',
    }),
    ...act('supply', {
      verbs: 'supply, deliver, provide, ship, export',
      on: SOLD,
      within: 60,
      weight: 0.6,
      done: 'announced',
      needs: ['two-parties', 'firm'],
      roles: { subject: 'seller', to: 'buyer', for: 'buyer', object: 'buyer', by: 'seller' },
    }),
    words('supply-firm', String.raw`\b(${formsOf('supply')}) <org>(?! with)`, {
      anchors: anchorsOf('supply'),
      weight: 0.55,
      needs: ['two-firms'],
      roles: { subject: 'seller', object: 'buyer', to: 'buyer', with: null },
    }),
    words('supply-to', String.raw`\b(${formsOf('supply')}) <org> with\b`, {
      anchors: anchorsOf('supply'),
      weight: 0.65,
      roles: { subject: 'seller', object: 'buyer', with: null },
    }),
    ...act('source', {
      verbs: 'source, procure, buy, purchase, order, import',
      on: SOLD,
      within: 60,
      passive: false,
      weight: 0.6,
      done: 'announced',
      needs: ['two-parties', 'firm'],
      roles: { subject: 'buyer', from: 'seller', of: null, for: null },
    }),
    ...act('order', {
      verbs: 'order',
      on: String.raw`<quantity>`,
      within: 40,
      weight: 0.6,
      passive: false,
      roles: { subject: 'buyer', from: 'seller' },
    }),
    words(
      'deal-to-supply',
      String.raw`\b((?:deal|agreement|contract|pact|order|orders|mou|loi)s? (?:[a-z-]+ ){0,3}?(?:to|for) (?:the )?(?:supply|supplying|delivery|provision|sell|sale)(?: of)?)\b`,
      {
        anchors: ['supply supplying delivery provision sell sale'],
        weight: 0.75,
        done: 'signed',
        needs: ['two-parties', 'firm'],
        roles: { subject: 'seller', to: 'buyer', from: 'buyer', with: 'buyer' },
      },
    ),
    words(
      'deal-to-buy',
      String.raw`\b((?:deal|agreement|contract|pact|mou|loi)s? (?:[a-z-]+ ){0,3}?(?:to|for) (?:the )?(?:buy|buying|purchase|source|sourcing|procure|procurement)(?: of)?)\b`,
      {
        anchors: ['buy buying purchase source sourcing procure procurement'],
        weight: 0.75,
        done: 'signed',
        needs: ['two-parties', 'firm'],
        roles: { subject: 'buyer', from: 'seller', with: 'seller' },
      },
    ),
    words(
      'contract-worth',
      String.raw`\b((?:contracts?|orders?|off-?take|ppas?))\b[^;]{0,40}?\b(?:worth|valued at|for|of)\b[^;]{0,20}?<figure>`,
      {
        anchors: ['contract contracts order orders offtake off ppa ppas'],
        weight: 0.55,
        done: 'signed',
        roles: { subject: 'seller', from: 'buyer', to: 'seller', with: 'party' },
      },
    ),
  ],
  exclusions: [
    /\border(?:s|ed|ing)? (?:[a-z]+ ){0,2}(?:checks?|inspections?|audits?|recalls?|probes?|reviews?|shutdowns?)\b/g,
    // Money is lent or granted, not supplied.
    /\b(?:provid|supply|suppli|deliver)[a-z]{1,3} (?:up to |about |around |nearly |as much as |a total of |a further |another |over |more than ){0,2}\ue000+(?! (?:worth|of))/g,
    /\bin order (?:to|that|for)\b/g,
    /\b(?:court|executive|government|ministry|interim|administrative|restraining|cease|rule-based|world|pecking|law and|short|tall|gag|stay) orders?\b/g,
    /\bsupply[- ]chains?\b/g,
    /\b(?:out of order|order ?books?|order backlog|order intake|money supply|supply and demand|supply side|oversupply|supply glut|supply disruptions?|supply shortages?|supply crunch)\b/g,
    /\b(?:deliver|provide|supply|give|buy|purchase)(?:s|d|ed|ing|y|ies)? (?:[a-z]+ ){0,2}(?:support|value|benefits?|growth|insights?|opportunit|relief|clarity|certainty|financing|funding|training|services? to|stakes?|shares|equity|results|information|assistance|incentives?|subsid|loans?|grants?|technolog)/g,
    /\btechnology (?:support|assistance)\b/g,
    /\bcontract (?:workers?|manufactur|labour|labor)/g,
    /\bsource (?:said|told|familiar|close|code)\b/g,
  ],
};
