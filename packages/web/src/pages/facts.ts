import {
  type Actor,
  type Backed,
  type EventMoney,
  type EventQuantity,
  formatDate,
  formatDay,
  formatMoney,
  formatQuantity,
  publishedDay,
  type ReportName,
  type StoredEvent,
} from '@gigawire/domain';
import { html } from 'hono/html';
import { countryName, inWords } from '../names.ts';
import type { ShownEvent } from '../show-event.ts';
import { type Html, isolated } from '../words.ts';
import { references } from './references.ts';

/** Every value of an event, each with the articles that say it. What no report says is shown as not stated, never left out. */
export function facts(shown: ShownEvent): Html {
  const { event, says } = shown;
  const by = (words: Html | string, backed: Backed | undefined): Html => html`${words} ${backed ? references(shown, backed) : ''}`;
  const figures = <V extends { readonly role: string }>(
    values: readonly V[],
    backed: readonly Backed[],
    show: (value: V) => Html,
  ): readonly Html[] => values.map((value, i) => html`${by(show(value), backed[i])}${ends(shown, value, backed[i])}`);
  return html`<section class="facts">
    <h2>What is known</h2>
    <dl>
      ${fact('Type', [by(inWords(event.type), says.type)])} ${fact('Status', [by(inWords(event.status), says.status)])}
      ${fact(
        'Countries',
        event.countries.map((code, i) => by(countryName(code), says.countries[i])),
      )}
      ${fact(
        'Actors',
        event.actors.map((each, i) => by(actor(each), says.actors[i])),
      )}
      ${fact(
        'Quantities',
        figures(event.quantities, says.quantities, (q) => figure(formatQuantity(q), q.role)),
      )}
      ${fact('Money', figures(event.money, says.money, money))}
      ${fact(
        'Dates',
        figures(event.dates, says.dates, (d) => figure(formatDate(d), d.role)),
      )}
      ${fact(
        'Topics',
        event.topics.map((topic, i) => by(inWords(topic), says.topics[i])),
      )}
      ${
        says.alsoTold.length === 0
          ? ''
          : fact(
              'Also told',
              says.alsoTold.map(({ value, reports }) => by(html`<del>${isolated(value)}</del>`, { reports, ends: null })),
            )
      }
      ${fact('Published', [published(event)])} ${fact('Reported by', [coverage(event)])}
      ${fact('Confidence', [`${Math.round(event.confidence * 100)}%`])} ${fact('First known', [instant(event.createdAt)])}
    </dl>
  </section>`;
}

const fact = (name: string, values: readonly (Html | string)[]): Html =>
  html`<dt>${name}</dt>
    ${values.length > 0 ? values.map((value) => html`<dd>${value}</dd>`) : html`<dd class="unknown">not stated</dd>`}`;

/** Of a range that stands for two accounts: which articles give which figure. */
function ends(shown: ShownEvent, value: object, backed: Backed | undefined): Html {
  if (!backed?.ends || !isFigure(value)) return html``;
  const { low, high } = backed.ends;
  const each = (amount: number | null, reports: readonly ReportName[]): Html => {
    const point = { ...value, min: amount, max: amount };
    return html`${'currency' in point ? formatMoney({ ...point, equivalents: [] }) : formatQuantity(point)}
    ${references(shown, { reports })}`;
  };
  return html`<span class="ends">${each(value.min, low)} or ${each(value.max, high)}</span>`;
}

const isFigure = (value: object): value is EventMoney | EventQuantity => 'min' in value;

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
