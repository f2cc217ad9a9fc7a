import type { Kind } from './kind.ts';
import { FORMED } from './partnership-formed.ts';
import { LICENSED } from './partnership-licensed.ts';
import { TIES } from './partnership-ties.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';

/** Firms form or change a joint venture, an alliance, a licence or a technology tie-up. */
export const partnership: Kind = {
  type: 'partnership',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [
    [
      'cancelled',
      /\b(?:dissolv(?:es|ed)|wound up|wind(?:s|ing) up|unw(?:ound|inds?)|br(?:oke|eaks|oken) (?:off|up)|part(?:s|ed) (?:ways|company)|(?:come|came|comes|fell|fallen|falls) apart|split up|disband(?:s|ed)|liquidat(?:es|ed)|torn? up|tore up|lapsed?|(?:ended|ends|quits?) (?:its|their|the|an?|\ue002+) (?:[a-z\ue002-]+ ){0,4}(?:joint ventures?|jv|venture|alliance|partnership|tie-?up|collaboration|agreement|pact|consortium))\b/g,
    ],
    [
      'planned',
      /\b(?:awaits?|awaiting|pending|subject to|requires?|still needs?) (?:[a-z\ue003\ue004'-]+ ){0,5}(?:approvals?|consents?|clearances?|nod)\b/g,
    ],
    [
      'signed',
      /\b(?:put(?:s)? (?:its|their) (?:names?|signatures?) to|put pen to paper|penn?(?:s|ed)|sealed|struck|renew(?:s|ed)|prolong(?:s|ed))\b/g,
    ],
  ],
  triggers: [...FORMED, ...TIES, ...LICENSED],
  exclusions: [
    // "Ultium Cells, the joint venture between GM and LG": who it is, not what it does.
    /\b(?:for|of|by|to|from|at) (?:the|its|their) (?:[a-z-]+ ){0,3}(?:joint venture|jv) (?:of|between)\b/g,
    /(?:\ue003|\b(?:plant|company|firm|factory|unit|maker|business)),? (?:the|an?|its) (?:[a-z0-9:\ue001-]+ ){0,2}(?:joint venture|jv|venture|partnership)(?: company)? (?:between|of|with|formed by|owned by|set up by|established by)\b/g,
    /\b(?:of|at|by|through|via|from|under) (?:its|their|the|an?|existing) (?:[a-z0-9%-]+ ){0,3}(?:joint ventures?|jvs?|alliance|consortium|partnership)\b/g,
    /\b(?:ties? up (?:capital|funds|cash)|tied up in)\b/g,
    /\b(?:public[- ]private|sleeping|limited|general|senior|managing|channel|media|title|sponsorship|kit|official|jersey|global sponsorship|trading|life|implementing|knowledge) (?:partnerships?|partners?)\b/g,
    /\bpartnerships? (?:with suppliers|in general)\b/g,
    /\b(?:sponsor(?:s|ship)?|jersey|stadium|league|championship|cricket|football|tournament|marathon|racing team)\b/g,
    /\b(?:price|budget|trade|peace|nuclear|paris|climate) (?:agreements?|deals?|accords?)\b/g,
    /\b(?:agreements?|deals?|pacts?|letters? of intent|mous?|term sheets?) (?:to|for) (?:invest|lend|financ|fund)/g,
    /\bventure capital|\bjoint (?:statement|declaration|press|working group|secretary|director|committee)\b/g,
  ],
};
