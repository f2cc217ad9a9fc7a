import type { Kind } from './kind.ts';
import { OUTPUT_AND_RATES } from './quantity-sets.ts';
import { anchorsOf, everyForm, formsOf, words } from './trigger.ts';
import { HEDGES } from './vocabulary.ts';

/** What is measured: sold, made, mined, earned, charged. */
const MEASURED = String.raw`\b(?:sales|(?:evening |summer |winter )?peak(?: demand| load)?|load|generation|shipments?|deliver(?:y|ies)|prices?|demand|exports?|imports?|output|production|registrations?|installations?|deployments?|additions|capacity|revenues?|royalt(?:y|ies)|profits?|(?:net|operating|pre-?tax|gross) (?:profit|loss|income|margin)|loss(?:es)?|impairments?|ebitda?|turnover|earnings|takings|market(?: size| share| value)?|share|shares of|consumption|volumes?|penetration|adoption|inventor(?:y|ies)|stocks|stockpiles?|margins?|fdi|(?:foreign )?direct investment|inflows?|costs?|fees?|rates?|premiums?|spreads?|yields?|utili[sz]ation|requirements?|needs?|generation|trade|orders|order book|backlog|pipeline|bookings|supply|surplus|deficit|arrivals?|reserves?|cells?|batter(?:y|ies)|evs|vehicles|two-wheelers|three-wheelers|storage|lithium|carbonate|hydroxide|spodumene|nickel|cobalt|graphite)\b`;
const MOVING =
  'rise, fall, grow, increase, decline, drop, jump, surge, soar, climb, slump, plunge, slide, slip, tumble, gain, double, triple, treble, shrink, expand, rebound, recover, dip, halve, reach, hit, cross, touch, top, exceed, surpass, breach, pass, stand at, come to, come down, come down to, go up, go down, come in at, amount to, run to, run at, work out at, add up to, settle at, hover, hold at, total, average, account for, make up, outpace, overtake, quadruple, edge up, edge down, edge, inch up, inch down, tick up, tick down, creep up, ease, firm, cool, soften, retreat, collapse, crash, sink, narrow, widen, swell, contract, swing, balloon, skyrocket, rocket, multiply, languish, bottom out, peak, accelerate, slow';
/** Base forms that are nouns or adjectives elsewhere: verbs only behind a modal. */
const NOUNISH = new Set(
  'firm cool slow contract swing sink total average top pass peak crash touch ease narrow edge multiply collapse retreat'.split(' '),
);
/** Without the -ing form: "growing demand" says nothing. */
const FORMS = everyForm(MOVING).filter((form) => !/ing(?: |$)/.test(form));
const MOVES = [
  ...FORMS.filter((form) => !NOUNISH.has(form)),
  String.raw`(?<=\b(?:will|to|would|could|should|may|might) )(?:${FORMS.filter((form) => NOUNISH.has(form)).join('|')})`,
].join('|');
/** "in 2024 China's makers" and the like stand where they please. */
const FREE = { in: null, of: null, for: null, to: null, from: null, by: null, with: null, on: null, at: null } as const;
/** What is over; the present tells what a plant is able to. */
const SOLD =
  'sold|shipped|exported|imported|delivered|installed|produced|turned out|registered|mined|refined|earned|lost|bought|consumed|added|generated|made|exports|imports|plan to add|expect to add|will add|to add';
/** Who counts, and does not act. */
const COUNTED = String.raw`\b(?:according to|data from|figures from|by [^;,]{1,30} count|compiled by|counts|statistics|data (?:show|showed|from|by)|survey|tally)\b`;

