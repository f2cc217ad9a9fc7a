import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { DEED } from './vocabulary.ts';

const JOINT = String.raw`\b(?:joint ventures?|jvs?|jv company|consorti(?:um|a)|joint (?:venture )?compan(?:y|ies))\b`;

const TIE = String.raw`\b(?:joint ventures?|jvs?|jv company|alliances?|consorti(?:um|a)|partnerships?|tie-?ups?|collaborations?|joint (?:development|venture) (?:agreements?|company|compan(?:y|ies))|technology (?:transfer|licen[cs](?:e|ing)|tie-?up|partnership|collaboration) ?(?:agreements?|deals?|pacts?)?|licen[cs](?:e|ing) (?:agreements?|deals?|pacts?)|capital (?:and business )?alliance)\b`;

/** Firms form or change a joint venture, an alliance, a licence or a technology tie-up. */
export const partnership: Kind = {
  type: 'partnership',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  triggers: [
    ...act('form', {
      verbs:
        'form, set up, establish, create, launch, announce, sign, ink, enter into, enter, forge, strike, incorporate, float, finalise, finalize, start, dissolve, end, terminate, exit, expand, extend, strengthen, deepen, agree on, conclude',
      on: JOINT,
      within: 70,
      weight: 0.75,
      needs: ['firm'],
      ongoing: 'planned',
      roles: { for: null },
    }),
    ...act('ally', {
      verbs:
        'form, announce, enter into, enter, forge, strike, start, end, terminate, exit, expand, extend, strengthen, deepen, agree on, conclude, sign, launch, establish',
      on: TIE,
      within: 70,
      weight: 0.65,
      needs: ['two-firms'],
      ongoing: 'planned',
      roles: { for: null },
    }),
    words(
      'partner',
      String.raw`\b(${formsOf('partner')}|teams? up|teamed up|teaming up|ties? up|tied up|tying up|joins? (?:hands|forces)|joined (?:hands|forces)|joining (?:hands|forces)|collaborat(?:e|es|ed|ing)|cooperat(?:e|es|ed|ing)|work(?:s|ed|ing)? together|jointly (?:develop|develops|developed|developing|produce|produces|build|explore|study))\b`,
      {
        anchors: [
          'team teams teamed teaming tie ties tied tying hands forces collaborate collaborates collaborated collaborating cooperate cooperates cooperated cooperating together jointly',
          ...anchorsOf('partner'),
        ],
        weight: 0.65,
        needs: ['two-firms'],
        yieldsTo: ['supply_contract', 'acquisition'],
      },
    ),
    ...act('deed', {
      verbs: 'sign, ink, enter into, conclude, execute, exchange, reach, announce, seal, strike',
      on: DEED,
      within: 80,
      weight: 0.6,
      done: 'signed',
      needs: ['firms-only'],
      yieldsTo: ['supply_contract', 'acquisition'],
    }),
    words(
      'in-talks',
      String.raw`\b(in (?:[a-z]+ )?(?:talks|discussions)|negotiat(?:es|ing)|discuss(?:es|ing)|talks)\b[^;]{0,80}?(?:${TIE})`,
      {
        anchors: ['talks discussions negotiates negotiating discusses discussing'],
        weight: 0.6,
        done: 'rumoured',
        needs: ['two-firms'],
        roles: { on: null, for: null },
      },
    ),
    words(
      'partner-noun',
      String.raw`\b((?:technology|strategic|joint venture|jv|technical|research|equity|exclusive|manufacturing) partners?)\b`,
      {
        anchors: ['partner partners'],
        weight: 0.5,
        needs: ['two-firms'],
      },
    ),
    words(
      'tie-with',
      String.raw`\b(joint ventures?|jvs?|alliance|tie-?up|technology licen[cs]ing|licen[cs]ing (?:agreement|deal|pact)|technology transfer (?:agreement|deal|pact)|partnership|pact|collaboration|mou|agreement|deal) (?:with|between)\b`,
      {
        anchors: [
          'joint jv jvs alliance tie tieup licensing licencing transfer partnership pact collaboration mou agreement deal technology',
        ],
        weight: 0.55,
        needs: ['firms-only'],
        yieldsTo: ['supply_contract', 'acquisition'],
      },
    ),
    ...act('license', {
      verbs: 'license, licence, transfer',
      on: String.raw`\b(?:technolog(?:y|ies)|patents?|know-how|design)\b`,
      within: 50,
      weight: 0.65,
      needs: ['two-firms'],
      roles: { subject: 'seller', to: 'buyer', from: 'seller' },
    }),
    words(
      'jv-stake',
      String.raw`\b(tak(?:e|es|ing)|hold(?:s|ing)?|own(?:s|ing)?|have|has)\b[^;]{0,30}?<quantity>[^;]{0,20}?\b(?:in|of) (?:the|a|an|their|its) (?:new |proposed |planned |[a-z-]+ )?(?:joint venture|jv|venture)\b`,
      {
        anchors: ['venture jv'],
        weight: 0.75,
        needs: ['firm'],
      },
    ),
    words('held-by', String.raw`\b(joint venture|jv)\b[^;]{0,60}?\b(?:owned|held|own|hold|holds|holding|owning)\b[^;]{0,40}?<quantity>`, {
      anchors: ['joint jv'],
      weight: 0.6,
      needs: ['firm'],
      done: 'reported',
    }),
  ],
  exclusions: [
    /\b(?:of|at|by|through|via|from|under) (?:its|their|the|an?|existing) (?:[a-z0-9%-]+ ){0,3}(?:joint ventures?|jvs?|alliance|consortium|partnership)\b/g,
    /^(?:a|the|its|their) (?:[a-z-]+ ){0,2}(?:joint ventures?|jvs?|alliance|partnership) (?:with|between)\b/g,
    /\b(?:ties? up (?:capital|funds|cash)|tied up in)\b/g,
    /\b(?:public[- ]private|sleeping|limited|general|senior|managing|channel|media|title|sponsorship|kit|official|jersey|global sponsorship|trading|life) (?:partnerships?|partners?)\b/g,
    /\bpartnerships? (?:with suppliers|in general)\b/g,
    /\b(?:sponsor(?:s|ship)?|jersey|stadium|league|championship|cricket|football|tournament|marathon|racing team)\b/g,
    /\b(?:price|budget|trade|peace|nuclear|paris|climate) (?:agreements?|deals?|accords?)\b/g,
  ],
};
