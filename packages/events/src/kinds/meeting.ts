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
    words('visit', String.raw`${DELEGATION}[^;]{0,80}?\b(${formsOf('visit, tour, arrive, travel, fly, head')})\b`, {
      anchors: [...anchorsOf('visit, tour, arrive, travel, fly, head')],
      actAt: 'end',
      weight: 0.7,
      done: 'completed',
      ongoing: 'reported',
      needs: ['state'],
      roles: { object: 'host', to: 'host', in: 'host', with: 'party' },
    }),
    words('send', String.raw`\b(${formsOf('send, dispatch, lead, host, receive, welcome')})\b[^;]{0,50}?${DELEGATION}`, {
      anchors: anchorsOf('send, dispatch, lead, host, receive, welcome'),
      weight: 0.6,
      done: 'reported',
      needs: ['abroad'],
      roles: { to: 'host', object: 'party' },
    }),
    words('delegation', String.raw`\b(delegations?|trade mission|business mission)\b`, {
      anchors: ['delegation delegations mission'],
      weight: 0.5,
      done: 'reported',
      needs: ['abroad'],
      roles: { to: 'host', in: 'host' },
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
      done: 'reported',
      needs: ['abroad'],
      roles: { to: 'host', of: 'party', by: 'party', in: 'host' },
    }),
    words(
      'discuss',
      String.raw`\b(${formsOf('discuss, review, deliberate, exchange views')}|took up|talks? (?:on|about|over|with|between)|discussions (?:on|about|with|over)|in talks)\b`,
      {
        anchors: ['took talk talks discussions', ...anchorsOf('discuss, review, deliberate, exchange')],
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
    /\bme(?:e)?t(?:s|ing)? (?:the |its |their |our |these |those |this |such |growing |rising |domestic |all |local |global |future |strict |ambitious )*(?:demand|needs?|targets?|requirements?|goals?|deadlines?|standards?|obligations?|challenge|timelines?|criteria|expectations|conditions|norms)\b/g,
    /\b(?:annual general|board|shareholders'?|general|press|team|creditors'?|analysts?) (?:meetings?|conference)\b/g,
    /\bin talks (?:to|with \ue003+ to) (?:buy|acquire|sell|invest|raise|build|set up|supply|form)\b/g,
    /\bsummit (?:hotel|series|sponsor)\b/g,
  ],
};