/** Statistics, prices, forecasts and results: they just are so, what is foreseen as well as what was counted. */
export const market: Kind = {
  type: 'market',
  quantities: OUTPUT_AND_RATES,
  money: true,
  statuses: new Set(['reported']),
  triggers: [
    words(
      'moves',
      String.raw`${MEASURED}[^;]{0,70}?\b(${MOVES}|is up|was up|were up|are up|is down|was down|were down|was flat|were flat|will be worth|be worth|is worth|was worth|were worth|be valued at|was valued at|is valued at|was estimated at|is estimated at|were estimated at|(?:is|are|was|were) (?:seen|put|pegged|expected|assessed|quoted|projected|forecast|reckoned) at)\b`,
      {
        anchors: [
          'worth valued up down flat estimated put seen pegged expected assessed quoted projected forecast reckoned',
          ...anchorsOf(MOVING),
        ],
        actAt: 'end',
        weight: 0.6,
        done: 'reported',
        ongoing: 'reported',
        needs: ['figure'],
        roles: { ...FREE, object: null },
      },
    ),
    // "The revised total is 1,83,050 units against …".
    words(
      'revised',
      String.raw`\b((?:revised|corrected|updated|final|provisional) (?:[a-z]+ )?(?:total|figures?|count|number|tally|estimates?))\b[^;]{0,50}?<figure>`,
      {
        anchors: ['revised corrected updated final provisional'],
        weight: 0.6,
        done: 'reported',
        needs: ['figure'],
        roles: { ...FREE, object: null },
      },
    ),
    words(
      'cagr',
      String.raw`\b(cagr|compound(?:ed)? annual (?:growth )?rate|year[- ]on[- ]year|year[- ]over[- ]year|y-o-y|yoy|from a year (?:earlier|ago|before)|than a year (?:earlier|ago|before)|(?:quarter|month|week)[- ]on[- ](?:quarter|month|week)|sequentially|market (?:size|share))\b`,
      {
        anchors: ['cagr compound compounded y yoy year quarter month week sequentially market from than'],
        weight: 0.5,
        done: 'reported',
        needs: ['figure'],
        roles: { ...FREE, object: null },
      },
    ),
    words(
      'report',
      String.raw`\b(${formsOf('report, post, record, log, register, clock, book')})\b[^;]{0,50}?(?:${MEASURED})[^;]{0,60}?<figure>|\b(?:${formsOf('report, post, record, log, register, clock, book')}) ${HEDGES}<figure>|\b(?:${formsOf('earn, make, suffer, incur, swing to, slip to, return to')}) (?:[a-z-]+ ){0,3}(?:profits?|loss(?:es)?|income|earnings|sales|revenues?)\b[^;]{0,30}?<figure>`,
      {
        anchors: anchorsOf('report, post, record, log, register, clock, book, earn, make, suffer, incur, swing, slip, return'),
        weight: 0.5,
        done: 'reported',
        ongoing: 'reported',
        needs: ['figure', 'party'],
        roles: FREE,
      },
    ),
    words(
      'change-in',
      String.raw`<quantity>[ -](?:[a-z-]+ ){0,2}(rise|jump|fall|drop|decline|increase|growth|surge|gain|dip|slump|decrease|plunge|slide|rebound|climb|leap|reduction|contraction)s? (?:in|of) (?:its |the )?(?:[a-z-]+ ){0,3}?${MEASURED}`,
      {
        anchors: [
          'rise rises jump jumps fall falls drop drops decline declines increase increases growth surge gain gains dip dips slump decrease plunge slide rebound climb leap reduction contraction',
        ],
        weight: 0.55,
        done: 'reported',
        ongoing: 'reported',
        needs: ['figure'],
        roles: { ...FREE, object: null },
      },
    ),
    words('sold', String.raw`\b(${SOLD}) ${HEDGES}<figure>|\b(?:left|entered) (?:<country>|<place>)(?: for <country>)?[^;]{0,40}?<date>`, {
      anchors: ['left entered', ...SOLD.split(/[| ]/)],
      weight: 0.45,
      done: 'reported',
      ongoing: 'reported',
      needs: ['figure'],
      roles: FREE,
    }),
    words(
      'forecast',
      String.raw`\b(forecasts?|forecasting|plans?|project(?:s|ed)|projections?|estimates?|estimated|reckons?|expects?|expected|predicts?|predicted|sees|foresees|envisages|likely|set|poised|would|will|should|could|consensus)\b[^;]{0,110}?\b(?:reach|grow|rise|fall|drop|slide|increase|decline|double|triple|hit|touch|top|cross|pass|exceed|surpass|surge|soar|climb|expand|shrink|need|require|add|install|account for|make up|total|amount to|come to|be worth|go from|throw out|generate)\b[^;]{0,40}?<figure>`,
      {
        anchors: [
          'reach grow rise fall drop slide increase decline double triple hit touch top cross pass exceed surpass surge soar climb expand shrink need require add install account make total amount come worth go throw generate',
        ],
        weight: 0.4,
        done: 'reported',
        ongoing: 'reported',
        needs: ['figure'],
        roles: { ...FREE, object: null },
      },
    ),
    words(
      'guides',
      String.raw`\b(${formsOf('forecast, estimate, predict, expect, guide for, guide to, pencil in, budget for, see, foresee, count, reckon, peg, put, calculate')}|(?<=consensus |analysts )(?:has|have))\b (?:that )?(?:[a-z'-]+ ){0,4}?(?:${MEASURED}(?: [a-z-]+){0,4} (?:at|to|of) ${HEDGES}<figure>|(?:net |operating )?(?:loss|profit|income|revenues?|sales|turnover) of ${HEDGES}<figure>)`,
      {
        anchors: [
          'has have',
          ...anchorsOf('forecast, estimate, predict, expect, guide, pencil, budget, see, foresee, count, reckon, peg, put, calculate'),
        ],
        weight: 0.5,
        done: 'reported',
        ongoing: 'reported',
        needs: ['figure'],
        roles: FREE,
      },
    ),
    words(
      'guidance',
      String.raw`\b(${formsOf('raise, lift, cut, lower, trim, slash, keep, maintain, revise, narrow, upgrade, downgrade, hike')})\b (?:up |down )?(?:[a-z\ue002'-]+ ){0,6}?(?:forecasts?|outlook|guidance|estimates?|projections?)\b`,
      {
        anchors: anchorsOf('raise, lift, cut, lower, trim, slash, keep, maintain, revise, narrow, upgrade, downgrade, hike'),
        weight: 0.6,
        done: 'reported',
        ongoing: 'reported',
        needs: ['figure', 'party'],
        roles: FREE,
      },
    ),
    words(
      'counts',
      String.raw`\b(${formsOf('forecast, estimate, predict, guide for, pencil in, foresee, count, reckon, tally')}|pencilled in) ${HEDGES}<figure>`,
      {
        anchors: ['pencilled', ...anchorsOf('forecast, estimate, predict, guide, pencil, foresee, count, reckon, tally')],
        weight: 0.45,
        done: 'reported',
        ongoing: 'reported',
        needs: ['figure', 'party'],
        roles: FREE,
      },
    ),
    words(
      'priced',
      String.raw`\b((?:fetch|chang|trad|quot|pric|assess|sell|chang)(?:e|es|ed|ing|s)?(?: hands)?|was assessed|were assessed|was quoted|were quoted) (?:at|for|around|between|in a range of) ${HEDGES}<money>`,
      {
        anchors: [
          'fetch fetches fetched fetching change changes changed trade trades traded trading quote quotes quoted priced assess assesses assessed sell sells selling was were',
        ],
        weight: 0.5,
        done: 'reported',
        needs: ['money'],
        roles: { ...FREE, object: null },
      },
    ),
    words(
      'depends',
      String.raw`\b(imports|imported|depends on|relies on|relied on|sources|sourced|buys|gets)\b[^;]{0,30}?<quantity>[^;,]{0,30}?\bof its\b|\b(accounts for|accounted for|accounting for|controls|controlled|dominates|commands|commanded|holds|held|has|had|supplies|supplied|consumes|consumed|produces|produced|mined|mines|refines|refined|makes|made|makes up|made up|took|takes)\b ${HEDGES}<quantity> of (?:the |all |[a-z]+ )?(?:<country>'s |world's |world |global |domestic |national |total |[a-z-]+ )?(?:world|global|market|mined|refined|supply|supplies|demand|output|production|imports|exports|sales|shipments|capacity|[a-z-]+)|\b(?:share|slice) of ${HEDGES}<quantity>`,
      {
        anchors: [
          'imports imported depends relies relied sources sourced buys gets accounts accounted accounting controls controlled dominates commands commanded holds held has had supplies supplied consumes consumed produces produced mined mines refines refined makes made took takes share slice',
        ],
        weight: 0.5,
        done: 'reported',
        needs: ['figure'],
        roles: { ...FREE, object: null },
      },
    ),
    words(
      'of-all',
      String.raw`<quantity> of [^;,]{0,60}?\b((?:comes?|came|(?:is|are|was|were) (?:imported|sourced|made|mined|refined|produced|bought)) (?:from|in|by)|joined the grid|came on ?line|entered service|(?:was|were) (?:added|installed|sold|shipped|registered|commissioned))\b`,
      {
        anchors: [
          'come comes came imported sourced made mined refined produced bought joined entered added installed sold shipped registered commissioned',
        ],
        actAt: 'end',
        weight: 0.5,
        done: 'reported',
        needs: ['figure'],
        roles: { ...FREE, object: null },
      },
    ),
    words(
      'stock',
      String.raw`(?:<country>|<place>|\b(?:country|nation|state|world|grid|region|industry)) (?:now |already |so far )?(has|had) ${HEDGES}<quantity> of\b`,
      {
        anchors: ['has had'],
        actAt: 'end',
        weight: 0.45,
        done: 'reported',
        needs: ['capacity'],
        roles: { ...FREE, object: null },
      },
    ),
    words('utilisation', String.raw`\b(${formsOf('run, operate, work')}) at ${HEDGES}<quantity>(?: of (?:[a-z-]+ ){0,3}capacity)?`, {
      anchors: anchorsOf('run, operate, work'),
      weight: 0.5,
      done: 'reported',
      ongoing: 'reported',
      needs: ['figure', 'party'],
      roles: FREE,
    }),
    words(
      'counted',
      String.raw`(${COUNTED})[^;]{0,40}?${MEASURED}[^;]{0,80}?<figure>|${MEASURED}[^;]{0,80}?<figure>[^;]{0,60}?(${COUNTED})`,
      {
        anchors: ['according data figures compiled counts count statistics survey tally'],
        weight: 0.4,
        done: 'reported',
        needs: ['figure'],
        roles: { ...FREE, object: null },
      },
    ),
  ],
  exclusions: [
    // A duty is a trade measure, capital is invested, a stake is held.
    /\b(?:tariffs?|duty|duties|lev(?:y|ies)|quotas?|cess|gst)\b[^;,]{0,80}|\b(?:holds?|held|has|took|takes|bought|buys)\b [^;]{0,20}?\ue001+ (?:stake|of (?:its|the (?:charge|shares|equity|capital|company|firm|venture|stake|initial|original|miner|group|developer|maker|start-?up|business|unit|carmaker|producer|utility))|in )/g,
    // What a project costs or will make is the project's.
    /\b(?:costs?|price|value|size) of (?:the|this|its|that|their) (?:[a-z-]+ )?(?:recall|plant|project|deal|order|contract|acquisition|factory|venture|stake|programme|program|expansion|line|facility|damage|fire|unit)\b/g,
    /\b(?:the|these|its|each|both|new|all) (?:[a-z-]+ ){0,2}(?:projects?|plants?|factor(?:y|ies)|facilit(?:y|ies)|lines?|sites?|gigafactor(?:y|ies)|ventures?|investments?)\b[^;,]{0,40}?\b(?:add|produce|generate|make|turn out|sell|have|cost|reach|supply)(?:s|ed|ing)?\b[^;,]{0,60}/g,
    /\bput(?:s|ting)? (?:the |its )?(?:[a-z]+ )?costs?\b/g,
    // What a product can do is no statistic.
    /\b(?:reach|achiev|hit|exceed|top|attain)[a-z]* (?:an? |the )?(?:[a-z-]+ ){0,2}(?:densit|efficien|range|cycle|purity|lifespan)[a-z]*/g,
    // A price that would have to be is none yet.
    /\b(?:until|unless|if|as long as|so long as)\b[^;,]{0,80}/g,
    /\b(?:sensex|index|benchmark|bourse)\b[^;]{0,60}/g,
    /\b(?:shares?|stocks?|scrip) (?:of [^;]{0,30} )?(?:rose|fell|jumped|surged|gained|dropped|slipped|closed|ended|were|was|traded|climbed|soared|slid|hit|up|down|rise|rises|jump|jumps|surge)\b/g,
    /\b(?:sensex|nifty|nikkei 225|benchmark index|bse|nse)\b/g,
    /\b(?:reach|hit|strike|close|sign)(?:es|ed|ing)? (?:a |an |the )?(?:deal|agreement|pact|accord)\b/g,
    /\bhits? (?:back|out|the road)|\bhit by\b/g,
    /\bcontract(?:s|ed)? (?:with|to|for|worth|from|signed|awarded)\b/g,
    /\b(?:to|will|plans to|would) (?:supply|build|invest|acquire|deliver|set up)\b/g,
  ],
};
