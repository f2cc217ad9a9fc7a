import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { CALLED } from './tender-called.ts';
import { COURSE } from './tender-course.ts';
import { WON } from './tender-won.ts';

/** A competitive procurement step, from the call to the award. */
export const tender: Kind = {
  type: 'tender',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  triggers: [...CALLED, ...WON, ...COURSE],
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
