import type { Kind } from './kind.ts';
import { EVERYTHING } from './quantity-sets.ts';
import { act, formsOf, words } from './trigger.ts';
import { PRODUCT } from './vocabulary.ts';

const NOVELTY = String.raw`\b(?:solid-state|sodium-ion|lithium-(?:sulfur|sulphur|metal)|lfp|lmfp|nmc|blade|semi-solid(?:-state)?|all-solid-state|next-generation|next-gen|new|novel|prototype|patented|indigenous(?:ly)?|first|home-?grown|fast-charging|cobalt-free|dry electrode|4680|flow|metal-air|aluminium-air|zinc-air|perovskite|tandem|graphene|silicon(?:-anode)?)\b`;

/** A product, a chemistry, a certification, a research result. */
export const technology: Kind = {
  type: 'technology',
  quantities: EVERYTHING,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  triggers: [
    ...act('launch', {
      verbs:
        'launch, unveil, introduce, showcase, reveal, debut, release, roll out, present, exhibit, commercialise, commercialize, demonstrate, display',
      on: String.raw`${PRODUCT}|\b(?:technology|platform|prototype|chemistry|product|model|model range|line-?up|range)\b`,
      within: 60,
      weight: 0.6,
      done: 'announced',
      needs: ['firm'],
      roles: { for: null, of: null, at: null, in: null, to: null },
    }),
    ...act('develop', {
      verbs: 'develop, invent, create, design, engineer, devise, synthesise, synthesize, validate, fabricate',
      on: String.raw`${NOVELTY} (?:[a-z0-9-]+ ){0,4}(?:batter(?:y|ies)|cells?|cathodes?|anodes?|electrolytes?|separators?|technolog(?:y|ies)|chemistr(?:y|ies)|materials?|process|prototype|pack|modules?|motors?|catalysts?|membrane)\b`,
      within: 50,
      weight: 0.6,
      done: 'announced',
      ongoing: 'announced',
      roles: { for: null, of: null },
    }),
    words(
      'certify',
      String.raw`\b((?:receiv|obtain|secur|earn|gain|get|achiev|win|bag|complet)[a-z]* (?:[^;]{0,50} )?(?:certifications?|certificates?|type approval|homologation|accreditation|bis approval|un ?38\.3|aec-q|ul ?9540a?|iso \d+|qualification)|(?:certified|homologated|accredited|qualified) (?:by|to|under|for)|patent(?:s)? (?:granted|filed|for)|(?:granted|awarded|files?|filed|wins?|won) (?:a |an |its )?patents?)\b`,
      {
        anchors: [
          'certification certifications certificate certificates approval homologation accreditation certified homologated accredited qualified qualification patent patents ul iso un aec',
        ],
        weight: 0.65,
        done: 'approved',
        roles: { by: 'party', from: 'party', for: null },
      },
    ),
    words(
      'breakthrough',
      String.raw`\b((?:claim|claims|claimed|achiev|achieve|achieves|achieved|reach|reaches|reached|demonstrat[a-z]+|deliver|delivers|delivered|offer|offers|offered|boast|boasts|set|sets) (?:[^;]{0,60} )?(?:energy density|range|cycle life|charging (?:time|speed)|efficiency|cycles|record)|breakthrough)\b`,
      {
        anchors: ['density range cycle charging efficiency cycles record breakthrough'],
        weight: 0.5,
        done: 'announced',
        needs: ['figure'],
        roles: { for: null, of: null },
      },
    ),
    words(
      'trial',
      String.raw`\b((?:begin|begins|began|begun|start|starts|started|starting|conduct|conducts|conducted|complet[a-z]+|launch|launches|launched|run|runs) (?:[^;]{0,40} )?(?:trials?|pilot (?:project|test|run)?|field tests?|road tests?|road trials?|demonstration|validation|verification tests?|testing|mass[- ]?produc(?:ing|tion) of [^;]{0,30}(?:solid-state|sodium-ion))|(?:${formsOf('test, pilot, trial')}) (?:[^;]{0,40} )?(?:batter(?:y|ies)|cells?|packs?|technology|prototype|buses|trucks|vehicles))\b`,
      {
        anchors: [
          'trial trials pilot pilots piloted piloting test tests tested testing demonstration validation verification producing production',
        ],
        weight: 0.55,
        done: 'announced',
        ongoing: 'announced',
        roles: { for: null, of: null, in: null },
      },
    ),
    words('samples', String.raw`\b(${formsOf('ship, deliver, supply, send, provide')})\b[^;]{0,40}?\bsamples?\b|\bsample shipments?\b`, {
      anchors: ['sample samples'],
      weight: 0.6,
      done: 'announced',
      roles: { to: 'party', for: null, of: null },
    }),
    words(
      'research',
      String.raw`\b(researchers|scientists|engineers|a team|research team)\b[^;]{0,60}?\b(?:developed|created|found|discovered|demonstrated|designed|synthesi[sz]ed|built|shown|showed|identified|invented)\b`,
      {
        anchors: ['researchers scientists engineers team'],
        weight: 0.6,
        done: 'announced',
        roles: { at: 'party', from: 'party', of: 'party', in: 'party' },
      },
    ),
  ],
  exclusions: [
    /\b(?:stress|litmus|blood|covid|road to|put to the|nuclear|missile|crash) tests?\b/g,
    /\b(?:launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|introduc(?:es|ed|ing)|releas(?:es|ed|ing)|present(?:s|ed|ing)?)\b[^;]{0,50}\b(?:tender|scheme|policy|fund|programme|program|report|study|white paper|budget|results|campaign|initiative|plan|plans|plant|factory|facility|gigafactory|ipo|portal|probe|investigation|auction|website|sale|bid)\b/g,
    /\bpilot(?:s)? (?:plant|line|licence|license|training|strike)\b/g,
    /\bwide range|\brange of\b|\bin the range/g,
  ],
};
