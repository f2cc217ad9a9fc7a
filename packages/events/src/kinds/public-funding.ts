import type { Kind } from './kind.ts';
import { AWARDED } from './public-funding-awarded.ts';
import { LENT } from './public-funding-lent.ts';
import { SCHEMES } from './public-funding-schemes.ts';
import { OUTPUT_AND_RATES } from './quantity-sets.ts';
import { BANK_LOAN } from './vocabulary.ts';

/** Money of a state or a public bank, committed or awarded: grants, subsidies, loans, guarantees. */
export const publicFunding: Kind = {
  type: 'public_funding',
  quantities: OUTPUT_AND_RATES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [
    [
      'signed',
      new RegExp(
        String.raw`\b(?:sign(?:s|ed|ing)|ink(?:s|ed|ing)|conclud(?:es|ed)|execut(?:es|ed)|enter(?:s|ed) into|put (?:its|their) signatures?|seal(?:s|ed))\b[^;]{0,60}?${BANK_LOAN}`,
        'g',
      ),
    ],
    [
      'completed',
      /\b(?:disburs(?:es|ed)|(?:has|have|had|been) (?:so far |already |also |since )?(?:paid|received|provided|extended|given|lent|contributed|handed out)|paid out|handed over|received (?:[a-z]+ ){0,2}(?:\ue000+|incentives?|funds|payouts?|disbursements?))/g,
    ],
    [
      'approved',
      /\b(?:award(?:s|ed)|grant(?:s|ed)|select(?:s|ed)|chosen|picked|approv(?:es|ed)|sanction(?:s|ed)|clear(?:s|ed)|certifi(?:es|ed)|qualif(?:ies|ied)|green[- ]?light(?:s|ed)?)\b/g,
    ],
  ],
  triggers: [...AWARDED, ...LENT, ...SCHEMES],
  exclusions: [
    // Whose firm it is: "Greenko, which is backed by GIC".
    /(?:, |\b(?:which|who) (?:is|are) )(?:also )?backed by\b/g,
    // "gave its nod to a ₹3,426 crore factory": the size of what was cleared, not money given.
    /\b(?:nod|consent|go-ahead|clearance|approval) (?:to|for|of) (?:an? |the |its )?\ue000+[ -](?:[a-z-]+ ){0,4}(?:plants?|factor(?:y|ies)|projects?|facilit(?:y|ies)|units?|complex|investment)/g,
    // What a tender's winners will get a unit is a term of the tender.
    /(?:\ue006+|\bvgf|\bviability gap funding)(?: support| assistance)? of (?:up to )?\ue000+ per\b/g,
    /\b(?:patent|was granted|take(?:s|n)? for) grant/g,
    /\b(?:without|no|phas(?:e|ing) out|remov(?:e|ed|ing)|end(?:s|ing)?|withdraw(?:s|n|al)?) (?:of )?(?:[a-z]+ )?subsid/g,
    /\bloans? (?:book|growth|portfolio)|\b(?:home|car|auto|vehicle|retail|personal|student) loans?\b/g,
    /\b(?:series [a-f]|seed|venture|equity|crowd) funding\b/g,
    /\bfunding (?:rounds?|winter)\b/g,
    // Investors' money.
    /\ue000+[^;]{0,90}?\b(?:series [a-h]\b|(?:seed|equity|growth|bridge|institutional) round|round led)/g,
    /\bseries [a-h]\b[^;]{0,60}?\ue000+/g,
    /\bgranted? (?:[a-z]+ )?(?:permission|access|consent|bail|status|leave|licen[cs]e|patent|clearance|approval)\b/g,
    /\b(?:announce[ds]?|launch(?:es|ed)?)\b[^;]{0,40}\b(?:new model|festival|discount)/g,
  ],
};
