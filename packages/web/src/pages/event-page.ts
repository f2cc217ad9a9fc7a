import { formatDay, type StoredEvent, type Watch } from '@gigawire/domain';
import { html } from 'hono/html';
import type { ShownEvent } from '../show-event.ts';
import { type Html, isolated } from '../words.ts';
import { chips } from './chips.ts';
import { facts } from './facts.ts';
import { history } from './history.ts';
import { layout } from './layout.ts';
import { isStanding, regrouping } from './regrouping.ts';
import { reviewForm } from './review-form.ts';
import { sources } from './sources.ts';

/** One event: what is known, the sentences that say so, what changed, what people decided. */
export function eventPage(shown: ShownEvent, watches: readonly Watch[]): Html {
  const { event } = shown;
  const title = event.title ?? 'Untitled';
  return layout(
    title,
    html`<p class="back"><a href="/">All events</a></p>
      <article class="event">
        <header>
          <h1>${isolated(title)}</h1>
          ${chips(event, watches)} ${fate(event)}
        </header>
        <div class="columns">
          ${facts(shown)}
          <div class="told">${sources(shown)}${history(shown)}</div>
          <div class="decide">${isStanding(shown) ? reviewForm(shown) : ''}${regrouping(shown)}</div>
        </div>
      </article>`,
  );
}

/** What became of an event that is none any more. */
function fate({ mergedInto, withdrawnAt }: StoredEvent): Html {
  if (mergedInto !== null) return html`<p class="fate">This turned out to be <a href="/events/${mergedInto}">event ${mergedInto}</a>.</p>`;
  if (withdrawnAt !== null)
    return html`<p class="fate">Withdrawn on ${formatDay(withdrawnAt)}: the articles that told it say something else by now.</p>`;
  return html``;
}
