import { EVENT_STATUSES, EVENT_TYPES, formatDay, formatMoney, formatQuantity, type StoredEvent, type Watch } from '@gigawire/domain';
import { html } from 'hono/html';
import { type EventList, REVIEW_STATES } from '../list.ts';
import { COUNTRIES, countryName, inWords } from '../names.ts';
import { type Html, isolated } from '../words.ts';
import { chips } from './chips.ts';
import { layout } from './layout.ts';

/** The list of events with its filters. */
export const eventsPage = (list: EventList, watches: readonly Watch[]): Html =>
  layout(
    'Events',
    html`<h1>Events</h1>
      ${filterForm(list)}${list.events.length > 0 ? table(list.events, watches) : nothing(list)}${pager(list)}`,
  );

const nothing = ({ page, filters }: EventList): Html =>
  page > 1 || Object.keys(filters).length > 0
    ? html`<p class="nothing">No event matches. <a href="/">Show all</a></p>`
    : html`<p class="nothing">No events yet. They appear here as articles are read.</p>`;

const filterForm = ({ filters, limit }: EventList): Html =>
  html`<form class="filters" method="get" action="/">
    <label class="words"
      >Words <input type="search" name="words" value="${filters.words ?? ''}" maxlength="200" placeholder="title, actor, evidence"
    /></label>
    ${select('type', EVENT_TYPES, filters.type)} ${select('status', EVENT_STATUSES, filters.status)}
    <label
      >Country
      <input
        name="country"
        value="${filters.country ? countryName(filters.country) : ''}"
        list="countries"
        maxlength="60"
        placeholder="any"
    /></label>
    <datalist id="countries">${COUNTRIES.map(({ name }) => html`<option value="${name}">`)}</datalist>
    ${select('review', REVIEW_STATES, filters.review)} ${limit === 50 ? '' : html`<input type="hidden" name="limit" value="${limit}" />`}
    <button>Filter</button>
  </form>`;

const select = (name: string, values: readonly string[], chosen: string | undefined): Html =>
  html`<label
    >${name[0]?.toUpperCase()}${name.slice(1)}
    <select name="${name}">
      <option value="">any</option>
      ${values.map((value) => html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${inWords(value)}</option>`)}
    </select></label
  >`;

const table = (events: readonly StoredEvent[], watches: readonly Watch[]): Html =>
  html`<table class="events">
    <thead>
      <tr>
        <th>Published</th>
        <th>Event</th>
        <th>Countries</th>
        <th class="figure">Quantity</th>
        <th class="figure">Money</th>
        <th class="figure">Sources</th>
      </tr>
    </thead>
    <tbody>
      ${events.map((event) => row(event, watches))}
    </tbody>
  </table>`;

const row = (event: StoredEvent, watches: readonly Watch[]): Html =>
  html`<tr${event.review === 'rejected' ? html` class="rejected"` : ''}>
<td class="day" data-label="Published">${event.lastPublished === null ? html`<span class="unknown">undated</span>` : formatDay(event.lastPublished)}</td>
<td class="event"><a class="title" href="/events/${event.id}">${isolated(event.title ?? 'Untitled')}</a>${chips(event, watches)}</td>
<td data-label="Countries">${event.countries.length > 0 ? event.countries.map(countryName).join(', ') : unknown}</td>
${figures('Quantity', event.quantities.map(formatQuantity))}
${figures(
  'Money',
  event.money.map((money) => formatMoney({ ...money, equivalents: [] })),
)}
<td class="figure" data-label="Sources">${event.articleCount}</td>
</tr>`;

const unknown = html`<span class="unknown">–</span>`;

/** The first figure, and how many more there are. */
const figures = (label: string, [first, ...others]: readonly string[]): Html =>
  first === undefined
    ? html`<td class="figure none">${unknown}</td>`
    : html`<td class="figure" data-label="${label}">
        ${first}${others.length > 0 ? html` <span class="more">+${others.length}</span>` : ''}
      </td>`;

function pager(list: EventList): Html {
  const { page, more, events } = list;
  const first = (page - 1) * list.limit + 1;
  return html`<nav class="pager" aria-label="Pages">
    ${page > 1 ? html`<a rel="prev" href="${pageAddress(list, page - 1)}">← Newer</a>` : html`<span></span>`}
    <span>${events.length > 0 ? `${first}–${first + events.length - 1}` : ''}</span>
    ${more ? html`<a rel="next" href="${pageAddress(list, page + 1)}">Older →</a>` : html`<span></span>`}
  </nav>`;
}

function pageAddress({ filters, limit }: EventList, page: number): string {
  const query = new URLSearchParams(filters);
  if (limit !== 50) query.set('limit', String(limit));
  if (page > 1) query.set('page', String(page));
  return `/?${query.toString()}`;
}
