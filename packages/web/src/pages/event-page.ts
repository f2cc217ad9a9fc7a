import type { Watch } from '@gigawire/domain';
import { html } from 'hono/html';
import type { ShownEvent } from '../show-event.ts';
import { type Html, isolated } from '../words.ts';
import { chips } from './chips.ts';
import { facts } from './facts.ts';
import { history } from './history.ts';
import { layout } from './layout.ts';
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
          ${chips(event, watches)}
        </header>
        <div class="columns">
          ${facts(event)}
          <div class="told">${sources(shown)}${history(shown)}</div>
          ${reviewForm(shown)}
        </div>
      </article>`,
  );
}
