import type { Kind } from './kind.ts';
import { NOTHING } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';
import { DELEGATION } from './vocabulary.ts';

const TALKS = String.raw`\b(?:talks|(?:bilateral |annual |ministerial |virtual |trilateral |high-level |working-level |summit )*(?:meetings?|discussions|consultations)|summits?|(?:[a-z-]+ )?dialogues?|conference|forum|round-?table|joint (?:committee|commission|working group)|negotiations?|interaction)\b`;

/** Officials of states meet, talk or visit, and nothing is concluded. */
export const meeting: Kind = {
  type: 'meeting',
  quantities: NOTHING,
  money: false,
  statuses: new Set(['rumoured', 'planned', 'announced', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  triggers: [
    words(
      'visit',
      String.raw`${DELEGATION}[^;]{0,80}?\b(${formsOf('visit, tour, arrive, travel, fly, head, land, inspect, stop over')}|travelled|travelling)\b`,
      {
        anchors: ['travelled travelling', ...anchorsOf('visit, tour, arrive, travel, fly, head, land, inspect, stop over')],
        actAt: 'end',
        weight: 0.7,
        done: 'completed',
        ongoing: 'reported',
        needs: ['state'],
        roles: { object: 'host', to: 'host', in: 'host', with: 'party' },
      },
    ),
    words(
      'takes-place',
      String.raw`\b(?:(?:joint|bilateral|trilateral|ministerial|working|steering|high-level|energy|policy|economic|strategic|industrial|annual|critical|minerals?|lithium|battery|trade|security|technical|official|[a-z]+th|first|second|third|fourth|next) ){0,4}(?:working groups?|committees?|task ?force|dialogues?|summit|talks|meetings?|round-?tables?|consultations|negotiations|conference|forum|round|session|event|seminar|workshop)\b[^;]{0,70}?\b((?:is |are |was |were |be |been |to be )?(?:held|convened|hosted|co-hosted|organi[sz]ed|scheduled|planned)|t(?:ake|akes|aken|ook|aking) place|conven(?:es|e|ing)|meets?|met|open(?:s|ed)?|beg[ai]n|begins|resum(?:e|es|ed)|conclud(?:e|es|ed)|end(?:s|ed)?|wrapp?(?:ed|s) up|kick(?:s|ed) off)\b`,
      {
        anchors: [
          'held convened hosted co organised organized scheduled planned take takes taken took taking convene convenes convening meet meets met open opens opened begin began begins resume resumes resumed conclude concludes concluded end ends ended wrapped wraps kick kicks kicked',
        ],
        actAt: 'end',
        weight: 0.6,
        done: 'completed',
        ongoing: 'reported',
        needs: ['two-states'],
        roles: { in: 'host', at: null, by: 'party', for: null, on: null, of: 'party', between: 'party' },
      },
    ),
    words(
      'in-town',
      String.raw`${DELEGATION}[^;]{0,60}?\b((?:is|are|was|were|be|has been|have been|will be|is currently|currently) ?(?:due|expected|scheduled|back)?(?= ?(?:in|at) [\ue003-\ue005])|s[ai]t down (?:with|in|on|to|for|together)|called on [\ue003-\ue005]+|calls on [\ue003-\ue005]+|paid (?:a|an) (?:[a-z-]+ )?(?:visit|call)|pays? (?:a|an) (?:[a-z-]+ )?(?:visit|call)|held (?:[a-z-]+ ){0,3}(?:talks|meetings?|discussions)|exchanged (?:views|notes on)|spoke (?:with|by (?:phone|telephone|video)))`,
      {
        anchors: ['is are was were be been currently sat sit called calls paid pays pay held exchanged spoke'],
        actAt: 'end',
        weight: 0.6,
        done: 'completed',
        ongoing: 'completed',
        needs: ['abroad'],
        roles: { in: 'host', at: 'host', with: 'party', on: 'party', object: 'host' },
      },
    ),
    words('send', String.raw`\b(${formsOf('send, dispatch, lead, host, receive, welcome')})\b[^;]{0,50}?${DELEGATION}`, {
      anchors: anchorsOf('send, dispatch, lead, host, receive, welcome'),
      weight: 0.6,
      done: 'completed',
      ongoing: 'planned',
      needs: ['abroad'],
      roles: { to: 'host', object: 'party', in: 'host', from: 'party', of: 'party' },
    }),
    words('delegation', String.raw`\b(delegations?|(?:trade|business|economic|fact-finding|official) missions?)\b`, {
      anchors: ['delegation delegations trade business economic fact official'],
      weight: 0.5,
      done: 'completed',
      needs: ['abroad'],
      roles: { to: 'host', in: 'host', from: 'party', of: 'party' },
    }),
    ...act('hold', {
      verbs:
        'hold, host, convene, attend, open, begin, start, resume, conclude, schedule, chair, co-chair, organise, organize, have, kick off, launch',
      on: TALKS,
      within: 50,
      weight: 0.65,
      done: 'completed',
      ongoing: 'reported',
      needs: ['two-states'],
      roles: { in: 'host', for: null },
    }),
    words('meet', String.raw`\b(me(?:e)?t|meets|meeting|held talks|holds talks|called on|calls on|confer(?:s|red)?)\b`, {
      anchors: ['met meet meets meeting talks called calls confer confers conferred'],
      weight: 0.6,
      done: 'completed',
      ongoing: 'reported',
      needs: ['abroad'],
      roles: { in: 'host', with: 'party' },
    }),
    words('visit-noun', String.raw`\b(visits?) (?:by|of|from) [^;]{0,40}?${DELEGATION}|\b(?:visit|trip|tour) (?:to|of) <country> by\b`, {
      anchors: ['visit visits trip tour'],
      weight: 0.6,
      done: 'completed',
      needs: ['abroad'],
      roles: { to: 'host', of: 'party', by: 'party', in: 'host' },
    }),
    words(
      'discuss',
      String.raw`\b(${formsOf('discuss, review, deliberate, exchange views, take stock, sit down, confer, compare notes')}|took up|talks? (?:on|about|over|with|between)|discussions (?:on|about|with|over)|in talks)\b`,
      {
        anchors: ['took talk talks discussions', ...anchorsOf('discuss, review, deliberate, exchange, take, sit, confer, compare')],
        weight: 0.5,
        done: 'completed',
        ongoing: 'reported',
        needs: ['two-states'],
        roles: { in: 'host', for: null, on: null, of: null, over: null },
      },
    ),
    words(
      'summit',
      String.raw`\b((?:annual |bilateral |leaders'? |trilateral |quad )?summit|(?:energy|ministerial|economic|strategic|policy|industrial|security) dialogue|joint working group)\b`,
      {
        anchors: ['summit dialogue joint'],
        weight: 0.45,
        done: 'reported',
        needs: ['two-states', 'figure-or-date'],
        roles: { in: 'host', with: 'party' },
      },
    ),
  ],
  exclusions: [
    // Where something else was said or done: "unveiled during a meeting with", "Kishida, visiting his counterpart, announced".
    /\b(?:during|after|at|in|following|on the sidelines of|ahead of) (?:an?|the|his|her|their|its|separate|[a-z]+'s) (?:[a-z-]+ ){0,3}(?:meeting|talks|visit|trip|tour)\b/g,
    /, (?:visiting|meeting|touring|hosting) [^;,]{3,60}(?:, [^;,]{3,40})?, (?:on \ue002+ )?(?:said|announced|told|unveiled|pledged|promised|also)\b/g,
    /\bme(?:e)?t(?:s|ing)? (?:the |its |their |our |these |those |this |such |growing |rising |domestic |all |local |global |future |strict |ambitious )*(?:demand|needs?|targets?|requirements?|goals?|deadlines?|standards?|obligations?|challenge|timelines?|criteria|expectations|conditions|norms)\b/g,
    /\b(?:annual general|board|shareholders'?|general|press|team|creditors'?|analysts?) (?:meetings?|conference)\b/g,
    /\bin talks (?:to|with \ue003+ to) (?:buy|acquire|sell|invest|raise|build|set up|supply|form)\b/g,
    /\bsummit (?:hotel|series|sponsor)\b/g,
    /\bhead(?:s|ed)? (?:the|its|a) (?:company|firm|unit|business|team|division)\b/g,
    /\b(?:plane|ship|vessel|cargo|shipment)s? (?:arriv|land)[a-z]*\b/g,
  ],
};
