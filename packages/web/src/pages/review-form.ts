import type { Review } from '@gigawire/domain';
import { html } from 'hono/html';
import type { ShownEvent } from '../show-event.ts';
import { type Html, isolated } from '../words.ts';
import { instant } from './facts.ts';

const SAID: Readonly<Record<Review['decision'], string>> = { accept: 'accepted', edit: 'edited', reject: 'rejected' };

/** What people decided so far, and the form to decide. */
export const reviewForm = ({ event, reviews }: ShownEvent): Html =>
  html`<section class="review">
    <h2>Review</h2>
    ${
      reviews.length > 0
        ? html`<ol>
            ${reviews.map(decided)}
          </ol>`
        : html`<p class="unknown">nobody has reviewed this</p>`
    }
    <form method="post" action="/events/${event.id}/review">
      <label>Note <textarea name="note" rows="2" maxlength="500"></textarea></label>
      <p class="buttons">
        <button name="decision" value="accept">Accept</button> <button class="quiet" name="decision" value="reject">Reject</button>
      </p>
    </form>
  </section>`;

const decided = ({ decision, reviewer, note, at }: Review): Html =>
  html`<li>
    <span class="what">${SAID[decision]}</span> by ${isolated(reviewer)}
    <time datetime="${at}">${instant(at)}</time>${note === null ? '' : html`<p><bdi>${note}</bdi></p>`}
  </li>`;
