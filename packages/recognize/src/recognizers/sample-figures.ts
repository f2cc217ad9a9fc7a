import { type Bounds, type DateValue, type ExchangeRate, holds, type Mention, type Qualifier } from '@gigawire/domain';
import { createRecognizer } from '../recognize.ts';
import { SAMPLE_LEXICON } from '../names/sample-lexicon.ts';
import type { Context } from '../recognizer.ts';

/** Round rates of late 2025, for tests. */
const RATES: readonly ExchangeRate[] = [
  ['JPY', 150],
  ['INR', 87],
  ['CNY', 7.1],
  ['EUR', 0.86],
  ['GBP', 0.75],
  ['AUD', 1.52],
  ['KRW', 1390],
].map(([currency, perUsd]) => ({ period: '2025', currency: String(currency), perUsd: Number(perUsd), source: 'rounded' }));

const recognize = createRecognizer({ lexicon: SAMPLE_LEXICON, rates: RATES });

/** Reads a text the way an article is read. For tests; throws when a span does not hold. */
export function readText(text: string, ctx: Partial<Context> = {}): readonly Mention[] {
  const { published = null, language = 'en', title = null, dateOrder = 'dmy', country = null } = ctx;
  const mentions = recognize({ text, published, language, title, zone: null }, { dateOrder, country });
  const broken = mentions.find((mention) => !holds(text, mention));
  if (broken) throw new Error(`${broken.by}: "${broken.quote}" does not stand at ${broken.start}`);
  return mentions;
}

const SIGNS: Readonly<Record<Qualifier, string>> = { about: '~', nearly: '<~', up_to: '≤', at_least: '≥', more_than: '>', less_than: '<' };
const MARKS = { stated: '', implied: ' ?', ambiguous: ' ??' } as const;

const LARGE = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;

function amount(value: number | null): string {
  if (value === null) return '';
  const [size, name] = LARGE.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  return `${Number((value / size).toPrecision(12))}${name}`;
}

function bounds({ min, max, qualifier }: Bounds): string {
  const value = min === null || max === null || min === max ? amount(min ?? max) : `${amount(min)}..${amount(max)}`;
  return `${qualifier === null ? '' : SIGNS[qualifier]}${value}`;
}

const span = ({ start, end }: DateValue): string => (start === end ? (start ?? 'unknown') : `${start ?? ''}..${end ?? ''}`);

function value(mention: Mention, all: readonly Mention[]): string {
  switch (mention.kind) {
    case 'money': {
      const { currency, rate, change, equivalentOf } = mention.value;
      const restates = equivalentOf === undefined ? '' : ` = ${all[equivalentOf]?.quote}`;
      return `${currency} ${bounds(mention.value)}${rate === null ? '' : ` /${rate}`}${change === undefined ? '' : ` (${change})`}${restates}`;
    }
    case 'quantity': {
      const { unit, rate, change } = mention.value;
      return `${bounds(mention.value)} ${unit}${rate === undefined ? '' : ` /${rate}`}${change === undefined ? '' : ` (${change})`}`;
    }
    case 'date':
      return `${span(mention.value)} ${mention.value.precision}`;
    case 'country':
    case 'organization':
    case 'place':
    case 'technology':
    case 'programme':
    case 'bloc':
    case 'region':
      throw new Error(`no figure is a ${mention.kind}`);
  }
}

/**
 * The mentions of one kind in words: `Rs 500 crore = INR ≤5bn /MW (final) ??` is an amount of at most 5 billion rupees per MW, the end of a
 * change, read with doubt; "?" is implied. Bounds: ~ about, <~ nearly, ≤ ≥ > <.
 */
export function figuresOf(kind: 'money' | 'quantity' | 'date', text: string, ctx: Partial<Context> = {}): readonly string[] {
  const mentions = readText(text, ctx);
  return mentions.filter((m) => m.kind === kind).map((m) => `${m.quote} = ${value(m, mentions)}${MARKS[m.certainty]}`);
}
