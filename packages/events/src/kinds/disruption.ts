import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

/** What burns, bursts or leaks. */
const BLAZE =
  '(?:fires?|blaze|flames|inferno|explosions?|blasts?|thermal (?:runaway|incident|event)|(?:gas|chemical|toxic|acid|ammonia|hydrogen|electrolyte) (?:leak|spill)|accident|mishap|derailment|building collapse|roof collapse)';
const BLAZE_ANCHORS =
  'fire fires blaze flames inferno explosion explosions blast blasts runaway incident event leak spill accident mishap derailment collapse thermal gas chemical toxic acid ammonia hydrogen electrolyte building roof';
/** What it does to people and plants. */
const HARMS =
  '(?:halt|stop|forc|shut|kill|injur|hurt|destroy|damag|gut|rip|sweep|engulf|hit|disrupt|idl|trigger|claim|consum|tear|raz|knock)(?:s|es|ed|ing)?(?: down| out)?|swept|ripped|tore|struck|smolder(?:s|ed|ing)|put out|(?:brought|under) (?:under )?control|extinguished';
const GOODS = String.raw`\b(?:vehicles|cars|evs|suvs|scooters|buses|units|packs?|batter(?:y|ies)|cells|models?|chargers?|<quantity>)\b|<quantity>`;

