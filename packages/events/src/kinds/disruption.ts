import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { PLANT } from './vocabulary.ts';

const GOODS = String.raw`\b(?:vehicles|cars|evs|suvs|scooters|buses|units|packs?|batter(?:y|ies)|cells|models?|chargers?|<quantity>)\b|<quantity>`;

/** Fire, accident, recall, strike, shortage, lawsuit: what stops or harms. */
export const disruption: Kind = {
  type: 'disruption',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['reported', 'rumoured', 'planned', 'announced', 'denied', 'completed']),
  triggers: [
    words(
      'fire',
      String.raw`\b(fires?|blaze|explosions?|blasts?|inferno|gas leak|chemical leak|toxic leak|accident)\b(?: that)? (?:(?:had |has )?broken? out|broke out|erupted|swept|ripped|engulfed|destroyed|gutted|damaged|hit|tore|occurred|killed|injured|has |had |was |at |in |on |inside )`,
      {
        anchors: ['fire fires blaze explosion explosions blast blasts inferno leak accident'],
        weight: 0.75,
        done: 'reported',
        roles: { at: 'party', in: 'party', of: 'party' },
      },
    ),
    words(
      'caught-fire',
      String.raw`\b(c(?:atch(?:es|ing)?|aught) fire|go(?:es)? up in flames|went up in flames|burn(?:s|t|ed) down|exploded)\b`,
      {
        anchors: ['catch catches catching caught flames burnt burned burns exploded'],
        weight: 0.7,
        done: 'reported',
      },
    ),
    ...act('recall', { verbs: 'recall, call back', on: GOODS, within: 60, weight: 0.75, done: 'announced' }),
    words('recall-noun', String.raw`\b(recall)s? (?:of|affect(?:s|ed|ing)|cover(?:s|ed|ing)|involv(?:es|ed|ing))\b`, {
      anchors: ['recall recalls'],
      weight: 0.7,
    }),
    ...act('halt', {
      verbs: 'halt, suspend, stop, idle, pause, shut down, disrupt, cut, curtail',
      on: String.raw`\b(?:production|operations|output|manufacturing|work|deliveries|assembly|shipments|supplies|mining|(?:the |its |a )(?:plant|factory|mine|line|refinery))\b`,
      within: 40,
      weight: 0.6,
      done: 'reported',
    }),
    words(
      'strike',
      String.raw`\b((?:go(?:es)?|went|gone|going) on (?:an? )?(?:[a-z]+ )?strike|strik(?:e|es|ing) (?:work|workers)|walk(?:ed|s)? (?:out|off the job)|walkout|down(?:ed)? tools|workers(?:'| have)? (?:[a-z]+ )?str(?:uck|ike)|lockout)\b`,
      {
        anchors: ['strike strikes striking struck walkout walked lockout downed'],
        weight: 0.75,
        done: 'reported',
      },
    ),
    words(
      'lawsuit',
      String.raw`\b(su(?:es|ed|ing)|(?:fil(?:es|ed|ing)|lodg(?:es|ed)|brought|brings?|fac(?:es|ed|ing)) (?:[a-z-]+ ){0,3}(?:lawsuit|suit|complaint|petition|class action|charges)|lawsuit|took <org> to court|drags? <org> to court)\b`,
      {
        anchors: ['sues sued suing lawsuit suit complaint petition charges action court'],
        weight: 0.7,
        done: 'reported',
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
      String.raw`\b(${formsOf('lay off')}|cut(?:s|ting)? (?:about |around |nearly |up to |more than |some )?(?:<quantity>|[a-z]+ (?:of )?(?:jobs|staff|workforce))|slash(?:es|ed|ing)? (?:[a-z]+ ){0,3}(?:jobs|workforce)|layoffs|job cuts|furlough(?:s|ed)?)\b`,
      {
        anchors: ['cut cuts cutting slash slashes slashed layoffs jobs furlough furloughed', ...anchorsOf('lay')],
        weight: 0.55,
        done: 'announced',
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
      'closure',
      String.raw`\b(${formsOf('shut, close')})(?: down)? (?:its |the |a |an |two |three )?(?:[a-z\ue004\ue005-]+ ){0,3}(?:${PLANT})`,
      {
        anchors: anchorsOf('shut, close'),
        weight: 0.55,
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
    /\bclos(?:e|ed|es|ing) (?:of )?(?:the )?(?:deal|acquisition|transaction|round|trading|gap|at)/g,
    /\bfollow(?:s|ed|ing)? (?:suit)|\bsuit(?:e|s|ed|able)\b/g,
    /\bcut(?:s|ting)? (?:emissions|costs?|prices?|imports?|duty|duties|tariffs?|rates?|reliance|dependence|its reliance|carbon|pollution)/g,
  ],
};
