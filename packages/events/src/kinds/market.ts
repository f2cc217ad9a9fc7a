import type { Kind } from './kind.ts';
import { OUTPUT_AND_RATES } from './quantity-sets.ts';
import { anchorsOf, everyForm, formsOf, words } from './trigger.ts';

const MEASURED = String.raw`\b(?:sales|shipments?|deliver(?:y|ies)|prices?|demand|exports?|imports?|output|production|registrations?|installations?|deployments?|additions|capacity|revenues?|profits?|net (?:profit|loss|income)|losses|turnover|earnings|market(?: size| share| value)?|share|shares of|consumption|volumes?|penetration|adoption|inventor(?:y|ies)|stocks|margins?|investment|fdi|foreign direct investment|spending|costs?|generation|trade|orders|bookings|supply|cells?|batter(?:y|ies)|evs|vehicles|storage|lithium|nickel|cobalt|graphite)\b`;
const MOVING =
  'rise, fall, grow, increase, decline, drop, jump, surge, soar, climb, slump, plunge, slide, slip, tumble, gain, double, triple, shrink, expand, rebound, dip, halve, reach, hit, cross, touch, exceed, surpass, stand at, total, average, account for, outpace, overtake, quadruple';
/** Without the -ing form: "growing demand" says nothing. */
const MOVES = everyForm(MOVING)
  .filter((form) => !/ing(?: |$)/.test(form))
  .join('|');

/** Statistics, prices, forecasts and results. */
export const market: Kind = {
  type: 'market',
  quantities: OUTPUT_AND_RATES,
  money: true,
  statuses: new Set(['reported', 'planned']),
  triggers: [
    words(
      'moves',
      String.raw`${MEASURED}[^;]{0,70}?\b(${MOVES}|is up|was up|were up|are up|is down|was down|were down|stood at|stands at|came in at|accounted for|accounts for|will be worth|be worth|be valued at|was valued at|is valued at)\b`,
      {
        anchors: ['stood came worth valued up down', ...anchorsOf(MOVING)],
        actAt: 'end',
        weight: 0.6,
        done: 'reported',
        ongoing: 'reported',
        needs: ['figure-or-date'],
        roles: { in: null, of: null, for: null, to: null, from: null, by: null, with: null, object: null },
      },
    ),
    words(
      'cagr',
      String.raw`\b(cagr|compound annual (?:growth )?rate|year-on-year|year on year|y-o-y|yoy|from a year (?:earlier|ago)|quarter-on-quarter|market (?:size|share))\b`,
      {
        anchors: ['cagr compound yoy year quarter market'],
        weight: 0.5,
        done: 'reported',
        needs: ['figure'],
        roles: { in: null, of: null, for: null, to: null, from: null, by: null, with: null, object: null },
      },
    ),
    words(
      'report',
      String.raw`\b(${formsOf('report, post, record, log, register, clock, book')})\b[^;]{0,50}?(?:${MEASURED}|<quantity>)|\b(?:${formsOf('sell, ship, export, import, deliver, install, produce')}) (?:about |around |over |nearly |more than |a total of |some |up to |at least |a record )*<quantity>`,
      {
        anchors: anchorsOf('report, post, record, log, register, clock, book, sell, ship, export, import, deliver, install, produce'),
        weight: 0.45,
        done: 'reported',
        ongoing: 'reported',
        needs: ['figure'],
        roles: { in: null, of: null, for: null, to: null, from: null, by: null, with: null },
      },
    ),
    words(
      'forecast',
      String.raw`\b(forecasts?|forecasting|project(?:s|ed)|projections?|estimates?|estimated|expects?|expected|predicts?|predicted|sees|likely|set|poised|would|will)\b[^;]{0,110}?\b(?:reach|grow|rise|fall|increase|decline|double|triple|hit|touch|cross|exceed|surge|expand|need|require|account for|be worth)\b[^;]{0,40}?<figure>`,
      {
        anchors: ['reach grow rise fall increase decline double triple hit touch cross exceed surge expand need require account worth'],
        weight: 0.4,
        done: 'reported',
        ongoing: 'reported',
        needs: ['figure'],
        roles: { in: null, of: null, for: null, to: null, from: null, by: null, with: null, object: null },
      },
    ),
    words(
      'depends',
      String.raw`\b(imports|imported|depends on|relies on|relied on|sources|accounts for|accounted for|controls|dominates|commands|holds|supplies|consumes|produces|makes up|comes from|come from)\b[^;]{0,60}?<quantity>`,
      {
        anchors: [
          'imports imported depends relies relied sources accounts accounted controls dominates commands holds supplies consumes produces makes comes come',
        ],
        weight: 0.45,
        done: 'reported',
        needs: ['figure'],
        roles: { in: null, of: null, for: null, to: null, from: null, by: null, with: null, object: null },
      },
    ),
  ],
  exclusions: [
    /\b(?:shares?|stocks?|scrip) (?:of [^;]{0,30} )?(?:rose|fell|jumped|surged|gained|dropped|slipped|closed|ended|were|was|traded|climbed|soared|slid|hit|up|down|rise|rises|jump|jumps|surge)\b/g,
    /\b(?:sensex|nifty|nikkei 225|benchmark index|bse|nse)\b/g,
    /\b(?:reach|hit|strike|close|sign)(?:es|ed|ing)? (?:a |an |the )?(?:deal|agreement|pact|accord)\b/g,
    /\bhits? (?:back|out|the road)|\bhit by\b/g,
    /\bcontract(?:s|ed)? (?:with|to|for|worth|from|signed|awarded)\b/g,
    /\b(?:to|will|plans to|would) (?:supply|build|invest|acquire|deliver|set up)\b/g,
  ],
};
