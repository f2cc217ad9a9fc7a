import type { StoredEvent, Watch } from '@gigawire/domain';
import { watchMatches } from '@gigawire/alerts';
import { html } from 'hono/html';
import { inWords } from '../names.ts';
import type { Html } from '../words.ts';

/** What an event is, in short marks: type, status, review, watches it belongs to. */
export const chips = (event: StoredEvent, watches: readonly Watch[]): Html =>
  html`<ul class="chips">
    <li class="type">${inWords(event.type)}</li>
    <li class="status ${event.status}">${inWords(event.status)}</li>
    ${event.review === 'unreviewed' ? '' : html`<li class="review ${event.review}">${event.review}</li>`}
    ${watches.filter((watch) => watchMatches(watch, event)).map((watch) => html`<li class="watch">${watch.title}</li>`)}
  </ul>`;
