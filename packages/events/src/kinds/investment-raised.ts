import type { Trigger } from './kind.ts';
import { ABOUT, ROUND } from './investment-words.ts';
import { anchorsOf, formsOf, words } from './trigger.ts';

/** Capital as it is raised, borrowed and closed, round by round. */
export const RAISED: readonly Trigger[] = [
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
  words('round-led', String.raw`\b(round|fundraise|financing)\b[^;]{0,50}?\b(?:led|co-led|headed|anchored|joined|backed|subscribed) by\b`, {
    anchors: ['round fundraise financing'],
    weight: 0.55,
    done: 'completed',
    needs: ['firm'],
    roles: { subject: 'recipient', by: 'funder', with: 'funder', from: 'funder', of: null, for: 'recipient' },
  }),
];
