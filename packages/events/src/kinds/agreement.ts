import type { Kind } from './kind.ts';
import { OUTPUT_AND_RATES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { DEED } from './vocabulary.ts';

const PAPER = String.raw`${DEED}|\b(?:statements? of intent|joint (?:statement|declaration|vision|action plan|roadmap|communique|crediting mechanism)|declarations?|treat(?:y|ies)|free trade (?:agreement|deal|pact)|fta|cepa|economic partnership agreement|trade (?:deal|pact|agreement)|roadmaps?|frameworks?|partnerships?|dialogue|protocols?|charter|initiative|alliance|cooperation|arrangements?|understandings?|compact|memorand(?:um|a|ums)|record of discussions?|exchange of notes|action plan|notes|agenda|mechanism|working group|task ?force)\b|<programme>`;

/** MoU, letter of intent, treaty, joint statement or roadmap between states or their bodies. */
export const agreement: Kind = {
  type: 'agreement',
  quantities: OUTPUT_AND_RATES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  triggers: [
    ...act('sign', {
      verbs:
        'sign, ink, conclude, seal, exchange, enter into, finalise, finalize, strike, formalise, formalize, initial, clinch, put their signatures to, put their names to, execute',
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
        'adopt, issue, unveil, launch, announce, establish, upgrade, ratify, reach, form, forge, renew, endorse, extend, release, approve, postpone, delay, suspend, terminate, propose, set up, create, start, tear up, scrap, abandon, quit, revive, welcome, publish, agree, draw up, hammer out, clear, pass, back',
      on: PAPER,
      within: 70,
      weight: 0.65,
      done: 'announced',
      ongoing: 'planned',
      needs: ['two-states'],
      roles: { in: null, for: null, on: null, to: null },
    }),
    words(
      'agree',
      String.raw`\b(agree[sd]?|agreeing|vow(?:s|ed)?|pledg(?:es|ed)|resolv(?:es|ed)|undertook|commit(?:s|ted)(?: themselves)?) (?:[a-z]+ )?(?:(?:on|in) <date> |in <place> |<date> )?(?:to|on|upon|in principle|that|with)\b`,
      {
        anchors: ['agree agrees agreed agreeing vow vows vowed pledges pledged resolves resolved undertook commits committed'],
        weight: 0.65,
        done: 'announced',
        needs: ['two-states'],
        roles: { in: null, for: null, on: null, to: null },
      },
    ),
    words('binds', String.raw`(?:${PAPER})[^;]{0,20}?\b(binds?|commits?|obliges?|paves? the way|provides for|calls for|covers)\b`, {
      anchors: ['bind binds commit commits oblige obliges pave paves provides calls covers'],
      actAt: 'end',
      weight: 0.6,
      done: 'signed',
      needs: ['two-states'],
      roles: { in: null, for: null, on: null, object: 'party' },
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
    words(
      'in-force',
      String.raw`(?:${PAPER})[^;]{0,80}?\b((?:enter(?:s|ed)?|came|comes|come|went) into (?:force|effect)|took effect|takes effect|expire[sd]?|lapse[sd]?|(?:was |were |been )?(?:signed|concluded|sealed|inked|exchanged|announced|launched|adopted|issued))\b`,
      {
        anchors: [
          'enter enters entered came comes come went took takes expires expired lapses lapsed was signed concluded sealed inked exchanged announced launched adopted issued',
        ],
        actAt: 'end',
        weight: 0.7,
        done: 'completed',
        needs: ['two-states'],
        roles: { in: null, for: null, on: null, between: 'party', with: 'party', of: 'party', by: 'party' },
      },
    ),
    words(
      'signing',
      String.raw`\b(signing|conclusion|ratification|exchange|adoption|launch|approval|nod|clearance|consent) (?:of|to|for) [^;]{0,50}?(?:${PAPER})`,
      {
        anchors: ['signing conclusion ratification exchange adoption launch approval nod clearance consent'],
        weight: 0.6,
        done: 'signed',
        needs: ['two-states'],
        roles: { in: null, for: null, on: null, between: 'party', with: 'party', of: 'party' },
      },
    ),
    words(
      'near',
      String.raw`\b(near(?:s|ing)?|close to|clos(?:e|es|ing) in on|on the (?:verge|cusp|brink) of|inch(?:es|ing)? (?:closer )?(?:to|towards)|edg(?:e|es|ing) (?:closer )?(?:to|towards)|finali[sz]ing|push(?:es|ing)? for|work(?:s|ing)? (?:on|towards))\b[^;]{0,40}?(?:${PAPER})`,
      {
        anchors: [
          'near nears nearing close closes closing on inch inches inching edge edges edging finalising finalizing push pushes pushing work works working',
        ],
        weight: 0.55,
        done: 'planned',
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
      String.raw`\b((?:${formsOf('cooperate, collaborate')})|work(?:s|ing|ed)? (?:[a-z]+ )?(?:closely|together)|join(?:s|ed)? (?:hands|forces)|team(?:s|ed)? up|(?:${formsOf('launch, deepen, expand, strengthen, step up, boost')}) (?:[a-z-]+ ){0,4}(?:cooperation|partnership|collaboration|ties|supply chains)|jointly (?:develop|secure|build|invest))\b`,
      {
        anchors: [
          'closely together jointly hands forces team teams teamed',
          ...anchorsOf('cooperate, collaborate, launch, deepen, expand, strengthen, step, boost'),
        ],
        weight: 0.5,
        done: 'announced',
        needs: ['two-states', 'figure-or-date'],
        roles: { in: null, for: null, on: null },
      },
    ),
  ],
  exclusions: [
    /\b(?:in|broad|general|tend to|cannot|analysts|experts|economists) agree(?:ment)?\b/g,
    /\bagree(?:s|d)? with (?:the )?[\ue003-\ue005]+ that\b/g,
    /\bagree(?:s|d)? (?:that|with) (?:the (?:view|idea|point)|him|her|them)\b/g,
    /\b(?:under|as per|in line with) (?:the|an?) (?:[a-z-]+ ){0,3}(?:agreement|treaty|pact|accord)\b/g,
  ],
};
