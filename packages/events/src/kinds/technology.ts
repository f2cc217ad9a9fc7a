import type { Kind } from './kind.ts';
import { EVERYTHING } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { HEDGES, PRODUCT } from './vocabulary.ts';

const NOVELTY = String.raw`\b(?:[a-z]+-(?:ion|air|free|metal|sulfur|sulphur)|anodeless|aqueous|magnesium|titanate|titanium|niobium|lithium|printed|swappable|wireless|structural|quasi-solid|immersion|thermal|solid-state|sodium(?:-ion)?|lithium-(?:ion|sulfur|sulphur|metal|air)|li-ion|lfp|lmfp|nmc|nca|lto|blade|semi-solid(?:-state)?|all-solid-state|next-generation|next-gen|new|novel|prototype|patented|proprietary|commercial|indigenous(?:ly)?|first|home-?grown|fast-charging|ultra-fast|cobalt-free|nickel-free|dry[- ](?:electrode|process)|hard[- ]carbon|water-based|bipolar|high-(?:voltage|nickel|energy|density)|low-cost|4680|46\d\d|flow|vanadium|manganese|zinc|zinc-ion|potassium-ion|metal-air|iron-air|aluminium-air|aluminium-ion|zinc-air|perovskite|tandem|graphene|silicon(?:-anode)?|second-life|direct recycling|modular|recyclable)\b`;
const THING = String.raw`\b(?:batter(?:y|ies)|cells?|cathodes?|anodes?|electrolytes?|separators?|binders?|foils?|coatings?|technolog(?:y|ies)|chemistr(?:y|ies)|materials?|process(?:es)?|methods?|techniques?|prototypes?|packs?|modules?|motors?|catalysts?|membranes?|powders?|containers?|systems?|platforms?|devices?|equipment|inverters?|chargers?)\b(?! (?:plants?|factor|market|industry|supply|value|ecosystem|polic|park|hub|project))`;
/** What a test shows of a product. */
const ABILITY = String.raw`\b(?:densit(?:y|ies)|specific energy|range|cycle life|life ?span|charging (?:time|speed)|efficiency|cycles|round-trip efficiency|c-rate|recovery rate|purity|record)\b`;

