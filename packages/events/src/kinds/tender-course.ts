import type { Trigger } from './kind.ts';
import { CALL, CONTEST, BUYS } from './tender-words.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

/** Deadlines, results and what becomes of a tender. */
export const COURSE: readonly Trigger[] = [
  words(
    'deadline',
    String.raw`\b(extend(?:s|ed|ing)? (?:the )?(?:[a-z-]+ )?(?:deadline|last date|due date|timeline)|(?:deadline|last date) (?:for [^;]{0,40} )?(?:has been |was |is )?extended|push(?:es|ed)? back (?:the )?(?:[a-z-]+ )?(?:deadline|last date|due date))\b[^;]{0,50}?\b(?:bids?|tenders?|auction|proposals|submissions?|bidding|offers)\b`,
    {
      anchors: ['extend extends extended extending deadline last push pushes pushed'],
      weight: 0.65,
      done: 'delayed',
      roles: { subject: 'buyer', for: null, of: null },
    },
  ),
  // "Offers are to be submitted by April 17", "last date of bid submission: 12 January".
  words(
    'due',
    String.raw`\b(bids?|offers|proposals|applications|tenders|quotations)(?: for [^;]{1,60}?)? (?:are |is |were |must |can |should |will |may |have |has )?(?:to be |be |been )?(?:submitted|due|wanted|sought|expected|accepted|received|lodged|opened|invited)\b[^;]{0,30}?<date>|\b(?:last date|closing date|due date|deadline) (?:of|for) (?:[a-z]+ ){0,3}(?:bid|bids|tender|tenders|proposals|offers|applications)(?: [a-z]+){0,2}[^;]{0,20}?<date>`,
    {
      anchors: ['bid bids offers proposals applications tender tenders quotations'],
      weight: 0.65,
      done: 'planned',
      firm: true,
      roles: { subject: 'party', by: null, from: null, for: null, of: 'buyer' },
    },
  ),
  words(
    'award-in',
    String.raw`(?<!\b(?:is|was|were|been|be) )\b(${formsOf('award, allot, allocate, hand, pick, choose, select')})\b[^;]{0,130}?(?:${CONTEST})`,
    {
      anchors: anchorsOf('award, allot, allocate, hand, pick, choose, select'),
      weight: 0.65,
      done: 'signed',
      roles: { subject: 'buyer', to: 'seller', object: 'seller', for: null },
    },
  ),
  words(
    'bid',
    String.raw`\b((?:submit(?:s|ted|ting)?|put in|puts in|lodged|placed|made) (?:[a-z-]+ ){0,3}(?:bids?|tenders?|offers)|bids? (?:were |was )?(?:received|submitted|opened|invited|cancelled|annulled)|(?:bid|bids|bidding|place[sd]?|put in) (?:alone |jointly |together |[a-z]+ly )?(?:(?:a |an )?bids? )?(?:for|in) (?:the |an? |its )?(?:[a-z\ue001\ue003-]+ ){0,4}?(?:tender|auction|solicitation|round|project|contract|capacity)|(?:bids?|lodge[sd]?) (?:a |an )?bids? for|attract(?:s|ed) (?:[a-z0-9\ue001-]+ ){0,4}(?:bids|bidders)|shortlist(?:s|ed|ing)?|(?:no|few) (?:bids|bidders) (?:came|turned up|were received|emerged|for)|(?:qualif(?:y|ies|ied)|short-?listed) (?:for|in) (?:the )?(?:[a-z]+ ){0,2}(?:bids?|bidding|tender|auction|round)|(?:participat(?:es?|ed|ing)|tak(?:e|es|ing) part|took part|compet(?:es?|ed|ing)) in (?:the |an? |its |this |that )?(?:[a-z\ue001\ue003-]+ ){0,3}(?:tender|auction|bidding))\b`,
    {
      anchors: [
        'submit submits submitted submitting bid bids bidder bidders bidding shortlist shortlists shortlisted attracts attracted attract qualify qualifies qualified lodge lodges lodged place places placed put participate participates participated participating take takes taking took compete competes competed competing',
      ],
      weight: 0.6,
      done: 'reported',
      roles: { subject: 'party', for: null, in: 'buyer' },
    },
  ),
  // "drew offers for nearly twice the capacity".
  words(
    'drew',
    String.raw`\b(${formsOf('draw, attract, receive, get, garner, see, fetch')})\b (?:[a-z-]+ ){0,3}(?:bids?|bidders|offers for|offers from|responses? from|interest from|expressions of interest)\b`,
    {
      anchors: anchorsOf('draw, attract, receive, get, garner, see, fetch'),
      weight: 0.72,
      done: 'completed',
      roles: { subject: 'buyer', from: 'party', for: null },
    },
  ),
  words(
    'auction-result',
    String.raw`\b(tenders?|auctions?|reverse auctions?|bidding|(?:previous|last|latest|first|second|third|earlier|next) (?:tender |auction )?round)\b[^;]{0,60}?\b(?:discovered|concluded|ended|drew|closed|cleared|settled at|was held|took place|saw|fetched|received|attracted|was won|were won|won|awarded|oversubscribed|undersubscribed|cancelled|scrapped|annulled|postponed|delayed|extended)\b`,
    {
      anchors: ['tender auction tenders auctions bidding round'],
      weight: 0.6,
      done: 'completed',
      firm: true,
      roles: { subject: 'buyer', in: null },
    },
  ),
  ...act('cancel', {
    verbs: 'cancel, scrap, annul, withdraw, call off, abort, void, shelve, terminate, drop, abandon, axe, rescind, kill, nullify',
    on: String.raw`${CALL}|\b(?:search for (?:companies|developers|bidders|suppliers|contractors)|(?:[a-z]+ )?tranche|bidding|procurement|selection process)\b`,
    within: 50,
    weight: 0.78,
    done: 'cancelled',
    firm: true,
    roles: { subject: 'buyer', by: 'buyer', for: null },
  }),
  ...act('postpone', {
    verbs: 'postpone, delay, defer, put off, push back, suspend, pause, put on hold, hold back',
    on: CALL,
    within: 50,
    weight: 0.7,
    done: 'delayed',
    firm: true,
    roles: { subject: 'buyer', by: 'buyer', for: null },
  }),
  words(
    'tendering',
    String.raw`\b((?:re-?)?(?:tender(?:ing|ed)|auction(?:ed|ing))|(?:to|will|would) (?:re-?)?(?:tender|auction)|tenders (?:for|out))\b[^;]{0,60}?<quantity>`,
    {
      anchors: ['tendering tendered retendered tenders auctioned auctioning tender auction'],
      weight: 0.65,
      done: 'planned',
      roles: { subject: 'buyer', for: null },
    },
  ),
  words(
    'close',
    String.raw`\b(${formsOf('conclude, complete, close, finish')}|wrap(?:s|ped|ping)? up)\b[^;]{0,50}?\b(?:tender|auction|reverse auction|bidding)\b`,
    {
      anchors: ['wrap wraps wrapped wrapping', ...anchorsOf('conclude, complete, close, finish')],
      weight: 0.7,
      done: 'completed',
      firm: true,
      roles: { subject: 'buyer', for: null },
    },
  ),
  words(
    'won-at',
    String.raw`\b(won|wins?|winning|secured?|bagged|bags|clinched|quoted|quote|quotes|awarded|allotted|took|grabbed)\b[^;]{0,40}?<quantity>[^;]{0,70}?\b(?:tariffs?|price of|quote of|rate of|each|respectively)\b`,
    {
      anchors: ['won win wins winning secured secure bagged bags clinched quoted quote quotes awarded allotted took grabbed'],
      weight: 0.65,
      done: 'signed',
      roles: { subject: 'seller', by: 'buyer', from: 'buyer' },
    },
  ),
  // "The biggest share, 600 MW, went to NLC", "Engie takes 200 MW for the same price".
  words(
    'win-part',
    String.raw`<quantity>,? (w(?:ent|as awarded|ere awarded)|goes|go|fell) to (?:[a-z\ue004\ue005'-]+ ){0,3}?<org>|<org> (takes|took|gets|got|wins|won|bags|bagged|secures|secured|clinched|was awarded) (?:the )?<quantity>(?=,| for| at| each| and|$|\\.)`,
    {
      anchors: ['went was were goes go fell takes took gets got wins won bags bagged secures secured clinched'],
      weight: 0.55,
      done: 'signed',
      needs: ['capacity'],
      roles: { subject: 'seller', to: 'seller', by: 'buyer', from: 'buyer', for: null, at: null, in: null },
    },
  ),
  words(
    'tender-for',
    String.raw`\b(tenders?|bids|calls?|auctions?|rfps?|rfs|request for proposals?|request for selection) (?:for|${BUYS}|seeking) [^;]{0,60}?<quantity>`,
    {
      anchors: ['tender tenders bids call calls auction auctions rfp rfps rfs request'],
      weight: 0.55,
      done: 'planned',
      roles: { subject: 'buyer' },
    },
  ),
  // "The regulator has rejected the tariff discovered in the auction."
  words(
    'reject',
    String.raw`\b(reject(?:s|ed)?|turn(?:s|ed) down|threw out|throws out|refus(?:es|ed) to (?:adopt|approve|clear)|declin(?:es|ed) to (?:adopt|approve))\b [^;]{0,60}?\b(?:tariffs?|bids?|prices?|rates?) [^;]{0,60}?(?:${CONTEST}|\b(?:discovered|found|quoted)\b)`,
    {
      anchors: ['reject rejects rejected turns turned threw throws refuses refused declines declined'],
      weight: 0.7,
      done: 'cancelled',
      firm: true,
      needs: ['party'],
      roles: { subject: 'party', by: 'party', of: 'buyer', in: 'buyer', for: null },
    },
  ),
  // "The government wants to contract 2 GW of storage."
  words(
    'to-procure',
    String.raw`\b((?:wants?|plans?|aims?|hopes?|expects?|seeks?|intends?|proposes?|is|are|was|were)(?: looking| hoping| due| set)? to (?:contract|procure|buy|tender|auction|award|allocate|purchase|acquire|offer))\b (?:up to |about |around |at least |some |another |a total of )?<quantity>`,
    {
      anchors: ['contract procure buy tender auction award allocate purchase acquire offer'],
      weight: 0.6,
      done: 'planned',
      ongoing: 'planned',
      firm: true,
      needs: ['state', 'capacity'],
      roles: { subject: 'buyer', for: null, from: null, of: null },
    },
  ),
  // Whatever the verb: a contest and a figure in one clause.
  words(
    'contest-noun',
    String.raw`(?<!\b(?:under|via|through) )\b(tenders?|auctions?|reverse auctions?|e-auctions?|competitive bidding|bidding rounds?)\b`,
    {
      anchors: ['tender tenders auction auctions bidding'],
      weight: 0.45,
      done: 'completed',
      needs: ['party', 'figure'],
      roles: { subject: 'buyer', by: 'buyer', of: 'buyer', for: null, in: null, from: null },
    },
  ),
];
