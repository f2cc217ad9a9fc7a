import type { Trigger } from './kind.ts';
import { JOINT, TIE, ENDING } from './partnership-words.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { DEED } from './vocabulary.ts';

/** Ventures and alliances as they are formed, agreed and ended. */
export const FORMED: readonly Trigger[] = [
  ...act('form', {
    verbs: 'form, set up, establish, create, launch, incorporate, float, start, build, found, register, capitalise, capitalize, kick off',
    on: JOINT,
    within: 70,
    weight: 0.75,
    done: 'completed',
    ongoing: 'planned',
    roles: { for: null },
  }),
  words(
    'found',
    String.raw`\b(${formsOf('set up, establish, found, create, incorporate, form')}) <org>(?=,? (?:with|to|as|in|for|last|on|\ue002|,))`,
    {
      anchors: anchorsOf('set, establish, found, create, incorporate, form'),
      weight: 0.6,
      done: 'completed',
      ongoing: 'planned',
      needs: ['two-firms'],
      roles: { with: null, for: null, in: null },
    },
  ),
  ...act('agree-venture', {
    verbs:
      'announce, sign, ink, enter into, enter, forge, strike, finalise, finalize, expand, extend, strengthen, deepen, agree on, agree, conclude, formalise, formalize, seal, unveil, propose, join, renew, revive, restructure, put their names to, put its name to, firm up, plan, incorporate',
    on: JOINT,
    within: 70,
    weight: 0.75,
    done: 'signed',
    ongoing: 'planned',
    roles: { for: null },
  }),
  ...act('ally', {
    verbs:
      'form, announce, enter into, enter, forge, strike, start, expand, extend, strengthen, deepen, agree on, conclude, sign, launch, establish, formalise, formalize, renew, seal, ink, pen, cement, join, finalise, finalize, unveil, put their names to',
    on: TIE,
    within: 70,
    weight: 0.65,
    needs: ['two-firms'],
    done: 'announced',
    ongoing: 'planned',
    roles: { for: null },
  }),
  ...act('end', {
    verbs: ENDING,
    on: `${JOINT}|${TIE}`,
    within: 70,
    weight: 0.75,
    needs: ['firm'],
    done: 'cancelled',
    ongoing: 'cancelled',
    roles: { for: null },
  }),
  words(
    'end-deed',
    String.raw`\b(${formsOf(ENDING)})\b [^;]{0,40}?\b(?:agreements?|pacts?|accords?|mous?|memorandum|contracts?|deals?|talks|negotiations|discussions)\b`,
    {
      anchors: anchorsOf(ENDING),
      weight: 0.6,
      needs: ['firms-only'],
      yieldsTo: ['supply_contract', 'acquisition'],
      done: 'cancelled',
      ongoing: 'cancelled',
      roles: { for: null },
    },
  ),
  words(
    'part',
    String.raw`\b((?:part(?:s|ed|ing)? (?:ways|company)|(?:go|goes|went|going) (?:their )?separate ways|split(?:s|ting)? up|cut(?:s|ting)? ties|sever(?:s|ed)? ties))\b`,
    {
      anchors: ['part parts parted parting go goes went going split splits splitting cut cuts cutting sever severs severed'],
      weight: 0.6,
      needs: ['two-firms'],
      done: 'cancelled',
    },
  ),
  words(
    'partner',
    String.raw`\b(partner(?:ed|ing)|(?<=\ue003 |\bto |\bwill |\bwould |\balso )partners?(?= with| to| on| for| in| \ue003)|teams? up|teamed up|teaming up|ties? up|tied up|tying up|t(?:ies?|ied|ying) the knot|joins? (?:hands|forces)|joined (?:hands|forces)|joining (?:hands|forces)|shakes? hands|shook hands|collaborat(?:e|es|ed|ing)|cooperat(?:e|es|ed|ing)|work(?:s|ed|ing)? together|pool(?:s|ed|ing)? (?:their|forces|resources)|link(?:s|ed|ing)? (?:up|arms)|pair(?:s|ed|ing)? (?:up|with)|hook(?:s|ed|ing)? up|club(?:s|bed|bing)? together|g(?:e|o)t(?:s|ting)? together|throw(?:s|n|ing)? in (?:their|its) lot|threw in (?:their|its) lot|combin(?:e|es|ed|ing) forces|join(?:s|ed|ing)? up|go(?:es)? it together|enlist(?:s|ed|ing)?|co-?develop(?:s|ed|ing)?|rop(?:e|es|ed|ing) in|jointly (?:develop|develops|developed|developing|produce|produces|manufacture|build|explore|study|market|run|operate|set up|establish|own|make|commerciali[sz]e))\b`,
    {
      anchors: [
        'team teams teamed teaming tie ties tied tying hands forces collaborate collaborates collaborated collaborating cooperate cooperates cooperated cooperating together jointly pool pools pooled pooling co codevelop codevelops codeveloped develop develops developed developing rope ropes roped roping link links linked linking pair pairs paired pairing hook hooks hooked hooking club clubs clubbed get gets got getting throw throws thrown threw throwing combine combines combined combining join joins joined joining go goes enlist enlists enlisted enlisting',
        ...anchorsOf('partner'),
      ],
      weight: 0.65,
      needs: ['two-firms'],
      yieldsTo: ['supply_contract', 'acquisition'],
      roles: { for: null },
    },
  ),
  words(
    'together',
    String.raw`\b(?:produce|make|build|develop|mass-produce|manufacture|launch|run|operate|explore|test|market|sell|study)\b [^;]{0,60}?\b(together|jointly|in tandem|side by side)\b`,
    {
      anchors: ['together jointly tandem side'],
      actAt: 'end',
      weight: 0.55,
      needs: ['two-firms'],
      yieldsTo: ['supply_contract', 'acquisition'],
      roles: { for: null },
    },
  ),
  words(
    'agree-jointly',
    String.raw`\b(agree(?:s|d)? to (?:jointly |together )?(?:share|standardi[sz]e|pool|cooperate|collaborate|co-?develop|swap|combine forces|work together))\b`,
    {
      anchors: ['agree agrees agreed'],
      weight: 0.6,
      done: 'signed',
      needs: ['two-firms'],
      yieldsTo: ['supply_contract', 'acquisition'],
    },
  ),
  ...act('deed', {
    verbs:
      'sign, ink, enter into, conclude, execute, exchange, reach, announce, seal, strike, pen, formalise, formalize, renew, put pen to paper on',
    on: DEED,
    within: 80,
    weight: 0.6,
    done: 'signed',
    needs: ['firms-only'],
    yieldsTo: ['supply_contract', 'acquisition'],
    roles: { for: null },
  }),
];
