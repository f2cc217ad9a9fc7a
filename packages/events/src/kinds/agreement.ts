import type { Kind } from './kind.ts';
import { OUTPUT_AND_RATES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { DEED } from './vocabulary.ts';

const PAPER = String.raw`${DEED}|\b(?:joint (?:statement|declaration|vision|action plan|roadmap|communique|crediting mechanism)|declarations?|treat(?:y|ies)|free trade (?:agreement|deal|pact)|fta|cepa|economic partnership agreement|trade (?:deal|pact|agreement)|roadmaps?|frameworks?|partnerships?|dialogue|protocols?|charter|initiative|alliance|cooperation)\b`;

/** MoU, letter of intent, treaty, joint statement or roadmap between states or their bodies. */
export const agreement: Kind = {
  type: 'agreement',
  quantities: OUTPUT_AND_RATES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  triggers: [
    ...act('sign', {
      verbs: 'sign, ink, conclude, seal, exchange, enter into, finalise, finalize, strike, set up',
      on: PAPER,
      within: 70,
      weight: 0.7,
      done: 'signed',
      ongoing: 'planned',
      needs: ['two-states'],
      roles: { in: null, for: null, on: null, to: null },
    }),
    ...act('announce', {
      verbs:
        'adopt, issue, unveil, launch, announce, establish, upgrade, ratify, reach, form, forge, renew, endorse, extend, release, approve, postpone, delay, suspend, terminate, propose',
      on: PAPER,
      within: 70,
      weight: 0.65,
      done: 'announced',
      ongoing: 'planned',
      needs: ['two-states'],
      roles: { in: null, for: null, on: null, to: null },
    }),
    words('agree', String.raw`\b(agree[sd]?|agreeing) (?:[a-z]+ )?(?:<date> )?(?:to|on|upon|in principle|that|with)\b`, {
      anchors: ['agree agrees agreed agreeing'],
      weight: 0.65,
      done: 'announced',
      needs: ['two-states'],
      roles: { in: null, for: null, on: null, to: null },
    }),
    words(
      'pact',
      String.raw`\b((?:mou|memorandum of (?:cooperation|understanding)|joint statement|treaty|free trade agreement|cepa|pact|trade deal|joint declaration|agreement) (?:with|between|among))\b`,
      {
        anchors: ['mou memorandum joint treaty free cepa pact trade agreement'],
        weight: 0.6,
        done: 'announced',
        needs: ['two-states'],
        roles: { in: null, for: null, on: null },
      },
    ),
    words('negotiate', String.raw`\b(in (?:[a-z]+ )?(?:talks|discussions|negotiations)|negotiat(?:e|es|ing))\b[^;]{0,60}?(?:${PAPER})`, {
      anchors: ['talks discussions negotiations negotiate negotiates negotiating'],
      weight: 0.6,
      done: 'rumoured',
      needs: ['two-states'],
      roles: { in: null, for: null, on: null },
    }),
    words(
      'cooperate',
      String.raw`\b((?:${formsOf('cooperate, collaborate')})|work(?:s|ing|ed)? (?:[a-z]+ )?(?:closely|together)|(?:${formsOf('launch, deepen, expand, strengthen, step up, boost')}) (?:[a-z-]+ ){0,4}(?:cooperation|partnership|collaboration)|jointly (?:develop|secure|build|invest))\b`,
      {
        anchors: ['closely together jointly', ...anchorsOf('cooperate, collaborate, launch, deepen, expand, strengthen, step, boost')],
        weight: 0.5,
        done: 'announced',
        needs: ['two-states', 'figure-or-date'],
        roles: { in: null, for: null, on: null },
      },
    ),
  ],
  exclusions: [
    /\b(?:in|broad|general|tend to|cannot|analysts|experts|economists) agree(?:ment)?\b/g,
    /\b(?:under|as per|in line with) (?:the|an?) (?:[a-z-]+ ){0,3}(?:agreement|treaty|pact|accord)\b/g,
  ],
};
