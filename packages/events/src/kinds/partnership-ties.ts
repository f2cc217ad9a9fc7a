import type { Trigger } from './kind.ts';
import { JOINT, TIE } from './partnership-words.ts';
import { anchorsOf, formsOf, words } from './trigger.ts';

/** Ties in talks, told by what they are called, cleared or wound up. */
export const TIES: readonly Trigger[] = [
  words(
    'in-talks',
    String.raw`\b(in (?:[a-z]+ )?(?:talks|discussions)|negotiat(?:es|ing)|discuss(?:es|ing)|talks|(?:mulls|mulling|weighs|weighing|considers|considering|explores|exploring|eyes|eyeing))\b[^;]{0,80}?(?:${TIE})`,
    {
      anchors: [
        'talks discussions negotiates negotiating discusses discussing mulls mulling weighs weighing considers considering explores exploring eyes eyeing',
      ],
      weight: 0.6,
      done: 'rumoured',
      ongoing: 'rumoured',
      needs: ['two-firms'],
      roles: { on: null, for: null },
    },
  ),
  // "was talking to several Indian groups about a cell venture": the other side is kept back.
  words(
    'talks-about',
    String.raw`\b(talk(?:s|ing)|discussions|negotiat(?:es|ing)|negotiations) (?:to|with) (?:an? |the |several |two |three |some |other |possible |potential |local )*(?:<country> |[a-z-]+ ){0,3}(?:groups?|compan(?:y|ies)|firms?|makers?|partners?|conglomerates?|carmakers?|producers?) (?:about|on|over|for|to form|to set up) [^;]{0,50}?(?:${TIE})`,
    {
      anchors: ['talk talks talking discussions negotiates negotiating negotiations'],
      weight: 0.66,
      done: 'rumoured',
      ongoing: 'rumoured',
      needs: ['firm'],
      roles: { on: null, for: null },
    },
  ),
  words(
    'swap-for',
    String.raw`\b(${formsOf('swap, trade, drop, ditch, abandon')})\b [^;]{0,40}? for (?:an? )?(?:[a-z0-9:-]+ )?(?:${JOINT})`,
    {
      anchors: anchorsOf('swap, trade, drop, ditch, abandon'),
      weight: 0.6,
      needs: ['firm'],
      roles: { for: null },
    },
  ),
  words(
    'partner-noun',
    String.raw`\b((?:technology|strategic|joint venture|jv|technical|research|equity|exclusive|manufacturing|development) partners?)\b`,
    {
      anchors: ['partner partners'],
      weight: 0.5,
      needs: ['two-firms'],
      roles: { for: null, in: null },
    },
  ),
  words(
    'tie-with',
    String.raw`(?<!^(?:a|the|its|their) (?:[a-z-]+ ){0,2})(?<!\bin (?:close |strategic |technical )?)\b(joint ventures?|jvs?|venture|alliance|tie-?up|technology licen[cs]ing|licen[cs]ing (?:agreement|deal|pact)|technology transfer (?:agreement|deal|pact)|partnership|pact|collaboration|mou|agreement|deal) (?:with|between)\b|\b(?:<quantity> |50:50 |60:40 |[a-z0-9:]+ )?((?:joint )?venture|jv|consortium) of <org>`,
    {
      anchors: [
        'joint jv jvs venture alliance tie tieup licensing licencing transfer partnership pact collaboration mou agreement deal technology',
      ],
      weight: 0.55,
      needs: ['firms-only'],
      yieldsTo: ['supply_contract', 'acquisition'],
      roles: { for: null },
    },
  ),
  // "was built in partnership with Tesla": how, not what.
  words('in-partnership', String.raw`\bin (?:[a-z]+ )?(partnership|collaboration|alliance|association|cooperation|joint venture) with\b`, {
    anchors: ['partnership collaboration alliance association cooperation joint'],
    weight: 0.45,
    needs: ['firms-only'],
    roles: { for: null },
  }),
  words(
    'deed-ended',
    String.raw`\b((?:agreement|pact|accord|mou|memorandum|deal|cooperation)\b[^;]{0,110}?\b(?:was|were|has been|have been|is|are) (?:cancelled|canceled|terminated|scrapped|annulled|called off|torn up|not renewed|allowed to lapse))\b`,
    {
      anchors: ['agreement pact accord mou memorandum deal cooperation'],
      weight: 0.6,
      done: 'cancelled',
      needs: ['firms-only'],
      yieldsTo: ['supply_contract', 'acquisition'],
      roles: { for: null, between: 'party', of: 'party' },
    },
  ),
  words(
    'wound-up',
    String.raw`\b((?:joint[- ]ventures?|jvs?|alliance|tie-?up|partnership|consortium|collaboration|venture)\b[^;]{0,130}?\b(?:(?:was|were|is|are|be|been|being) (?:wound (?:up|down)|dissolved|ended|terminated|scrapped|called off|unwound|disbanded|liquidated|abandoned|broken up|shelved|buried)|(?:has |have )?(?:come|came|comes|fell|fallen|falls) apart|collapsed|unravel(?:s|led)|lapsed|fizzled out)\b)`,
    {
      anchors: ['joint jv jvs alliance tie tieup partnership consortium collaboration venture'],
      weight: 0.7,
      done: 'cancelled',
      needs: ['firm'],
      roles: { for: null, between: 'party', of: 'party' },
    },
  ),
  words(
    'awaits',
    String.raw`\b(joint[- ]ventures?|jvs?|alliance|tie-?up|partnership|venture)\b[^;]{0,130}?\b(?:awaits?|awaiting|still needs?|needs?|requires?|subject to|pending) (?:[a-z\ue003\ue004'-]+ ){0,5}(?:approvals?|consents?|clearances?|nod)\b`,
    {
      anchors: ['joint jv jvs alliance tie partnership venture'],
      weight: 0.6,
      done: 'planned',
      needs: ['firm'],
      roles: { for: null },
    },
  ),
  words(
    'cleared',
    String.raw`\b(joint[- ]ventures?|jvs?|alliance|tie-?up|partnership|venture)\b[^;]{0,130}?\b(?:received|gets?|got|won|wins?|secured|obtained) (?:[a-z\ue003\ue004'-]+ ){0,5}(?:approvals?|consents?|clearances?|nod)\b`,
    {
      anchors: ['joint jv jvs alliance tie partnership venture'],
      weight: 0.6,
      done: 'approved',
      needs: ['firm'],
      roles: { for: null },
    },
  ),
];
