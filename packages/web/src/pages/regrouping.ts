import type { Regrouping } from '@gigawire/domain';
import { html } from 'hono/html';
import type { ShownEvent } from '../show-event.ts';
import { type Html, isolated } from '../words.ts';
import { instant } from './facts.ts';

/** Id of the form that the ticks beside the articles belong to. */
export const SPLIT_FORM = 'split';

/** What was merged and split, with the forms to do either and to take it back. */
export const regrouping = (shown: ShownEvent): Html =>
  html`<section class="review regrouping">
    <h2>One development or two</h2>
    ${
      shown.regroupings.length > 0
        ? html`<ol>
            ${shown.regroupings.map((each) => done(each, shown))}
          </ol>`
        : ''
    }
    ${isStanding(shown) ? html`${mergeForm(shown)}${splitForm(shown)}` : ''}
  </section>`;

export const isStanding = ({ event }: ShownEvent): boolean => event.mergedInto === null && event.withdrawnAt === null;

const mergeForm = ({ event }: ShownEvent): Html =>
  html`<form method="post" action="/events/${event.id}/merge">
    <label
      >Another event that is this one <input name="other" inputmode="numeric" placeholder="its number or address" maxlength="250" required
    /></label>
    <label>Note <input name="note" maxlength="500" /></label>
    <p class="buttons"><button>Merge it into this</button></p>
  </form>`;

/** Its ticks stand beside the articles. */
const splitForm = ({ event, backing }: ShownEvent): Html =>
  backing.length < 2
    ? html``
    : html`<form method="post" action="/events/${event.id}/split" id="${SPLIT_FORM}">
        <p class="hint">Tick the articles that tell of something else, then:</p>
        <label>Note <input name="note" maxlength="500" /></label>
        <p class="buttons"><button>Split them off</button></p>
      </form>`;

const eventLink = (id: number): Html => html`<a href="/events/${id}">event ${id}</a>`;

function what({ kind, eventId, otherId }: Regrouping, { event }: ShownEvent): Html {
  const isThis = event.id === eventId;
  if (kind === 'merge') return isThis ? html`${eventLink(otherId)} was merged into this` : html`merged into ${eventLink(eventId)}`;
  return isThis ? html`${eventLink(otherId)} was split off` : html`split off ${eventLink(eventId)}`;
}

const done = (each: Regrouping, shown: ShownEvent): Html =>
  html`<li>
    ${what(each, shown)} by ${each.reviewer === null ? 'merging' : isolated(each.reviewer)}
    <time datetime="${each.at}">${instant(each.at)}</time>${each.note === null ? '' : html`<p><bdi>${each.note}</bdi></p>`}
    ${each.undoneAt === null ? undoForm(each, shown) : html`<p class="unknown">taken back ${instant(each.undoneAt)}</p>`}
  </li>`;

const undoForm = ({ id }: Regrouping, { event }: ShownEvent): Html =>
  html`<form method="post" action="/events/${event.id}/undo">
    <button class="quiet" name="regrouping" value="${id}">Take back</button>
  </form>`;
