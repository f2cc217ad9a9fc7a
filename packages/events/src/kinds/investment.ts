import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

/** Words that hedge or weigh an amount before it. */
const ABOUT = String.raw`(?: [a-z]+ly| up to| about| around| nearly| over| more than| as much as| another| an additional| an extra| a further| a total of| a combined| at least| some| close to| roughly| in| up| down| forward| the| its| an?){0,5}`;
const ROUND = String.raw`(?:<money>|\bseries [a-h]\b|\b(?:pre-)?seed\b|\bbridge round\b|\b(?:funding|financing|investment|equity|growth|pre-series [a-c]) round\b|\bfundrais(?:e|ing)\b)`;
const INTO = { subject: 'funder', in: 'recipient', into: 'recipient', for: null, on: null } as const;

/** Private or mixed capital raised, committed or intended. Long, for the press has many words for it and seldom the plain ones. */
export const investment: Kind = {
  type: 'investment',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  cues: [
    ['rumoured', /\b(?:sound(?:s|ing|ed) out|courting|pitching to|tapping up)\b/g],
    [
      'planned',
      /\b(?:fil(?:es|ed) (?:[a-z]+ ){0,4}for|draft (?:red herring )?(?:prospectus|papers)|lin(?:es|ed) up|pencill?(?:s|ed) in)\b/g,
    ],
    [
      'completed',
      /\b(?:clos(?:es|ed) (?:its |the |an? )?(?:[a-z\ue000-]+ ){0,4}(?:round|financing|fund|fundraise)|which closed|(?:led|co-led|joined) by)\b/g,
    ],
  ],
  triggers: [
    words('invested', String.raw`\b(invested)\b(?:${ABOUT} <money>| in | into | heavily| jointly| strategically|[^;]{0,40}<money>)`, {
      anchors: ['invested'],
      weight: 0.75,
      yieldsTo: ['acquisition'],
      done: 'completed',
      roles: INTO,
    }),
    words(
      'invest',
      String.raw`\b(invest|invests|investing)\b(?:${ABOUT} <money>| in | into | heavily| jointly| strategically|[^;]{0,40}<money>)`,
      {
        anchors: ['invest invests investing'],
        weight: 0.75,
        yieldsTo: ['acquisition'],
        roles: INTO,
      },
    ),
    words('make-investment', String.raw`\b(${formsOf('make')} (?:the|an|its|this|further|fresh|new) (?:[a-z]+ )?investments?)\b`, {
      anchors: anchorsOf('make'),
      weight: 0.6,
      yieldsTo: ['acquisition'],
      roles: INTO,
    }),
    words(
      'investment-of',
      String.raw`\b((?:[a-z-]+ )?(?:investments?|capex|capital (?:expenditure|outlay|spending|infusion)|spending|infusion|outlay)) (?:plans? )?(?:of|worth|ranging (?:from|between)|totall?ing|amounting to|to the tune of|valued at|will be|is estimated at|estimated at) (?:[a-z]+ ){0,5}?<money>`,
      {
        anchors: ['investment investments capex expenditure outlay spending infusion'],
        weight: 0.65,
        ongoing: 'announced',
        roles: { subject: 'funder', by: 'funder', from: 'funder', in: 'recipient', with: null },
        yieldsTo: ['acquisition', 'partnership'],
      },
    ),
    words(
      'amounts-to',
      String.raw`\b((?:investments?|capex|capital (?:expenditure|outlay|spending)|spending|outlay))\b [^;]{0,60}?\b(?:amounts?|amounted|totals?|totall?ed|comes?|came|adds? up|runs?|r[io]ses?|falls?|fell|grows?|grew|stands?|stood|reach(?:es|ed)?|go(?:es)?|went|is put|be cut|cut|trimmed|raised) (?:to|at|up to|from)?${ABOUT} <money>`,
      {
        anchors: ['investment investments capex expenditure outlay spending'],
        weight: 0.6,
        needs: ['firm'],
        roles: { subject: 'funder', by: 'funder', in: 'recipient', into: 'recipient' },
        yieldsTo: ['acquisition', 'partnership'],
      },
    ),
    words(
      'change-capex',
      String.raw`\b(${formsOf('cut, slash, trim, reduce, lower, halve, raise, increase, double, hike, lift, boost, scale back, scale up, pare, revise, up, prune, shelve, freeze, halt, postpone, suspend, delay, pause, defer, drop')}|cutting)\b [^;]{0,40}?\b(?:capex|capital (?:spending|expenditure|outlay|budget)|investments?|spending|outlay|budget)\b[^;]{0,60}?<money>`,
      {
        anchors: anchorsOf(
          'cut, slash, trim, reduce, lower, halve, raise, increase, double, hike, lift, boost, scale, pare, revise, up, prune, shelve, freeze, halt, postpone, suspend, delay, pause, defer, drop',
        ),
        weight: 0.65,
        needs: ['firm'],
        roles: INTO,
      },
    ),
    words(
      'money-investment',
      String.raw`<money>[ -](?:<country> |<place> |[a-z-]+ ){0,2}(investments?|capex|capital (?:expenditure|infusion)|spending|outlay|expansion plan|plan|push|commitment|war chest|funding round|fund)\b`,
      {
        anchors: ['investment investments capex expenditure infusion spending outlay plan push commitment chest round fund'],
        actAt: 'end',
        weight: 0.55,
        roles: { subject: 'funder', by: 'funder', from: 'funder', in: 'recipient' },
      },
    ),
    words(
      'raise',
      String.raw`\b(${formsOf('raise, secure, close, bag, garner, mobilise, mobilize, pull in, receive, mop up, complete, land, collect, attract, draw in, gather, rake in, pick up, scoop up, lock in, nab, score, snag, rope in, pocket, obtain, arrange, tie up, avail')})\b[^;\ue001]{0,28}?${ROUND}`,
      {
        anchors: anchorsOf(
          'raise, secure, close, bag, garner, mobilise, mobilize, pull, receive, mop, complete, land, collect, attract, draw, gather, rake, pick, scoop, lock, nab, score, snag, rope, pocket, obtain, arrange, tie, avail',
        ),
        weight: 0.55,
        done: 'completed',
        needs: ['firm', 'money'],
        roles: {
          subject: 'recipient',
          from: 'funder',
          by: 'funder',
          of: null,
          with: 'funder',
          for: null,
          at: null,
          in: null,
          through: null,
        },
      },
    ),
    words(
      'get-from',
      String.raw`\b(got|gets|get|obtained|obtains|received|receives)${ABOUT} <money>(?: in)?(?:[ -](?:[a-z-]+ ){0,4})? ?from\b`,
      {
        anchors: ['got gets get obtained obtains received receives'],
        weight: 0.55,
        done: 'completed',
        needs: ['firm', 'money'],
        roles: { subject: 'recipient', from: 'funder' },
      },
    ),
    words(
      'loan',
      String.raw`\b((?:loans?|credit lines?|credit facilit(?:y|ies)|facilit(?:y|ies)|debt package|mezzanine|syndicated loan|bridge financing|cash injection|capital injection|lifeline|financing|funding|tranche|ticket) (?:of|worth|totall?ing))${ABOUT} <money>`,
      {
        anchors: [
          'loan loans credit facility facilities debt mezzanine syndicated bridge cash capital lifeline financing funding tranche ticket',
        ],
        weight: 0.5,
        done: 'announced',
        needs: ['firm', 'money'],
        roles: { subject: 'recipient', from: 'funder', by: 'funder', with: 'funder', to: 'recipient', for: null },
      },
    ),
    words(
      'money-loan',
      String.raw`<money>[ -](?:[a-z-]+ ){0,3}?(loan|term loan|credit line|credit facility|green loan|debt facility|financing|refinancing|cash injection|capital injection|bridge)\b`,
      {
        anchors: ['loan term credit green debt financing refinancing cash capital bridge'],
        actAt: 'end',
        weight: 0.45,
        done: 'announced',
        needs: ['firm', 'money'],
        roles: { subject: 'recipient', from: 'funder', by: 'funder', with: 'funder', to: 'recipient', for: null },
      },
    ),
    words(
      'sell-paper',
      String.raw`\b(${formsOf('sell, issue, place, price, float')}|sold)\b [^;]{0,40}?(?:<money>[^;]{0,24}?\b(?:bonds?|notes|shares|debentures|convertibles)\b|\b(?:bonds?|notes|new shares|debentures|convertibles)\b[^;]{0,24}?<money>)`,
      {
        anchors: ['sold', ...anchorsOf('sell, issue, place, price, float')],
        weight: 0.5,
        done: 'completed',
        needs: ['firm', 'money'],
        roles: { subject: 'recipient', to: 'funder', by: 'funder' },
      },
    ),
    words(
      'talks-round',
      String.raw`\b(in (?:[a-z]+ )?(?:talks|discussions)|negotiat(?:es|ing)|close to (?:closing|raising)|sound(?:s|ing) out)\b[^;]{0,70}?\b(?:(?:maiden|first|institutional|funding|new|fresh|equity|growth|bridge|seed|series [a-h]) (?:[a-z]+ )?rounds?|fundrais(?:e|ing))\b`,
      {
        anchors: ['talks discussions negotiates negotiating close sounds sounding'],
        weight: 0.65,
        done: 'rumoured',
        ongoing: 'rumoured',
        firm: true,
        roles: { subject: 'recipient', with: 'funder', from: 'funder', for: null },
      },
    ),
    words(
      'share-sale',
      String.raw`\b(${formsOf('defer, postpone, put off, delay, shelve, withdraw, pull, call off, scrap, launch, plan, file for, open, price, complete, revive')})\b (?:its |the |an? |plans for |plans for an |their )*(?:<money>[ -])?(?:planned |domestic |[a-z]+ )?(?:share sale|ipo|initial public offering|rights issue|bond sale|listing|flotation|stock market debut)\b`,
      {
        anchors: anchorsOf(
          'defer, postpone, put, delay, shelve, withdraw, pull, call, scrap, launch, plan, file, open, price, complete, revive',
        ),
        weight: 0.62,
        done: 'announced',
        needs: ['firm'],
        roles: { subject: 'recipient', for: null, on: null, in: null, to: null },
      },
    ),
    words(
      'fund-raised',
      String.raw`\b(?:infrastructure|investment|storage|battery|climate|energy|growth|private equity|debt|transition) funds?\b[^;]{0,90}?\b((?:is to be|is being|will be|to be|has been|was|being) (?:raised|launched|floated|marketed|closed))\b`,
      {
        anchors: ['raised launched floated marketed closed'],
        actAt: 'end',
        weight: 0.6,
        done: 'planned',
        past: 'completed',
        needs: ['money'],
        roles: { by: 'funder', for: null, from: 'funder', in: 'recipient' },
      },
    ),
    words(
      'fund-close',
      String.raw`\b((?:${formsOf('complete, reach, achieve, hold, announce, hit, make')}) (?:an? |the |its )?(?:first|second|third|interim|final) clos(?:e|ing))\b|\b(clos(?:es|ed|ing)) (?:its |the |an? )?(?:[a-z\ue003\ue005-]+ ){0,4}?fund\b[^;]{0,60}? at ${'<money>'}`,
      {
        anchors: ['close closing closes closed'],
        weight: 0.62,
        done: 'completed',
        past: 'completed',
        needs: ['firm', 'money'],
        roles: { subject: 'recipient', from: 'funder', with: null, of: null, for: null, in: null },
      },
    ),
    words('financial-close', String.raw`\b(${formsOf('reach, achieve, attain, hit, announce')}) (?:the )?financial close\b`, {
      anchors: anchorsOf('reach, achieve, attain, hit, announce'),
      weight: 0.6,
      done: 'completed',
      needs: ['firm'],
      roles: { subject: 'recipient', with: 'funder', from: 'funder' },
    }),
    words(
      'money-came',
      String.raw`\b((?:funds?|money|financing|capital|cash|funding|backing) (?:comes?|came|coming|will come|is|was|were)) from\b`,
      {
        anchors: ['fund funds money financing capital cash funding backing'],
        weight: 0.5,
        done: 'completed',
        needs: ['firm'],
        roles: { from: 'funder' },
      },
    ),
    words(
      'in-with',
      String.raw`\b((?:came|comes?|coming|went|goes?|chipped|chips|weighed) in with|(?:took|takes?|taken|taking) part with|participat(?:es|ed|ing) with)${ABOUT} <money>`,
      {
        anchors: [
          'came come comes coming went go goes chipped chips weighed took take takes taken taking participates participated participating',
        ],
        weight: 0.6,
        done: 'completed',
        needs: ['firm', 'money'],
        roles: { subject: 'funder', in: 'recipient', of: 'recipient' },
      },
    ),
    words('cheque', String.raw`\b((?:writes?|wrote|writing|written|signs?|signed)(?: out)? (?:an? |the )?<money> che(?:que|ck))\b`, {
      anchors: ['write writes wrote writing written sign signs signed'],
      weight: 0.6,
      done: 'completed',
      needs: ['firm', 'money'],
      yieldsTo: ['acquisition'],
      roles: { subject: 'funder', for: 'recipient', to: 'recipient', in: 'recipient', into: 'recipient' },
    }),
    words(
      'talks-money',
      String.raw`\b(in (?:[a-z]+ )?(?:talks|discussions)|sound(?:s|ing|ed) out|courting|negotiating)\b[^;]{0,70}?<money>`,
      {
        anchors: ['talks discussions sound sounds sounding sounded courting negotiating'],
        weight: 0.5,
        done: 'rumoured',
        ongoing: 'rumoured',
        needs: ['firm', 'money'],
        yieldsTo: ['acquisition', 'partnership', 'supply_contract', 'public_funding'],
        roles: { subject: 'recipient', from: 'funder', with: 'funder', object: 'funder', for: null },
      },
    ),
    words('goal', String.raw`\b((?:private[- ])?investment (?:goals?|targets?))\b (?:of|to|at)${ABOUT} <money>`, {
      anchors: ['private investment'],
      weight: 0.65,
      aims: true,
      yieldsTo: ['agreement'],
      needs: ['party'],
    }),
    words('tap', String.raw`\b(tap(?:s|ped|ping)?|turn(?:s|ed)? to|rop(?:es|ed) in)\b [^;]{0,40}? for${ABOUT} <money>`, {
      anchors: ['tap taps tapped tapping turn turns turned ropes roped'],
      weight: 0.55,
      done: 'completed',
      needs: ['firm', 'money'],
      roles: { subject: 'recipient', object: 'funder', to: 'funder' },
    }),
    words(
      'lead-round',
      String.raw`\b(${formsOf('lead, co-lead, head, anchor, join, back, take part in, participate in, contribute to, chip in to, subscribe to, come into')}|led)\b [^;]{0,50}?\b(?:(?:series [a-h]|seed|pre-series [a-c]|funding|financing|equity|investment|bridge|growth)(?: [a-h]\b)?(?: funding| financing)?(?: round)?|rounds?|fundrais(?:e|ing))\b`,
      {
        anchors: ['led', ...anchorsOf('lead, co-lead, head, anchor, join, back, take, participate, contribute, chip, subscribe, come')],
        weight: 0.6,
        done: 'completed',
        needs: ['firm'],
        roles: {
          subject: 'funder',
          in: 'recipient',
          into: 'recipient',
          of: 'recipient',
          for: 'recipient',
          by: 'funder',
          with: 'funder',
          from: 'funder',
        },
      },
    ),
    words(
      'round',
      String.raw`\b((?:series [a-h]|seed|pre-series [a-c]|funding|financing|equity) (?:round|funding|financing)|series [a-h] of|initial public offering|ipo|bond issue|green bonds?|rights issue|qualified institutional placement|qip|private placement|capital increase|fundraise|fund-?raising)\b`,
      {
        anchors: [
          'series seed funding financing equity initial ipo bond green rights qualified qip private capital fundraise fundraising fund round',
        ],
        weight: 0.5,
        needs: ['firm', 'money'],
        roles: { subject: 'recipient', by: 'funder', from: 'funder', for: 'recipient' },
      },
    ),
    words(
      'backers',
      String.raw`\b((?:backers|investors|participants|subscribers) (?:of|in|to|behind) [^;]{0,60}?\b(?:round|fundraise|financing|series [a-h])\b[^;]{0,20}? (?:includ(?:e|es|ed)|were|are|was))\b`,
      {
        anchors: ['backers investors participants subscribers'],
        weight: 0.55,
        done: 'completed',
        needs: ['firm'],
        roles: { of: 'recipient', in: 'recipient', object: 'funder' },
      },
    ),
    words(
      'round-led',
      String.raw`\b(round|fundraise|financing)\b[^;]{0,50}?\b(?:led|co-led|headed|anchored|joined|backed|subscribed) by\b`,
      {
        anchors: ['round fundraise financing'],
        weight: 0.55,
        done: 'completed',
        needs: ['firm'],
        roles: { subject: 'recipient', by: 'funder', with: 'funder', from: 'funder', of: null, for: 'recipient' },
      },
    ),
    ...act('pour', {
      verbs:
        'pour, pump, plough, inject, infuse, spend, sink, plow, contribute, provide, chip in, stump up, bring in, cough up, put up, advance, extend, lend',
      on: String.raw`<money>`,
      within: 26,
      weight: 0.55,
      done: 'completed',
      ongoing: 'announced',
      needs: ['firm', 'money'],
      yieldsTo: ['acquisition'],
      roles: { subject: 'funder', in: 'recipient', into: 'recipient', to: 'recipient', on: null, for: null, by: 'funder' },
    }),
    ...act('commit', {
      verbs:
        'commit, pledge, earmark, bet, deploy, channel, funnel, set aside, allocate, line up, promise, propose, plan, shell out, dedicate, outline, unveil, detail, lay out, ring-fence, put aside, release, free up, approve, clear, sanction',
      on: String.raw`<money>`,
      within: 30,
      weight: 0.55,
      needs: ['firm', 'money'],
      yieldsTo: ['acquisition', 'supply_contract', 'public_funding'],
      roles: { subject: 'funder', in: 'recipient', into: 'recipient', for: null, to: null, on: null, by: 'funder' },
    }),
    words('put-in', String.raw`\b(put|puts|putting)${ABOUT} <money>`, {
      anchors: ['put puts putting'],
      weight: 0.55,
      done: 'completed',
      ongoing: 'announced',
      needs: ['firm', 'money'],
      roles: { ...INTO, to: null },
    }),
    words(
      'put-at',
      String.raw`\b(put|puts|peg|pegs|pegged|estimates?|estimated|budgeted|costed)\b [^;]{0,40}?\b(?:expansion|capex|investments?|project|plan|outlay|programme|build-?out)\b[^;]{0,24}? at${ABOUT} <money>`,
      {
        anchors: ['put puts peg pegs pegged estimate estimates estimated budgeted costed'],
        weight: 0.6,
        done: 'planned',
        needs: ['firm'],
        roles: { for: null },
      },
    ),
    words(
      'back-with',
      String.raw`\b(${formsOf('back, fund, finance, bankroll, support, seed')})\b (?!by\b)[^;]{0,40}? (?:with|to the tune of)${ABOUT} <money>`,
      {
        anchors: anchorsOf('back, fund, finance, bankroll, support, seed'),
        weight: 0.6,
        done: 'completed',
        ongoing: 'announced',
        needs: ['firm', 'money'],
        roles: { subject: 'funder', object: 'recipient', with: null, by: 'funder' },
      },
    ),
    words(
      'money-in',
      String.raw`<money> (?:in|of) (?:[a-z-]+ ){0,2}(tax equity|equity|debt|capital|funding|financing|project finance|growth capital|loans?|seed money)\b[^;]{0,30}?\b(?:from|by|led|with)\b`,
      {
        anchors: ['tax equity debt capital funding financing project growth loan loans seed'],
        weight: 0.5,
        done: 'completed',
        needs: ['firm', 'money'],
        roles: { subject: 'recipient', from: 'funder', by: 'funder', with: 'funder' },
      },
    ),
    words(
      'attract',
      String.raw`\b(${formsOf('attract, entail, involve, draw')})\b[^;]{0,50}?\binvestments?\b[^;]{0,20}?<money>|\b(?:draw|entail|involv|attract)(?:s|ing|ed|es)?\b[^;]{0,20}?<money>[^;]{0,20}?investment`,
      {
        anchors: anchorsOf('attract, entail, involve, draw'),
        weight: 0.7,
        roles: { subject: 'recipient', from: 'funder' },
      },
    ),
    words(
      'bring',
      String.raw`\b((?:at|with|involving|entailing) (?:an? )?(?:[a-z]+ )?(?:cost|investment|outlay)) of (?:[a-z]+ ){0,3}?<money>`,
      {
        anchors: ['cost investment outlay'],
        weight: 0.4,
        roles: { subject: 'funder' },
      },
    ),
  ],
  exclusions: [
    // What is being spent on a plant is the plant's.
    /\b(?:is|are|has been|was) (?:now |also )?(?:spending|sinking|pouring|pumping|ploughing|plowing)\b[^;]{0,60}?\b(?:on|into)\b[^;]{0,50}?(?:\b(?:plants?|factor(?:y|ies)|gigafactor(?:y|ies)|lines?|facilit(?:y|ies)|complex|refinery|smelter|mine)\b|\ue001)/g,
    /\b(?:secur|receiv|get|got|bag|land|w[io]n)[a-z]*\b[^;]{0,60}\b(?:subsid(?:y|ies)|grants?|tariff|per unit|incentives?)/g,
    /\b(?:shares?|stocks?|prices?|rates?|stakes?|funds?) (?:were |was )?(?:raised|closed)\b/g,
    /\binvest(?:ment|ing) (?:bank|banker|advis|adviser|climate|grade|decision|thesis|strategy)/g,
    /\b(?:rais(?:e|es|ed|ing)|clos(?:e|es|ed|ing)) (?:its |the |their )?(?:prices?|price targets?|concerns?|questions?|awareness|eyebrows|(?:its |the )?target|output|capacity|production|guidance|its (?:stake|forecast)|at \ue000+)/g,
    /\b(?:receiv|obtain|book|land|bag|collect|attract|secur|w[io]n|clos|complet|get|got)[a-z]*\b[^;]{0,40}\b(?:orders?|contracts?|dividends?|royalt|revenues?|sales|fines?|damages|settlement|penalt|compensation|refund|profit|acquisition|sale|takeover)\b/g,
    /\bfrom (?:the )?(?:sales?|exports?|operations|selling|customers|orders)\b/g,
    /\bget(?:s|ting)? (?:under|for|at|about) \ue000+/g,
    /\b(?:discounts?|priced?|prices|costs?|starting|retails?) (?:at|of|from) \ue000+/g,
    /\b(?:lead|led|head|join)[a-z]* (?:acid|times?|the way|to|by)\b/g,
    // Goods for the money, not the money.
    /\b(?:lock|secur|tie|tying)[a-z]* (?:in |up )?\ue000+[ -](?:[a-z-]+ ){0,4}(?:suppl(?:y|ies)|off-?take)\b/g,
    /\bclos(?:es|ed|ing) (?:up|down|higher|lower)\b/g,
    /\bequity stake/g,
    // A share of the round just told of.
    /\balone (?:put|invested|contributed|provided|chipped)\b/g,
    /\bprovid[a-z]+ (?:a further|the rest|the remaining|another)\b/g,
    /\btotal (?:raised|funding|funds|capital|invest)/g,
    // Spent on a plant: the plant's cost.
    /\b(?:spen[dt]|sink|sunk|sank)[a-z]*\b[^;]{0,30}\ue000+ (?:(?:on|into) (?:the [a-z -]{0,20}\b(?:line|plant|factory|facility|project|unit)|\ue001)|(?:on|into) (?:an?|its) (?:[a-z0-9\ue001\ue004\ue005-]+ ){0,4}(?:plants?|factory|gigafactory|facility|complex)\b)/g,
  ],
};
