import { BUILT } from './facility-built.ts';
import { CHANGED } from './facility-changed.ts';
import { DECIDED } from './facility-decided.ts';
import { OPENED } from './facility-opened.ts';
import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';

/** A physical plant or project is planned or reaches a milestone. */
export const facility: Kind = {
  type: 'facility',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  cues: [
    [
      'planned',
      /\bground-?breaking (?:is |was )?(?:expected|planned|due|slated|scheduled|set)\b|\b(?:construction|production|operations?|manufacturing|commissioning|work|output|deliveries|completion|opening)\b[^;,]{0,60}?\b(?:(?:will|would|could|should|can|to) (?:begin|start|commence|resume|be (?:completed|operational|finished|ready|commissioned))|(?:is|are|was|were) (?:now )?(?:expected|due|planned|slated|scheduled|targeted|set) (?:for|in|by|to|\ue002))/g,
    ],
    [
      'under_construction',
      /\b(?:(?:construction|building work|civil works?|site work)\b[^;]{0,60}? (?:began|begun|started|commenced|resumed|continues|progress(?:es|ing)|is under ?way)|(?:nearly|almost|close to|half|\ue001) (?:complete|built|finished|done)|going up|taking shape|half[- ](?:built|complete|finished)|nearing completion|construction (?:of [^;,]{1,50} )?(?:is )?(?:continues|under ?way|on schedule|on track)|started building|begun building|began building)\b/g,
    ],
    ['completed', /\b(?:operating|operational|in operation|in service|online) since\b/g],
  ],
  triggers: [...BUILT, ...OPENED, ...CHANGED, ...DECIDED],
  exclusions: [
    // A size, not an act.
    /\b(?:the|its|this) (?:newly )?(?:added|installed|connected|deployed) (?:[a-z-]+ )?capacity\b/g,
    // "plans to issue rules on grid batteries": a rule about plants is none.
    /\bplan(?:s|ned|ning)? to (?:issue|publish|notify|frame|revise|amend|consult|levy|impose)\b[^;]{0,90}/g,
    // An alliance for a plant, a search for its builder: other kinds tell of these.
    /\b(?:batter(?:y|ies)|storage|bess|plants?|factor(?:y|ies)|projects?) (?:alliance|venture|tie-?up|partnership|tender|auction|search|loan)\b/g,
    // What a whole trade or country adds is a statistic.
    /\b(?:developers|utilities|companies|makers|operators|the industry|analysts|households) (?:in [^;,]{1,30} )?(?:plan|expect|will|are|have|had|added|add|installed|commissioned|built)\b[^;,]{0,60}/g,
    // "its expanded plant" is a plant, not an expansion.
    /(?:\b(?:its|the|an?|their|this|newly|recently)|'s) (?:newly |recently |recently-)?(?:expanded|completed|opened|built|converted|established|upgraded|idled|mothballed|abandoned|cancelled|scrapped|commissioned|inaugurated|enlarged)\b/g,
    // A finished design or study builds nothing.
    /\b(?:complet|finish|conclud|launch|start|begin)[a-z]*(?: [a-z-]+){0,3} (?:designs?|stud(?:y|ies)|surveys?|talks|negotiations|reviews?|acquisition|purchase|sale|takeover|tests|trials|tender|round|funding)\b/g,
    // The battery of a car is no plant.
    /\b(?:suvs?|cars?|sedans?|hatchbacks?|scooters?|motorcycles?|bikes?|trucks?|vans?|bus|buses|models?|tractors?|phones?)\b[^;,]{0,40}?,? (?:with|has|have|using|packs?|carries|gets|by) (?:an? |the |its )?\ue001+ (?:[a-z-]+ ){0,3}(?:battery|batteries|packs?|cells?)\b/g,
    // What a whole grid or market got is a statistic.
    /\b(?:more than|over|nearly|about|almost|some|a record|around) \ue001+ of (?:[a-z-]+ ){1,3}(?:joined|came|entered|was|were)\b[^;,]{0,30}/g,
    // A blaze that stops a plant is no decision on it.
    /\b(?:fire|blaze|explosion|strike|walkout|(?:earth)?quake|floods?|typhoon|storm|outage)\b[^;,]{0,40}?\b(?:halt|shut|close|stop|idle|suspend|damage|destroy|gut)(?:s|ed|ting|ing|d)?\b[^;,]{0,80}/g,
    /\b(?:demand|sales|market|consumption|imports|exports|shipments|prices|revenues?|additions|installations|deployments|profits?|turnover)\b[^;,]{0,60}?\b(?:reach|hit|add|produce|double|triple|increase|raise)/g,
    /\binstalled (?:[a-z]+ ){0,2}capacity/g,
    /\b(?:power plant workers|plant-based|plants? (?:trees|saplings|species)|tree plant|houseplants?|planted?|in the works|line of credit|bottom line|front line|product line|loan facilit(?:y|ies)|credit facilit(?:y|ies)|banking facilit(?:y|ies)|mine(?:'s)? (?:is|was) that|national park|car park|amusement park|water park|park(?:ing|ed))\b/g,
    /\b(?:build|create|develop|establish|set up)(?:s|ed|ing|t)? (?:a |an |the |its |more |stronger |resilient |robust )*(?:[a-z-]+ )?(?:supply[- ]chains?|ecosystem|relationship|trust|team|brand|momentum|confidence|awareness|fund|committee|task ?force|working group|council|framework|prototype|website|app)\b/g,
    /\b(?:create|add)(?:s|d|ed|ing)? (?:about |around |over |up to |more than |nearly |some |an estimated )?\ue001+ (?:direct |indirect |new )*(?:jobs|employment)/g,
  ],
};