/** A product, a chemistry, a certification, a research result. */
export const technology: Kind = {
  type: 'technology',
  quantities: EVERYTHING,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [
    [
      'completed',
      /\b(?:(?:went|gone|goes|going|are|is) (?:now )?on sale|now available|hits? (?:the )?(?:showrooms|market|shelves)|passed (?:the |all |its )?(?:[a-z-]+ ){0,4}tests?)\b/g,
    ],
  ],
  triggers: [
    ...act('launch', {
      verbs:
        'launch, unveil, introduce, showcase, reveal, debut, premiere, preview, release, roll out, bring out, take the wraps off, pull the wraps off, lift the lid on, bring to market, put on the market, put on sale, start selling, begin selling, flag off, market, present, exhibit, display, commercialise, commercialize, demonstrate',
      on: String.raw`${PRODUCT}|\b(?:technology|platform|prototype|chemistry|product|model|model range|line-?up|range|version|generation|container)\b`,
      within: 60,
      weight: 0.6,
      done: 'announced',
      needs: ['firm'],
      roles: { for: null, of: null, at: null, in: null, to: null },
    }),
    ...act('develop', {
      verbs:
        'develop, co-develop, invent, pioneer, create, design, engineer, devise, formulate, synthesise, synthesize, validate, verify, fabricate, perfect, prove, build',
      on: String.raw`${NOVELTY} (?:[a-z0-9-]+ ){0,4}?${THING}`,
      within: 50,
      weight: 0.6,
      done: 'announced',
      past: 'completed',
      ongoing: 'announced',
      needs: ['party'],
      roles: { for: null, of: null },
    }),
    ...act('make-new', {
      verbs: 'develop, co-develop, invent, devise, ready, make ready, finalise, finalize, put together, come up with',
      on: String.raw` (?:(?:an?|its own|two|three) )?(?:[a-z0-9-]+ ){0,4}?${THING}`,
      within: 4,
      weight: 0.5,
      done: 'announced',
      past: 'completed',
      ongoing: 'announced',
      needs: ['firm'],
      passive: false,
      roles: { for: null, of: null },
    }),
    ...act('show', {
      verbs: 'show, show off',
      on: String.raw`${NOVELTY} (?:[a-z0-9-]+ ){0,2}?(?:batter(?:y|ies)|cells?|prototypes?|packs?)\b`,
      within: 24,
      weight: 0.5,
      done: 'reported',
      past: 'reported',
      ongoing: 'reported',
      needs: ['firm', 'figure-or-date'],
      passive: false,
      roles: { for: null, of: null, at: null, in: null, to: null },
    }),
    words(
      'certify',
      String.raw`\b((?:receiv|obtain|secur|earn|gain|get|got|achiev|win|won|bag|complet|award|grant|issu|clear|hold)[a-z]* (?:[^;]{0,50} )?(?:certifications?|certificates?|type approval|homologation|accreditation|bis approval|un ?38\.3|aec-q|ul ?9540a?|ul ?1973|iec ?62619|ais[- ]?156|iso \d+|qualification)|(?:certified|homologated|accredited|qualified) (?:by|to|under|for)|patent(?:s)? (?:granted|filed|for)|(?:granted|awarded|files?|filed|wins?|won|obtain(?:s|ed)|secure[sd]|receive[sd]) (?:a |an |its )?(?:<country> |[a-z]+ )?patents?|(?:compl(?:y|ies|ied)|conform(?:s|ed)?|meets?|met) (?:with |to )?(?:the )?(?:ais|bis|ul|iec|un|iso|ece)[- ]?[a-z]?\d+)\b`,
      {
        anchors: [
          'certification certifications certificate certificates approval homologation accreditation certified homologated accredited qualified qualification patent patents ul iso un aec iec ais bis ece',
        ],
        weight: 0.65,
        done: 'approved',
        roles: { by: 'party', from: 'party', for: null },
      },
    ),
    words(
      'pass',
      String.raw`\b(${formsOf('pass, clear, withstand, survive, undergo, complete')})\b (?:[^;]{0,40} )?(?:(?:safety|abuse|nail[- ]penetration|penetration|crush|thermal|propagation|thermal runaway|durability|endurance|drop|fire|vibration|range|winter|field|qualification|acceptance|large-scale fire) tests?|\btests? (?:at|by|under))\b`,
      {
        anchors: anchorsOf('pass, clear, withstand, survive, undergo, complete'),
        weight: 0.6,
        done: 'completed',
        needs: ['firm'],
        roles: { at: null, for: null, of: null, in: null },
      },
    ),
    words(
      'breakthrough',
      String.raw`\b((?:claim|claims|claimed|achiev|achieve|achieves|achieved|reach|reaches|reached|attain(?:s|ed)?|demonstrat[a-z]+|deliver|delivers|delivered|offer|offers|offered|boast|boasts|promise[sd]?|provid(?:es|ed)|features?|has|with|set|sets) (?:[^;]{0,60} )?${ABILITY}|breakthrough)\b`,
      {
        anchors: ['density densities specific range cycle life lifespan charging efficiency cycles c recovery purity record breakthrough'],
        weight: 0.5,
        done: 'announced',
        needs: ['figure', 'firm'],
        roles: { for: null, of: null },
      },
    ),
    words(
      'feat',
      String.raw`\b(?:batter(?:y|ies)|cells?|packs?|prototypes?|vehicles?|cars?|sedans?|suvs?|trucks?|bus(?:es)?|scooters?|motorcycles?|ships?|ferr(?:y|ies)|drones?|aircraft)\b[^;]{0,70}?\b((?:cover|travel|complet|clock|manag|last|charg|recharg|endur|surviv)(?:e|es|ed|s)?|drove|drives|ran|runs|rode|flew|flies|sailed|sails|went|goes|(?:retain|hold|keep|preserv)(?:s|es|ed|e)?|held|kept|lost|loses) ${HEDGES}<quantity>`,
      {
        anchors: [
          'cover covers covered travel travels travelled traveled completes completed clock clocks clocked manages managed last lasts lasted charge charges charged recharges recharged endures endured survives survived drove drives ran runs rode flew flies sailed sails went goes retain retains retained hold holds held keep keeps kept preserves preserved lost loses',
        ],
        actAt: 'end',
        weight: 0.5,
        done: 'completed',
        needs: ['figure', 'firm'],
        roles: { in: null, for: null, of: null, to: null, on: null },
      },
    ),
    words(
      'retained',
      String.raw`\b((?:retain|hold|keep|preserv|recover|extract)(?:s|es|ed|e)?|held|kept) (?:[a-z]+ )?${HEDGES}<quantity> of (?:its|the|their) (?:[a-z-]+ )?(?:charge|capacity|performance|energy|lithium|nickel|cobalt|graphite|metals?|materials?)\b`,
      {
        anchors: [
          'retain retains retained hold holds held keep keeps kept preserves preserved recover recovers recovered extract extracts extracted',
        ],
        weight: 0.5,
        done: 'reported',
        needs: ['figure', 'firm'],
        roles: { in: null, for: null, of: null },
      },
    ),
    words(
      'trial',
      String.raw`\b((?:begin|begins|began|begun|start|starts|started|conduct|conducts|conducted|complet[a-z]+|launch|launches|launched|run|runs|carry|carries|carried) (?:[^;]{0,40} )?(?:trials?|pilot (?:project|test|run)?|field tests?|road tests?|road trials?|demonstration(?! (?:line|plant|unit|facilit|project))|validation|verification tests?|verification|testing|mass[- ]?produc(?:ing|tion) of [^;]{0,30}(?:solid-state|sodium-ion))|(?:${formsOf('test, pilot, trial')}) (?:[^;]{0,40} )?(?:batter(?:y|ies)|cells?|packs?|technology|prototype|buses|trucks|vehicles)|(?:take|takes|took|taken|receive[sd]?|accept(?:s|ed)?) (?:[a-z-]+ ){0,4}(?:cells?|packs?|batter(?:y|ies)|modules?|samples?|material)(?: from <org>)? for (?:validation|testing|evaluation|qualification|trials?))\b`,
      {
        anchors: [
          'trial trials pilot pilots piloted piloting test tests tested testing demonstration validation verification evaluation qualification producing production',
        ],
        weight: 0.55,
        done: 'announced',
        past: 'completed',
        ongoing: 'reported',
        needs: ['party'],
        roles: { for: null, of: null, in: null },
      },
    ),
    words(
      'samples',
      String.raw`\b(${formsOf('ship, deliver, supply, send, provide, hand over, dispatch, submit, start shipping, begin shipping')})\b[^;]{0,50}?\b(?:samples?|prototypes?|test cells?|first (?:batch|cells|packs|batteries))\b|\bsample shipments?\b`,
      {
        anchors: ['sample', ...anchorsOf('ship, deliver, supply, send, provide, hand, dispatch, submit, start, begin')],
        weight: 0.6,
        done: 'completed',
        roles: { to: 'party', for: null, of: null },
      },
    ),
    words(
      'research',
      String.raw`\b(researchers|scientists|engineers|chemists|physicists|a team|research team|(?:research )?group|laborator(?:y|ies)|study)\b[^;]{0,60}?\b(?:developed|created|found|discovered|demonstrated|designed|synthesi[sz]ed|built|shown?|showed|shows|identified|invented|reported|devised|reports?|describes?|described|put together|come up with|came up with|published|proved|proposed|made|cut|raised|extended|doubled|tripled|boosted|improved|increased|reduced|solved|overcome|overcame|achieved|obtained|measured|unveiled|presented|turned|recovered|extracted)\b`,
      {
        anchors: ['researchers scientists engineers chemists physicists team group laboratory laboratories study'],
        weight: 0.6,
        done: 'reported',
        needs: ['firm'],
        roles: { at: 'party', from: 'party', of: 'party', in: 'party' },
      },
    ),
    words(
      'adopt',
      String.raw`\b(${formsOf('adopt, switch to, move to, shift to, fit, equip, convert to, use')})\b (?:[^;]{0,50} )?(?:lfp|lmfp|sodium-ion|solid-state|semi-solid|4680|blade|silicon[- ]anode|dry[- ]electrode|lithium iron phosphate)\b`,
      {
        anchors: anchorsOf('adopt, switch, move, shift, fit, equip, convert, use'),
        weight: 0.5,
        done: 'announced',
        needs: ['firm'],
        roles: { for: null, of: null, in: null, from: null },
      },
    ),
    words('on-sale', String.raw`\b(${formsOf('put, go, place')})\b [^;,]{0,50}?\b(?:on sale|on the market|into showrooms)\b`, {
      anchors: anchorsOf('put, go, place'),
      weight: 0.55,
      done: 'completed',
      needs: ['party'],
      roles: { in: null, for: null, of: null },
    }),
    words(
      'withdraw',
      String.raw`\b(${formsOf('discontinue, stop selling, stop making, phase out, end sales of, end production of, cease production of')})\b[^;]{0,50}?(?:${PRODUCT}|\b(?:models?|cars?|versions?|variants?)\b)`,
      {
        anchors: anchorsOf('discontinue, stop, phase, end, cease'),
        weight: 0.5,
        done: 'cancelled',
        needs: ['firm'],
        roles: { for: null, of: null, in: null },
      },
    ),
  ],
  exclusions: [
    // A record of demand or sales is no breakthrough.
    /\b(?:peak|demand|load|consumption|generation|sales|exports?|imports?|installations?|registrations?)\b[^;]{0,60}\brecord\b/g,
    /\b(?:stress|litmus|blood|covid|road to|put to the|nuclear|missile|crash) tests?\b/g,
    /\b(?:launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|introduc(?:es|ed|ing)|releas(?:es|ed|ing)|present(?:s|ed|ing)?)\b[^;]{0,50}\b(?:tender|scheme|policy|fund|programme|program|report|study|white paper|budget|results|campaign|initiative|plan|plans|plant|factory|facility|gigafactory|ipo|portal|probe|investigation|auction|website|bid|line|unit|joint venture|company|brand|subsidiary|service|roadmap|strategy|standard|rules?|norms?)\b/g,
    /\bpilot(?:s)? (?:plant|line|licence|license|training|strike)\b/g,
    /\broll(?:s|ed|ing)? out (?:its |the |their )?(?:very )?first (?:[a-z-]+ ){0,2}(?:cells?|batter(?:y|ies)|packs?|modules?)\b/g,
    /\bwide range|\brange of\b|\bin the range/g,
  ],
};
