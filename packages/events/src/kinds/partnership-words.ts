export const VENTURE = String.raw`(?:<quantity> |(?<!(?:in|joint) )\b)venture(?! (?:capital|arm|fund|firm|investor|partner|debt|unit))`;
export const JOINT = String.raw`\b(?:joint[- ]ventures?|jvs?|jv company|joint (?:[a-z-]+ ){0,3}(?:compan(?:y|ies)|entit(?:y|ies)|firm)|(?:equally|jointly)[- ]owned (?:compan(?:y|ies)|firm|entity|unit)|${VENTURE})\b`;

export const TIE = String.raw`\b(?:joint[- ]ventures?|jvs?|jv company|${VENTURE}|joint (?:[a-z-]+ ){0,2}(?:business|operation|pilot|trial|study|research|development|demonstration)|alliances?|consorti(?:um|a)|partnerships?|tie-?ups?|collaborations?|cooperation(?: agreement| pact)?|joint (?:development|venture|research) (?:agreements?|company|project|pact|compan(?:y|ies))|technology (?:transfer|licen[cs](?:e|ing)|tie-?up|partnership|collaboration|sharing) ?(?:agreements?|deals?|pacts?)?|licen[cs](?:e|ing) (?:agreements?|deals?|pacts?|contracts?)|(?:business|capital) (?:and (?:capital|business) )?(?:alliance|tie-?up))\b`;
export const KNOW_HOW = String.raw`\b(?:technolog(?:y|ies)|patents?|know-how|designs?|software|process(?:es)?|intellectual property|platform|chemistry|recipes?|formulation)\b`;

/** Words by which a tie ends. */
export const ENDING =
  'dissolve, end, terminate, exit, wind up, unwind, scrap, call off, quit, leave, break off, break up, pull out of, walk away from, walk out of, withdraw from, abandon, drop, cancel, shelve, tear up, disband, liquidate, axe, bow out of, back out of, opt out of, step away from, pull the plug on, pull back from, call time on, bury, wind down, cut short, jettison';
