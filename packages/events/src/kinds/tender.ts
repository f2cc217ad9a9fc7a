import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

const CALL = String.raw`\b(?:tenders?|re-?tenders?|bids?|auctions?|requests? for (?:proposals?|selection|quotations?|bids?|expressions? of interest)|rfps?|rfss?|rfqs?|eois?|expressions? of interest|notices? inviting tenders?|nits?|global tenders?|solicitations?|bidding(?: round| process)?|procurement (?:round|process|tender))\b`;

/** A competitive procurement step, from the call to the award. */
export const tender: Kind = {
  type: 'tender',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'delayed', 'cancelled', 'denied', 'reported']),
  triggers: [
    ...act('call', {
      verbs: 'float, issue, invite, launch, open, release, call, seek, announce, hold, conduct, publish, solicit, kick off, start',
      on: CALL,
      within: 60,
      weight: 0.75,
      done: 'announced',
      roles: { subject: 'buyer', from: 'party', for: null },
    }),
    words('call-for', String.raw`\b((?:${formsOf('call')}) for (?:bids|tenders|proposals|expressions of interest))\b`, {
      anchors: anchorsOf('call'),
      weight: 0.75,
      roles: { subject: 'buyer', from: 'party' },
    }),
    words(
      'win',
      String.raw`\b(${formsOf('win, bag, secure, clinch, grab, land')})\b[^;]{0,80}?\b(?:tender|auction|bid|bidding|reverse auction|e-reverse auction|bidder|competitive bidding)\b`,
      {
        anchors: anchorsOf('win, bag, secure, clinch, grab, land'),
        weight: 0.75,
        done: 'signed',
        roles: { subject: 'seller', from: 'buyer', of: 'buyer', by: 'buyer', in: 'buyer' },
      },
    ),
    words(
      'lowest',
      String.raw`\b((?:lowest|l1|l-1|successful|winning|preferred|highest|sole) bidders?|winners? of (?:the|an?) (?:[a-z\ue001-]+ ){0,4}(?:tender|auction))\b`,
      {
        anchors: ['bidder bidders winner winners'],
        weight: 0.7,
        done: 'announced',
        roles: { subject: 'seller', for: 'buyer', by: 'buyer' },
      },
    ),
    words(
      'awarded',
      String.raw`\b(?:was|were|been|is|gets?|got) (awarded|allotted|allocated|selected)\b[^;]{0,80}?\b(?:tender|auction|bidding|bids)\b`,
      {
        anchors: ['awarded allotted allocated selected'],
        weight: 0.7,
        done: 'signed',
        roles: { subject: 'seller', by: 'buyer', in: 'buyer', of: 'buyer', from: 'buyer' },
      },
    ),
    words(
      'deadline',
      String.raw`\b(extend(?:s|ed|ing)? (?:the )?(?:[a-z-]+ )?(?:deadline|last date|due date|timeline)|(?:deadline|last date) (?:for [^;]{0,40} )?(?:has been |was |is )?extended)\b[^;]{0,50}?\b(?:bids?|tenders?|auction|proposals|submission)\b`,
      {
        anchors: ['extend extends extended extending deadline last'],
        weight: 0.65,
        done: 'delayed',
        roles: { subject: 'buyer', for: null, of: null },
      },
    ),
    words(
      'award-in',
      String.raw`(?<!\b(?:is|was|were|been|be) )\b(${formsOf('award, allot, allocate')})\b[^;]{0,80}?\b(?:tender|auction|bidding|bids)\b`,
      {
        anchors: anchorsOf('award, allot, allocate'),
        weight: 0.65,
        done: 'approved',
        roles: { subject: 'buyer', to: 'seller' },
      },
    ),
    words(
      'bid',
      String.raw`\b(submit(?:s|ted|ting)? (?:[a-z-]+ ){0,3}bids?|bids? (?:were |was )?(?:received|submitted|opened|invited|cancelled|annulled)|(?:bid|place[sd]?|put in) (?:a |an )?bids? for|attract(?:s|ed) (?:[a-z0-9\ue001-]+ ){0,4}(?:bids|bidders)|shortlist(?:s|ed|ing)?)\b`,
      {
        anchors: ['submit submits submitted submitting bid bids shortlist shortlists shortlisted attracts attracted attract'],
        weight: 0.6,
        done: 'reported',
        roles: { subject: 'party', for: null },
      },
    ),
    words(
      'auction-result',
      String.raw`\b(tender|auction|reverse auction)\b[^;]{0,60}?\b(?:discovered|concluded|ended|drew|closed|was won|were won|oversubscribed|undersubscribed|cancelled|scrapped|annulled|postponed|delayed|extended)\b`,
      {
        anchors: ['tender auction tenders auctions'],
        weight: 0.6,
        done: 'completed',
        roles: { subject: 'buyer' },
      },
    ),
    words('tendering', String.raw`\b(tender(?:ing|ed|s)) (?:for|out)\b[^;]{0,60}?<quantity>`, {
      anchors: ['tendering tendered tenders'],
      weight: 0.65,
      roles: { subject: 'buyer', for: null },
    }),
    words(
      'close',
      String.raw`\b(${formsOf('conclude, complete, close, finish')}|wrap(?:s|ped|ping)? up)\b[^;]{0,50}?\b(?:tender|auction|reverse auction|bidding)\b`,
      {
        anchors: ['wrap wraps wrapped wrapping', ...anchorsOf('conclude, complete, close, finish')],
        weight: 0.7,
        done: 'completed',
        roles: { subject: 'buyer', for: null },
      },
    ),
    words(
      'won-at',
      String.raw`\b(won|wins?|secured?|bagged|bags|clinched|quoted|awarded|allotted)\b[^;]{0,40}?<quantity>[^;]{0,70}?\btariff`,
      {
        anchors: ['won win wins secured secure bagged bags clinched quoted awarded allotted'],
        weight: 0.65,
        done: 'signed',
        roles: { subject: 'seller', by: 'buyer', from: 'buyer' },
      },
    ),
    words(
      'tender-for',
      String.raw`\b(tenders?|bids|auctions?) (?:for|to (?:set up|build|develop|supply|procure|install|select)) [^;]{0,60}?<quantity>`,
      {
        anchors: ['tender tenders bids auction auctions'],
        weight: 0.55,
        roles: { subject: 'buyer' },
      },
    ),
  ],
  exclusions: [
    /\b(?:guidelines?|rules?|norms|polic(?:y|ies)) [^;]{0,60}\b(?:tenders?|bids?|auctions?|bidding)\b/g,
    /\btender offers?\b/g,
    /\b(?:in a|in its|in their|in an?) (?:[a-z]+ )?bid to\b/g,
    /\blegal tender\b/g,
    /\b(?:takeover|acquisition|buyout|hostile|olympic|re-?election|title|membership|presidential) bids?\b/g,
    /\bbids? (?:adieu|farewell|goodbye)\b/g,
    /\bbid to (?:cut|reduce|become|boost|secure|curb|counter|break|shift|diversify|attract|win over|strengthen|expand|build|lower|lessen|end|ease|tackle|make|challenge)\b/g,
  ],
};
