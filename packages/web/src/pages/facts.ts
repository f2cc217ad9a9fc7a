import {
  type Actor,
  type EventMoney,
  formatDate,
  formatDay,
  formatMoney,
  formatQuantity,
  publishedDay,
  type StoredEvent,
} from '@gigawire/domain';
import { html } from 'hono/html';
import { countryName, inWords } from '../names.ts';
import { type Html, isolated } from '../words.ts';

/** Every value of an event. What no report says is shown as not stated, never left out. */
export const facts = (event: StoredEvent): Html =>
  html`<section class="facts">
    <h2>What is known</h2>
    <dl>
      ${fact('Countries', event.countries.map(countryName))} ${fact('Actors', event.actors.map(actor))}
      ${fact(
        'Quantities',
        event.quantities.map((q) => figure(formatQuantity(q), q.role)),
      )}
      ${fact('Money', event.money.map(money))}
      ${fact(
        'Dates',
        event.dates.map((d) => figure(formatDate(d), d.role)),
      )}
      ${fact('Topics', event.topics.map(inWords))} ${fact('Published', [published(event)])} ${fact('Reported by', [coverage(event)])}
      ${fact('Confidence', [`${Math.round(event.confidence * 100)}%`])} ${fact('First known', [instant(event.createdAt)])}
    </dl>
  </section>`;

const fact = (name: string, values: readonly (Html | string)[]): Html =>
  html`<dt>${name}</dt>
    ${values.length > 0 ? values.map((value) => html`<dd>${value}</dd>`) : html`<dd class="unknown">not stated</dd>`}`;

const figure = (value: string, role: string): Html => html`<span class="value">${value}</span> <span class="role">${inWords(role)}</span>`;

/** The amount, then what it is in other currencies, less loud. */
function money(m: EventMoney): Html {
  const amount = formatMoney({ ...m, equivalents: [] });
  return html`<span class="value">${amount}</span>${formatMoney(m).slice(amount.length)} <span class="role">${inWords(m.role)}</span>`;
}

const actor = ({ name, country, role }: Actor): Html =>
  html`${isolated(name)} <span class="role">${[role, ...(country === null ? [] : [countryName(country)])].join(', ')}</span>`;

function published({ firstPublished, lastPublished }: StoredEvent): string {
  const [start, end] = [publishedDay({ published: firstPublished }), publishedDay({ published: lastPublished })];
  return start === null || end === null ? 'undated' : formatDate({ start, end, precision: 'range' });
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const coverage = ({ articleCount, independentPublisherCount }: StoredEvent): string =>
  `${counted(articleCount, 'article')}, ${counted(independentPublisherCount, 'independent publisher')}`;

/** An instant in UTC to the minute. */
export const instant = (iso: string): string => `${formatDay(iso)}, ${iso.slice(11, 16)} UTC`;