/** Fire, accident, recall, strike, shortage, lawsuit: what stops or harms. */
export const disruption: Kind = {
  type: 'disruption',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['reported', 'rumoured', 'planned', 'denied']),
  triggers: [
    words(
      'fire',
      String.raw`\b(${BLAZE})\b(?: that)? (?:[a-z-]+ ){0,2}?(?:broken? out|broke out|erupted|${HARMS}|occurred|has |had |was |were |at |in |on |inside |near |aboard )`,
      {
        anchors: [BLAZE_ANCHORS],
        weight: 0.75,
        done: 'reported',
        roles: { at: 'party', in: 'party', of: 'party', object: 'party' },
      },
    ),
    words('fire-harms', String.raw`\b(${BLAZE})\b[^;]{0,90}?\b(?:${HARMS})\b`, {
      anchors: [BLAZE_ANCHORS],
      weight: 0.6,
      done: 'reported',
      roles: { at: 'party', in: 'party', of: 'party', object: 'party' },
    }),
    words(
      'in-fire',
      String.raw`\b(?:kill(?:s|ed)|injur(?:es|ed)|die[sd]?|hurt|damaged|destroyed|gutted|burn(?:ed|t)|consumed|evacuated) (?:[a-z]+ ){0,4}?(?:in|by|after) (?:an? |the )?(?:[a-z-]+ ){0,3}?(${BLAZE})\b`,
      {
        anchors: [BLAZE_ANCHORS],
        actAt: 'end',
        weight: 0.7,
        done: 'reported',
        roles: { at: 'party', in: 'party', of: 'party' },
      },
    ),
    words(
      'caught-fire',
      String.raw`\b(c(?:atch(?:es|ing)?|aught) fire|(?:burst(?:s)?|went|goes?|gone|erupt(?:s|ed)?) (?:up )?in(?:to)? flames|burn(?:s|ed|t) down|exploded|(?:leak(?:s|ed)|spill(?:s|ed)) (?:[a-z]+ ){0,3}(?:gas|acid|electrolyte|chemicals?|solvent)|is (?:still )?(?:burning|ablaze)|derailed|collapsed on)\b`,
      {
        anchors: [
          'catch catches catching caught flames burst bursts erupted erupts went goes gone burnt burned burns exploded leaks leaked spills spilled burning ablaze derailed collapsed',
        ],
        weight: 0.7,
        done: 'reported',
        roles: { at: 'party', in: 'party', of: 'party' },
      },
    ),
    ...act('recall', { verbs: 'recall, call back, take back', on: GOODS, within: 60, weight: 0.75, done: 'announced' }),
    words('recall-noun', String.raw`\b(recall)s? (?:of|affect(?:s|ed|ing)|cover(?:s|ed|ing)|involv(?:es|ed|ing))\b`, {
      anchors: ['recall recalls'],
      weight: 0.7,
    }),
    ...act('halt', {
      verbs: 'halt, suspend, stop, pause, shut down, disrupt, cut, curtail, cripple, interrupt, throttle',
      // Halting the construction of a plant puts the plant off.
      on: String.raw`(?<!\b(?:construction|building|work)\b[^;]{0,30})\b(?:production|operations|output|manufacturing|work(?! on\b)|deliveries|assembly|shipments|supplies|mining|(?:the |its |a |two |three |four |several |some |all )?(?:plants?|factory|factories|mines?|lines?|refinery|furnaces?|shifts?)\b(?! (?:construction|building|expansion|projects?|plans?)\b))\b`,
      within: 40,
      weight: 0.6,
      done: 'reported',
    }),
    words(
      'at-a-halt',
      String.raw`\b((?:came|comes|brought|ground|grinds) to a (?:halt|standstill)|force majeure|off ?line after|taken? (?:[a-z]+ ){0,4}off ?line|took (?:[a-z]+ ){0,4}off ?line|(?:work|production) stoppage|stoppages?)\b`,
      {
        anchors: [
          'halt standstill majeure force line offline stoppage stoppages came comes brought ground grinds take taken took off work production',
        ],
        weight: 0.6,
        done: 'reported',
        roles: { at: 'party', of: 'party', in: 'party' },
      },
    ),
    words(
      'strike',
      String.raw`\b((?:go(?:es)?|went|gone|going) on (?:an? )?(?:[a-z]+ )?strike|on strike|strik(?:e|es|ing) (?:work|workers)|walk(?:ed|s)? (?:out|off the job)|walkouts?|down(?:ed|ing)? tools|(?:workers|employees|unions?)(?:'| have| at [^,;]{2,50})? (?:[a-z]+ )?str(?:uck|ike)|lock-?outs?|labou?r (?:unrest|dispute|strike|action)|industrial action|(?:[a-z0-9-]+ )?strike (?:at|by|over|in|hits|began|begins|ends?|ended|enters|halts)|blockad(?:e|es|ed|ing)|sit-in)\b`,
      {
        anchors: [
          'strike strikes striking struck walkout walkouts walk walked walks lockout lockouts lock down downed downing labour labor industrial blockade blockades blockaded blockading sit workers employees union unions go goes went gone going on',
        ],
        weight: 0.75,
        done: 'reported',
        roles: { at: 'party', of: 'party', by: 'party', in: 'party' },
      },
    ),
    words(
      'lawsuit',
      String.raw`\b(su(?:es|ed|ing)|(?:fil(?:es|ed|ing)|lodg(?:es|ed|ing)|brought|brings?|fac(?:es|ed|ing)|launch(?:es|ed)) (?:[a-z-]+ ){0,4}(?:lawsuits?|suits?|complaints?|petition|class action|charges|legal (?:action|proceedings|challenge)|arbitration|litigation)|lawsuits?|(?:took|takes?|taking|drag(?:s|ged)?|haul(?:s|ed)?) (?:[a-z-]+ |<org> ){1,4}to court|petitioned|patent (?:suit|case|dispute|infringement)|class action|(?:seek(?:s|ing)?|claim(?:s|ing)?) (?:an injunction|damages)|infring(?:es|ed|ing) (?:its|on|the|a|two|three|several))\b`,
      {
        anchors: [
          'sues sued suing file files filed filing lodge lodges lodged lodging brought bring brings faces faced facing launches launched lawsuit lawsuits took take takes taking drag drags dragged haul hauls hauled petitioned patent class seek seeks seeking claim claims claiming infringes infringed infringing',
        ],
        weight: 0.7,
        done: 'reported',
        roles: { against: 'party', by: 'party', at: null, in: null, over: null },
      },
    ),
    words(
      'fine',
      String.raw`\b((?:was|were|been) fined|fines? (?:of|on)|(?:order|requir)(?:s|ed)? [^;]{0,40} to pay|barr(?:s|ed) \ue003+ from|court (?:[a-z]+ ){0,3}(?:ruled|ordered|barred|found|rejected|dismissed|granted))\b`,
      {
        anchors: ['fined fine fines order orders ordered requires required bars barred court was were been'],
        weight: 0.65,
        done: 'reported',
        needs: ['party'],
        roles: { by: 'party', on: 'party', against: 'party' },
      },
    ),
    words(
      'settlement',
      String.raw`\b(settl(?:es|ed|ing) (?:[a-z-]+ ){0,4}(?:suits?|lawsuits?|disputes?|cases?|claims?|litigation|with \ue003+)|(?:obtain|reach|win|won|secur|agree|pa)(?:s|es|ed|y|ys|id)? (?:[a-z-]+ ){0,3}settlement|awarded damages)\b`,
      {
        anchors: [
          'settles settled settling settlement obtain obtains obtained reach reaches reached win won wins secured secures agreed agrees paid pays pay ordered orders told required awarded fined fine fines',
        ],
        weight: 0.75,
        done: 'completed',
        needs: ['party', 'figure-or-date'],
        roles: { from: 'party', with: 'party', by: 'party' },
      },
    ),
    words(
      'insolvency',
      String.raw`\b((?:fil(?:e|es|ed|ing)|appl(?:y|ies|ied|ying)) for (?:[a-z0-9-]+ ){0,3}(?:bankruptcy|insolvency|creditor protection|chapter 11|administration)|declar(?:es|ed) bankrupt(?:cy)?|goes bankrupt|went bankrupt|insolvency (?:proceedings|process|petition)|enter(?:s|ed) (?:administration|receivership|liquidation))\b`,
      {
        anchors: ['bankruptcy insolvency protection chapter bankrupt administration receivership liquidation'],
        weight: 0.8,
        done: 'reported',
      },
    ),
    words(
      'layoff',
      String.raw`\b(${formsOf('lay off')}|cut(?:s|ting)? (?:about |around |nearly |up to |more than |some )?[a-z]+ (?:of )?(?:jobs|staff|workforce)|slash(?:es|ed|ing)? (?:[a-z]+ ){0,3}(?:jobs|workforce)|layoffs|job cuts|furlough(?:s|ed)?)\b`,
      {
        anchors: ['cut cuts cutting slash slashes slashed layoffs jobs furlough furloughed', ...anchorsOf('lay')],
        weight: 0.55,
        done: 'announced',
      },
    ),
    words(
      'job-cuts',
      String.raw`\b(cut(?:s|ting)?|ax(?:es|ed|e)|shed(?:s|ding)?|eliminat(?:es|ed|e)|slash(?:es|ed)?) (?:about |around |nearly |up to |more than |some |another )?<quantity>(?=[,.;]|$| (?:in|at|across|worldwide|globally|by <date>|after|over|as part)\b)`,
      {
        anchors: ['cut cuts cutting axe axes axed shed sheds shedding eliminate eliminates eliminated slash slashes slashed'],
        weight: 0.55,
        done: 'announced',
        needs: ['firm'],
      },
    ),
    words(
      'pulled',
      String.raw`\b((?:called|calling|calls|call) (?:in|back)\b|(?:was|were|been|are|being) (?:pulled|withdrawn) from (?:sale|showrooms|the market|service|shops)|stood still|stands still|lost power|h[eo]ld(?:s|ing)? up (?:[a-z\ue003']+ ){0,3}(?:cargoes|shipments|deliveries|supplies|work|production)|held up (?:[a-z\ue003']+ ){0,3}(?:cargoes|shipments|deliveries|supplies|work|production))`,
      {
        anchors: ['called calling calls call was were been are being stood stands lost hold holds holding held'],
        weight: 0.6,
        done: 'reported',
        needs: ['firm', 'figure-or-date'],
        roles: { at: 'party', of: 'party' },
      },
    ),
    words(
      'shortage',
      String.raw`\b(shortages?|crunch|supply disruptions?|disruptions?|outages?|blackouts?|power cuts?) (?:of [^;,]{2,40} )?(?:has |have |had )?(?:forced|forces|forcing|hit|hits|halted|disrupted|delayed|crippled|left|caused|prompted|led|threatens?|idled)\b`,
      {
        anchors: ['shortage shortages crunch disruption disruptions outage outages blackout blackouts cuts cut'],
        weight: 0.65,
        done: 'reported',
      },
    ),
    words(
      'nature',
      String.raw`\b((?:earthquake|floods?|flooding|cyclone|typhoon|landslide|storm|hurricane|tsunami) (?:has |have |had )?(?:hit|damaged|forced|destroyed|disrupted|halted|struck|killed|inundated|knocked out))\b`,
      {
        anchors: ['earthquake flood floods flooding cyclone typhoon landslide storm hurricane tsunami'],
        weight: 0.6,
        done: 'reported',
      },
    ),
    words(
      'short-of',
      String.raw`\b((?:runs?|ran|running|fac(?:es|ed|ing)|grappl(?:es|ing) with|hit by|hurt by|warn(?:s|ed|ing)? of) (?:an? |the )?(?:[a-z-]+ ){0,3}(?:short of|shortages?|crunch|outages?|scarcity|supply squeeze))\b`,
      {
        anchors: ['run runs ran running faces faced facing grapples grappling hit hurt warn warns warned warning'],
        weight: 0.55,
        done: 'reported',
        needs: ['party', 'figure-or-date'],
      },
    ),
  ],
  exclusions: [
    /\bfire (?:safety|resistan(?:t|ce)|proof|test|risk|department|extinguisher|retardant|hazard|protection|suppression|prevention|drill|service|brigade|detection)/g,
    /\b(?:under|open|draws?|drew|crossfire|cease)[- ]?fire\b/g,
    /\b(?:strik(?:e|es|ing)|struck) (?:a |an |the )?(?:deals?|agreements?|balance|partnership|alliance|pact|bargain|gold|chord)/g,
    /\bstrike price/g,
    /\b(?:risks?|chances?|likelihood|threat|prevent[a-z]*|reduc[a-z]+|fear(?:s)? of|possibility) (?:of )?(?:a |an |the )?(?:battery |thermal |cell )?(?:fires?|explosions?|accident|shortage|recalls?)/g,
    /\brecall(?:s|ed|ing)? (?:that|how|when|the (?:time|day)|his|her)/g,
    /\bexplosi(?:on|ve) (?:of|in) (?:demand|growth|interest|data|sales)/g,
    /\b(?:no|without(?: an?)?|any|zero) (?:fires?|explosions?|accidents?|recalls?|shortages?|strikes?)\b/g,
    /\b(?:fires?|blaze|explosion|accident)[- ](?:risk|hazard|tests?|rating|resistance|certificat[a-z]+|standards?)\b/g,
    /\b(?:set(?:s|ting)?|stok(?:e|es|ed|ing)|fan(?:s|ned|ning)?) (?:[a-z]+ ){0,3}(?:on fire|ablaze|the flames)\b/g,
    /\b(?:by accident|launch of legal|strike rate|strike force|preemptive strike)\b/g,
    /\bclos(?:e|ed|es|ing) (?:of )?(?:the )?(?:deal|acquisition|transaction|round|trading|gap|at)/g,
    /\bfollow(?:s|ed|ing)? (?:suit)|\bsuit(?:e|s|ed|able)\b/g,
    /\bcut(?:s|ting)? (?:emissions|costs?|prices?|imports?|duty|duties|tariffs?|rates?|reliance|dependence|its reliance|carbon|pollution)/g,
  ],
};
