import type { Trigger } from './kind.ts';
import { CONTEST } from './tender-words.ts';
import { anchorsOf, formsOf, words } from './trigger.ts';

/** Bids, prices and winners. */
export const WON: readonly Trigger[] = [
  words(
    'win',
    String.raw`\b(${formsOf('win, bag, secure, clinch, grab, land, take, scoop, garner, walk away with, walk off with, come away with, pick up, obtain, nab, snag, capture, net, gain, claim, clean up')})\b(?! (?:part|place|over|note|aim|on|(?:price |technical )?bids)\b)[^;]{0,80}?(?:${CONTEST})`,
    {
      anchors: anchorsOf(
        'win, bag, secure, clinch, grab, land, take, scoop, garner, walk, come, pick, obtain, nab, snag, capture, net, gain, claim, clean',
      ),
      weight: 0.75,
      done: 'signed',
      roles: { subject: 'seller', from: 'buyer', of: 'buyer', by: 'buyer', in: 'buyer' },
    },
  ),
  words(
    'takes-bids',
    String.raw`\b((?:tak(?:e|es|ing)|took|accept(?:s|ed|ing)?) (?:price |technical |sealed )?(?:bids|proposals)) (?:for|to|from|until)\b`,
    {
      anchors: ['take takes taking took accept accepts accepted accepting'],
      weight: 0.7,
      done: 'planned',
      firm: true,
      roles: { subject: 'buyer', from: 'party', for: null },
    },
  ),
  // "issued letters of award to the bidders selected".
  words(
    'letters',
    String.raw`\b(issu(?:e|es|ed|ing)|sen[dt]s?|giv(?:e|es|en|ing)|gave|hand(?:s|ed)(?: out)?|receiv(?:e|es|ed)|w[io]ns?|gets?|got) (?:the |an? |its )?(?:letters? of (?:award|intent|acceptance)|award letters?)\b[^;]{0,60}?\b(?:bidders?|tenders?|tranche|auction|selected|winners?|bidding)\b`,
    {
      anchors: ['letter letters'],
      weight: 0.72,
      done: 'signed',
      firm: true,
      roles: { subject: 'buyer', to: 'seller', for: null },
    },
  ),
  // "has found a tariff of", "the third tranche goes at".
  words(
    'price-found',
    String.raw`\b(?:auctions?|tenders?|tranche|bidding)\b[^;]{0,90}?\b(f(?:inds?|ound)|discover(?:s|ed)|yield(?:s|ed)|threw up|throws up|produced|fetch|fetches|fetched|(?:goes|went|clear(?:s|ed)|clos(?:es|ed)|settl(?:es|ed))(?: on <date>)? at) (?:an? |its )?(?:[a-z-]+ ){0,4}?<money>`,
    {
      anchors: ['auction auctions tender tenders tranche bidding'],
      weight: 0.65,
      done: 'completed',
      firm: true,
      roles: { subject: 'buyer', by: 'buyer', of: 'buyer', for: null, in: null, on: null },
    },
  ),
  // "X won 400 MW and Y 350 MW": shares of one round.
  words(
    'shared-out',
    String.raw`<org> (won|took|bagged|secured|got|landed|wins|takes|bags|secures|gets|lands) (?:the )?<quantity>(?:, and|,| and|;) (?:(?:<org>|[a-z-]+) ){1,4}?(?:the )?(?:last |remaining |balance |rest |other )*<quantity>`,
    {
      anchors: ['won took bagged secured got landed wins takes bags secures gets lands'],
      weight: 0.65,
      done: 'signed',
      needs: ['capacity'],
      roles: { subject: 'seller', object: 'seller', of: null, in: null, for: null, at: null },
    },
  ),
  words(
    'lowest',
    String.raw`\b((?:lowest|l1|l-1|successful|winning|preferred|highest|sole|top|selected|best) (?:bidders?|bids?|offers?|quotes?|quotations?)|(?:quot(?:ed|es|ing)|offered|bid) the (?:lowest|best)(?: [a-z]+)?)\b`,
    {
      anchors: ['bidder bidders bid bids offer offers quote quotes quotation quotations quoted quoting offered'],
      weight: 0.7,
      done: 'announced',
      roles: { subject: 'seller', for: 'buyer', by: 'buyer', in: 'buyer', of: 'buyer' },
    },
  ),
  words(
    'winners',
    String.raw`\b(winners?) (?:of|in) (?:the |an? |its |their |<org>'s |<country>'s )?(?:[a-z\ue001\ue003-]+ ){0,5}?(?:tenders?|auctions?|bidding|rounds?)\b`,
    {
      anchors: ['winner winners'],
      weight: 0.7,
      done: 'signed',
      roles: { subject: 'seller', of: 'buyer', in: 'buyer', by: 'buyer' },
    },
  ),
  words(
    'put-up',
    String.raw`\b(${formsOf('put, offer, place')})\b [^;]{0,70}? (?:up for|on|under|out to|out for|up to|for) (?:e-?)?(?:auction|tender|bidding|bids|the hammer|the block)\b`,
    {
      anchors: anchorsOf('put, offer, place'),
      weight: 0.7,
      done: 'planned',
      firm: true,
      needs: ['party'],
      roles: { subject: 'seller', for: null, on: null, to: null },
    },
  ),
  words(
    'emerged',
    String.raw`\b((?:emerge[sd]?|declared|named|ranked|announced|adjudged) (?:as )?(?:the |an? )?(?:[a-z0-9-]+ )?(?:winners?|bidders?|l1))\b`,
    {
      anchors: ['emerge emerges emerged declared named ranked announced adjudged'],
      weight: 0.7,
      done: 'announced',
      roles: { subject: 'seller', for: 'buyer', by: 'buyer', in: 'buyer', of: 'buyer' },
    },
  ),
  words(
    'awarded',
    String.raw`\b(?:was|were|been|is|gets?|got) (awarded|allotted|allocated|selected|shortlisted|picked|chosen)\b[^;]{0,80}?(?:${CONTEST})`,
    {
      anchors: ['awarded allotted allocated selected shortlisted picked chosen'],
      weight: 0.7,
      done: 'signed',
      roles: { subject: 'seller', by: 'buyer', in: 'buyer', of: 'buyer', from: 'buyer' },
    },
  ),
];
