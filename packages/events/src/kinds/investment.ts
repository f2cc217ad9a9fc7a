import { INVESTED } from './investment-invested.ts';
import { PUT } from './investment-put.ts';
import { RAISED } from './investment-raised.ts';
import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';

/** Private or mixed capital raised, committed or intended. */
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
  triggers: [...INVESTED, ...RAISED, ...PUT],
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
