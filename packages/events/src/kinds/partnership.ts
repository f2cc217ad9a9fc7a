import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { DEED } from './vocabulary.ts';

const VENTURE = String.raw`(?:<quantity> |(?<!(?:in|joint) )\b)venture(?! (?:capital|arm|fund|firm|investor|partner|debt|unit))`;
const JOINT = String.raw`\b(?:joint[- ]ventures?|jvs?|jv company|joint (?:[a-z-]+ ){0,3}(?:compan(?:y|ies)|entit(?:y|ies)|firm)|(?:equally|jointly)[- ]owned (?:compan(?:y|ies)|firm|entity|unit)|${VENTURE})\b`;

const TIE = String.raw`\b(?:joint[- ]ventures?|jvs?|jv company|${VENTURE}|joint (?:[a-z-]+ ){0,2}(?:business|operation|pilot|trial|study|research|development|demonstration)|alliances?|consorti(?:um|a)|partnerships?|tie-?ups?|collaborations?|cooperation(?: agreement| pact)?|joint (?:development|venture|research) (?:agreements?|company|project|pact|compan(?:y|ies))|technology (?:transfer|licen[cs](?:e|ing)|tie-?up|partnership|collaboration|sharing) ?(?:agreements?|deals?|pacts?)?|licen[cs](?:e|ing) (?:agreements?|deals?|pacts?|contracts?)|(?:business|capital) (?:and (?:capital|business) )?(?:alliance|tie-?up))\b`;
const KNOW_HOW = String.raw`\b(?:technolog(?:y|ies)|patents?|know-how|designs?|software|process(?:es)?|intellectual property|platform|chemistry|recipes?|formulation)\b`;

/** Words by which a tie ends. */
const ENDING =
  'dissolve, end, terminate, exit, wind up, unwind, scrap, call off, quit, leave, break off, break up, pull out of, walk away from, walk out of, withdraw from, abandon, drop, cancel, shelve, tear up, disband, liquidate, axe, bow out of, back out of, opt out of, step away from, pull the plug on, pull back from, call time on, bury, wind down, cut short, jettison';

