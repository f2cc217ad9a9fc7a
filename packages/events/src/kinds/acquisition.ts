import { BOUGHT } from './acquisition-bought.ts';
import { DEALS } from './acquisition-deals.ts';
import { OWNERS } from './acquisition-owners.ts';
import { SOLD } from './acquisition-sold.ts';
import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';

/** Ownership of a firm, a stake or a business changes hands. */
export const acquisition: Kind = {
  type: 'acquisition',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [
    [
      'denied',
      /\bclarif(?:y|ies|ied) that (?:neither|no|there (?:is|are) no)\b|\bneither\b[^;]{0,100} in any (?:talks|negotiations?|discussions?)\b/g,
    ],
    ['denied', /\b(?:pour(?:s|ed|ing)? cold water|not on the cards|groundless|no truth (?:in|to)|there (?:is|are) no|not for sale)\b/g],
    [
      'cancelled',
      /\b(?:br(?:oke|eaks|oken) off|(?:talks|negotiations|bid)\b[^;]{0,60}\b(?:ended|failed|broke down|lapsed)|fell apart|wound up|unravel(?:s|led)|lapsed)\b/g,
    ],
    ['completed', /\b(?:closed|went through|has passed|fully owned|now owned)\b(?! (?:at|higher|lower|up|down|door))/g],
    [
      'planned',
      /\b(?:awaits?|awaiting|pending|subject to|depends on|requires?|needs?) (?:[a-z\ue003\ue004'-]+ ){0,5}(?:approvals?|consents?|clearances?|nod)\b/g,
    ],
  ],
  triggers: [...BOUGHT, ...SOLD, ...DEALS, ...OWNERS],
  exclusions: [
    // Money raised "in debt and equity", "in series D funding" buys nothing.
    /\b(?:rais|secur|pick|land|bag|get|gain|obtain|receiv|clos|grab)[a-z]* (?:[a-z]+ ){0,4}?\ue000+ (?:in|of|through|via) (?:[a-z0-9-]+ ){0,4}?(?:debt|equity|funding|financing|capital|investment)\b(?:[^;,]{0,30}\bequity\b)?(?:,[^;]{0,30}\b(?:total|overall)[^;]{0,20}\b(?:debt|equity)\b(?: and equity\b)?)?/g,
    // "will buy cells from a plant": goods, not the plant.
    /\b(?:buy|buys|buying|bought|purchas(?:e|es|ed|ing)) (?:[a-z-]+ ){0,2}(?:cells?|batter(?:y|ies)|packs?|modules?|materials?|foil|film|graphite|lithium|nickel|power|electricity|components?|parts|equipment) from\b/g,
    /\b(?:tak|hold|own|hav|get|keep|retain|with)[a-z]*\b[^;]{0,40}\b(?:stakes?|interest|share|holding) in (?:the|a|an|their|its) (?:new |proposed |planned |[a-z-]+ )?(?:joint venture|jv|venture|company to be)\b/g,
    /\bacqui(?:re|res|red|ring) (?:the |its |a |an |new |about |around |nearly |over |more than |some |[a-z]+ )?(?:land|plots?|skills?|knowledge|licen[cs]es?|talent|customers?|technology|know-how|permits?|[a-z]+ acres|\ue001+ (?:of )?land|batter(?:y|ies)|vehicles|raw materials|data)\b/g,
    /\bacqui(?:re|res|red|ring)\b[^;]{0,30}\b(?:acres?|hectares?|land) /g,
    /\b(?:take|takes|took|taken) (?:over|up) as\b/g,
    /\b(?:land|customer|data|talent|power) acquisition\b/g,
    /\bshares? (?:of|in) (?:the )?(?:market|sales|demand|imports|exports|output|capacity|total|global|renewables?|coal)\b/g,
    /\b(?:market|energy|lion's|largest|growing|larger|bigger|rising) share\b/g,
    /\b(?:private|shareholders?'?|return on|home|brand|pay|tax) equity\b/g,
    /\bequity (?:research|fund|investor|firm|raise|funding|round|market)/g,
    /\bcontrol (?:software|systems?|units?|room|measures?|technolog)|\bexport controls?\b|\b(?:quality|process|pollution) control\b/g,
    /\bshares? (?:rose|fell|ended|closed|gained|jumped|dropped|slipped|were|was|are|price|hit|surged|touched|up|down)\b/g,
    // "the core of what it took over from …": how a thing came to be there.
    /\b(?:what|that|which) (?:it|he|she|they|\ue003+) (?:had |has |have )?(?:took over|taken over|acquired|bought|purchased|inherited)\b(?![^;,]{0,60}[\ue000-\ue002])/g,
    /\b(?:at stake|stakeholders?|interest(?:s|ed)? (?:rates?|in (?:investing|setting|working|building|exploring|cooperat|develop))|in the interest|public interest|expressions? of interest|interest from|win[- ]win)\b/g,
  ],
};
