import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

const CALL = String.raw`\b(?:tenders?|re-?tenders?|bids?|bid documents?|auctions?|requests? for (?:proposals?|selection|quotations?|qualifications?|bids?|tenders?|offers?|expressions? of interest)|rfps?|rfss?|rfqs?|eois?|expressions? of interest|proposals (?:for|to)|(?<=invit(?:e|es|ed|ing) )quotations?|notices? inviting (?:tenders?|bids?|applications?)|nits?|global tenders?|(?:competitive )?solicitations?|bidding(?: rounds?| process)?|procurement (?:rounds?|process|tenders?)|competitive (?:procurement|bidding)|calls? for (?:tenders?|bids|proposals|offers)|(?:tender|auction|bid|bidding|licensing|procurement) (?:rounds?|notices?|documents?|process))\b`;
/** Where one wins: the same with its places. */
const CONTEST = String.raw`\b(?:tenders?|auctions?|bid|bids|bidding|reverse auctions?|e-reverse auctions?|e-auctions?|bidders?|competitive bidding|solicitations?|procurement|request for (?:proposals?|selection)|tariff-based competitive bidding|(?:auction|tender|bidding|procurement|storage|capacity|allocation|latest|solar|wind) rounds?)\b`;
const BUYS = 'to (?:set up|build|develop|supply|procure|install|select|construct|buy|appoint|hire|pick|provide|deploy)';

/** A competitive procurement step, from the call to the award. Long, for the press has many words for it and seldom the plain ones. */
export const tender: Kind = {
  type: 'tender',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  triggers: [
    ...act('call', {
      verbal: true,
      verbs:
        'float, issue, invite, re-invite, reinvite, launch, relaunch, open, release, call, seek, announce, publish, solicit, kick off, roll out, put out, send out, bring out, come out with, reissue, re-issue, refloat, re-float, unveil',
      on: CALL,
      within: 60,
      weight: 0.75,
      done: 'planned',
      firm: true,
      roles: { subject: 'buyer', from: 'party', for: null, by: 'buyer' },
    }),
    // Words too general to reach far.
    ...act('run', {
      verbal: true,
      verbs: 'hold, conduct, run, organise, organize, stage, carry out',
      on: CALL,
      within: 40,
      weight: 0.7,
      done: 'completed',
      roles: { subject: 'buyer', from: 'party', for: null, by: 'buyer' },
    }),
    ...act('begin', {
      verbal: true,
      verbs: 'start, initiate, begin, set, schedule, request, want, restart, resume, prepare, plan, propose',
      on: CALL,
      within: 24,
      weight: 0.7,
      done: 'planned',
      firm: true,
      roles: { subject: 'buyer', from: 'party', for: null, by: 'buyer' },
    }),
    words(
      'call-for',
      String.raw`\b((?:${formsOf('call, ask')}) for (?:[a-z-]+ ){0,2}(?:bids|tenders|proposals|offers|quotations|expressions of interest))\b`,
      {
        anchors: anchorsOf('call, ask'),
        weight: 0.75,
        done: 'planned',
        firm: true,
        roles: { subject: 'buyer', from: 'party' },
      },
    ),
    // "is looking for suppliers of 200 MWh", "search for companies to build".
    words(
      'search',
      String.raw`\b((?:search|searches|searching|hunt|looking|look|looks) for (?:[a-z-]+ ){0,3}(?:companies|developers|bidders|contractors|suppliers|vendors|builders|agenc(?:y|ies)|firms) (?:to|for|of)|(?:seeks?|seeking|sought) (?:[a-z-]+ ){0,3}(?:developers|bidders|contractors|suppliers|vendors) (?:to|for|of))\b[^;]{0,60}?<quantity>`,
      {
        anchors: ['search searches searching hunt looking look looks seek seeks seeking sought'],
        weight: 0.6,
        done: 'planned',
        firm: true,
        needs: ['party'],
        roles: { subject: 'buyer' },
      },
    ),
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
  ],
  exclusions: [
    /\b(?:earnings|conference|markets|capital-markets|analysts?|investors?|results|phone|video|roll|wake-up|close) calls?\b/g,
    /\b(?:guidelines?|rules?|norms|polic(?:y|ies)) [^;]{0,60}\b(?:tenders?|bids?|auctions?|bidding)\b/g,
    /\btender offers?\b/g,
    // What was delayed before.
    /\b(?:the|a|its|this) (?:long[- ]|much[- ])?(?:delayed|postponed|deferred|suspended)\b/g,
    /\btender(?:ed|s|ing)? (?:his|her|their|its) (?:resignation|shares|apology)\b/g,
    /\b(?:in a|in its|in their|in an?) (?:[a-z]+ )?bid to\b/g,
    /\blegal tender\b|\btender (?:coconut|age|love|care|mercies|spot)\b/g,
    /\b(?:takeover|acquisition|buyout|hostile|olympic|re-?election|title|membership|presidential|rescue|competing|rival|merger) (?:bids?|offers?)\b/g,
    /\bbids? (?:adieu|farewell|goodbye)\b/g,
    /\bat auction\b/g,
    /\bauction (?:house|block|market)\b/g,
    /\bbid to (?:cut|reduce|become|boost|secure|curb|counter|break|shift|diversify|attract|win over|strengthen|expand|build|lower|lessen|end|ease|tackle|make|challenge)\b/g,
  ],
};