/** Firms form or change a joint venture, an alliance, a licence or a technology tie-up. Long, for the press has many words for it and seldom the plain ones. */
export const partnership: Kind = {
  type: 'partnership',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [
    [
      'cancelled',
      /\b(?:dissolv(?:es|ed)|wound up|wind(?:s|ing) up|unw(?:ound|inds?)|br(?:oke|eaks|oken) (?:off|up)|part(?:s|ed) (?:ways|company)|(?:come|came|comes|fell|fallen|falls) apart|split up|disband(?:s|ed)|liquidat(?:es|ed)|torn? up|tore up|lapsed?|(?:ended|ends|quits?) (?:its|their|the|an?|\ue002+) (?:[a-z\ue002-]+ ){0,4}(?:joint ventures?|jv|venture|alliance|partnership|tie-?up|collaboration|agreement|pact|consortium))\b/g,
    ],
    [
      'planned',
      /\b(?:awaits?|awaiting|pending|subject to|requires?|still needs?) (?:[a-z\ue003\ue004'-]+ ){0,5}(?:approvals?|consents?|clearances?|nod)\b/g,
    ],
    [
      'signed',
      /\b(?:put(?:s)? (?:its|their) (?:names?|signatures?) to|put pen to paper|penn?(?:s|ed)|sealed|struck|renew(?:s|ed)|prolong(?:s|ed))\b/g,
    ],
  ],
  triggers: [
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
    words(
      'in-partnership',
      String.raw`\bin (?:[a-z]+ )?(partnership|collaboration|alliance|association|cooperation|joint venture) with\b`,
      {
        anchors: ['partnership collaboration alliance association cooperation joint'],
        weight: 0.45,
        needs: ['firms-only'],
        roles: { for: null },
      },
    ),
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
    ...act('license', {
      verbs: 'license, licence, sublicense, sub-license',
      on: String.raw`${KNOW_HOW}|\b(?:it|them) to\b|\bto (?:<org>|third parties|other|rival|indian|japanese)`,
      within: 50,
      weight: 0.65,
      needs: ['firm'],
      done: 'announced',
      ongoing: 'planned',
      roles: { for: null },
    }),
    ...act('transfer', {
      verbs: 'transfer, share, hand over',
      on: String.raw`\b(?:technolog(?:y|ies)|patents?|know-how|designs?)\b`,
      within: 40,
      weight: 0.6,
      needs: ['two-firms'],
      roles: { for: null },
    }),
    words(
      'licence-to',
      String.raw`\b(${formsOf('grant, give, award, obtain, receive, get, secure, take, acquire, buy, win, hold, sell, hand')})\b[^;]{0,50}?\b(?:licen[cs]es?|rights|sublicen[cs]e)\b (?:to|for|from|of|on)\b`,
      {
        anchors: anchorsOf('grant, give, award, obtain, receive, get, secure, take, acquire, buy, win, hold, sell, hand'),
        weight: 0.6,
        needs: ['firms-only'],
        roles: { for: null },
      },
    ),
    words(
      'jv-stake',
      String.raw`\b(tak(?:e|es|ing)|hold(?:s|ing)?|own(?:s|ing)?|have|has|get|gets|control(?:s)?|contribut(?:e|es|ed))\b[^;]{0,30}?<quantity>[^;]{0,20}?\b(?:in|of) (?:the|a|an|their|its) (?:new |proposed |planned |[a-z-]+ )?(?:joint venture|jv|venture|joint company)\b|\b(tak(?:es|ing)|hold(?:s|ing)|own(?:s|ing)) <quantity> (?:of|in) a new (?:company|firm|entity)\b`,
      {
        anchors: ['venture jv joint company firm entity'],
        weight: 0.75,
        needs: ['firm'],
        done: 'reported',
        roles: { in: null },
      },
    ),
    words(
      'shares',
      String.raw`\b(hold(?:s|ing)?|own(?:s|ing)?|tak(?:e|es|ing)|have|has|get|gets)\b [^;]{0,30}?<quantity>(?: of| in| stake in)? (?:the|this|it\b|its|both) ?(?:[a-z-]+ ){0,2}(?:company|venture|entity|business|firm)?[^;]{0,50}?(?:<quantity>|the rest|the remainder|the remaining)`,
      {
        anchors: ['hold holds holding own owns owning take takes taking have has get gets'],
        weight: 0.55,
        done: 'reported',
        needs: ['two-firms', 'figure'],
        roles: { of: 'party', in: 'party' },
      },
    ),
    words(
      'split',
      String.raw`\b(hold(?:s|ing)?|own(?:s|ed|ing)?|tak(?:e|es|ing)|have|has|gets?|contribut(?:e|es|ing)|retain(?:s|ing)?|keep(?:s|ing)?)\b [^;]{0,20}?<quantity>[^;]{0,40}? and (?:[a-z\ue004'-]+ ){0,3}<org>[^;]{0,24}?(?:<quantity>|the (?:rest|remainder|balance|remaining))`,
      {
        anchors: [
          'hold holds holding own owns owned owning take takes taking have has get gets contribute contributes contributing retain retains retaining keep keeps keeping',
        ],
        weight: 0.55,
        done: 'reported',
        needs: ['two-firms', 'figure'],
        roles: { of: 'party', in: 'party' },
      },
    ),
    words(
      'with-technology',
      String.raw`\b((?:under|on) (?:an? )?(?:exclusive )?licen[cs]e from|with (?:technical |technological )?(?:help|support|know-how|technology|assistance|expertise) (?:from|of)|using (?:technology|know-how|a process) from|(?:recipe|know-how|process|technology|licen[cs]e|design|formula|blueprints?|patents?) (?:(?:licensed|bought|rented|borrowed|acquired|sourced) )?from)\b (?:[a-z\ue004\ue005'-]+ ){0,3}?<org>`,
      {
        anchors: [
          'licence license help support know technology assistance expertise recipe process design formula blueprint blueprints patent patents',
        ],
        weight: 0.5,
        done: 'announced',
        needs: ['two-firms'],
        roles: { from: 'party', of: 'party' },
      },
    ),
    words('royalty', String.raw`\b((?:pay(?:s|ing)?|paid|against|owes?)\b[^;]{0,40}? royalt(?:y|ies))\b`, {
      anchors: ['pay pays paying paid against owe owes'],
      weight: 0.5,
      done: 'announced',
      needs: ['two-firms'],
      roles: { to: 'party' },
    }),
    words(
      'equal-shares',
      String.raw`\b(in equal (?:shares|parts)|fifty-fifty|half and half|on an equal footing|an equal (?:share|partner))\b`,
      {
        anchors: ['equal fifty half'],
        weight: 0.55,
        done: 'announced',
        needs: ['two-firms'],
      },
    ),
    words(
      'held-by',
      String.raw`\b(joint venture|jv|venture)\b[^;]{0,60}?\b(?:owned|held|own|hold|holds|holding|owning)\b[^;]{0,40}?<quantity>`,
      {
        anchors: ['joint jv venture'],
        weight: 0.6,
        needs: ['firm'],
        done: 'reported',
        roles: { in: null },
      },
    ),
  ],
  exclusions: [
    // "Ultium Cells, the joint venture between GM and LG": who it is, not what it does.
    /\b(?:for|of|by|to|from|at) (?:the|its|their) (?:[a-z-]+ ){0,3}(?:joint venture|jv) (?:of|between)\b/g,
    /(?:\ue003|\b(?:plant|company|firm|factory|unit|maker|business)),? (?:the|an?|its) (?:[a-z0-9:\ue001-]+ ){0,2}(?:joint venture|jv|venture|partnership)(?: company)? (?:between|of|with|formed by|owned by|set up by|established by)\b/g,
    /\b(?:of|at|by|through|via|from|under) (?:its|their|the|an?|existing) (?:[a-z0-9%-]+ ){0,3}(?:joint ventures?|jvs?|alliance|consortium|partnership)\b/g,
    /\b(?:ties? up (?:capital|funds|cash)|tied up in)\b/g,
    /\b(?:public[- ]private|sleeping|limited|general|senior|managing|channel|media|title|sponsorship|kit|official|jersey|global sponsorship|trading|life|implementing|knowledge) (?:partnerships?|partners?)\b/g,
    /\bpartnerships? (?:with suppliers|in general)\b/g,
    /\b(?:sponsor(?:s|ship)?|jersey|stadium|league|championship|cricket|football|tournament|marathon|racing team)\b/g,
    /\b(?:price|budget|trade|peace|nuclear|paris|climate) (?:agreements?|deals?|accords?)\b/g,
    /\b(?:agreements?|deals?|pacts?|letters? of intent|mous?|term sheets?) (?:to|for) (?:invest|lend|financ|fund)/g,
    /\bventure capital|\bjoint (?:statement|declaration|press|working group|secretary|director|committee)\b/g,
  ],
};
