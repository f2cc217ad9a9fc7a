import {
  type Article,
  bounded,
  type DateMention,
  type DateValue,
  type Mention,
  type Paragraph,
  type Qualifier,
  type QuantityKind,
  spanOf,
  UNITS,
} from '@gigawire/domain';

/** Words after a number to the unit they mean; what is not here is a unit of `UNITS` itself. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  'per cent': '%',
  percent: '%',
  tonnes: 't',
  tons: 't',
  hectares: 'ha',
  acres: 'acre',
  evs: 'vehicles',
  cars: 'vehicles',
  buses: 'vehicles',
  scooters: 'vehicles',
  workers: 'jobs',
  'tonnes a year': 't/yr',
  'GWh a year': 'GWh/yr',
  'GWh per year': 'GWh/yr',
  'units a year': 'units/yr',
};
const QUALIFIERS = new Set<string>(['about', 'nearly', 'up_to', 'at_least', 'more_than', 'less_than']);
const SCALES: Readonly<Record<string, number>> = { million: 1e6, lakh: 1e5, thousand: 1e3, billion: 1e9 };

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const qualifierIn = (args: readonly string[]): Qualifier | null => (args.find((a) => QUALIFIERS.has(a)) as Qualifier | undefined) ?? null;

function quantity(words: string, args: readonly string[]): Extract<Mention, { kind: 'quantity' }>['value'] {
  const match = /([\d.,]+)(?:[-–]([\d.,]+))?[ -]?(million|lakh|thousand|billion)? ?(.+)$/.exec(words.replace(/^two\b/, '2'));
  if (!match) throw new Error(`markup: no figure in "${words}"`);
  const scale = SCALES[match[3] ?? ''] ?? 1;
  const low = Number((match[1] ?? '').replace(/,/g, '')) * scale;
  const high = match[2] === undefined ? low : Number(match[2].replace(/,/g, '')) * scale;
  const unit = UNIT_WORDS[match[4] ?? ''] ?? match[4] ?? '';
  const kind: QuantityKind | undefined = UNITS[unit]?.kind;
  if (kind === undefined) throw new Error(`markup: unit "${unit}" in "${words}"`);
  const change = args.find((a) => a === 'initial' || a === 'final' || a === 'difference');
  return { kind, unit, ...bounded(low, high, qualifierIn(args)), ...(change === undefined ? {} : { change }) };
}

/** "2027", "2025-07", "2025-07-03", "..2030" (by), "2019.." (since), "2025-04-01..2026-03-31". */
function date(code: string): DateValue {
  const range = /^(.*)\.\.(.*)$/.exec(code);
  if (range) {
    const [, from = '', to = ''] = range;
    return {
      start: from === '' ? null : (date(from).start ?? null),
      end: to === '' ? null : (date(to).end ?? null),
      precision: from !== '' && to !== '' ? 'range' : 'year',
    };
  }
  if (/^\d{4}$/.test(code)) return { start: `${code}-01-01`, end: `${code}-12-31`, precision: 'year' };
  if (/^\d{4}-\d\d$/.test(code))
    return {
      start: `${code}-01`,
      end: `${code}-${String(new Date(Date.UTC(Number(code.slice(0, 4)), Number(code.slice(5)), 0)).getUTCDate())}`,
      precision: 'month',
    };
  if (/^\d{4}-\d\d-\d\d$/.test(code)) return { start: code, end: code, precision: 'day' };
  throw new Error(`markup: date "${code}"`);
}

type Span = ReturnType<typeof spanOf>;

function mentionsFor(span: Span, code: string, before: readonly Mention[]): Mention[] {
  const [kind = '', ...args] = code.split(' ');
  const base = { ...span, certainty: 'stated', by: 'markup' } as const;
  const name = span.quote;
  switch (kind) {
    case 'o':
      return [
        {
          ...base,
          kind: 'organization',
          value: { id: args[1] ?? null, name, country: args[0] === undefined || args[0] === '?' ? null : args[0] },
        },
      ];
    case 'c':
      return args.map((country) => ({
        ...base,
        kind: 'country',
        certainty: args.length > 1 ? 'implied' : 'stated',
        value: { code: country },
      }));
    case 'p':
      return [{ ...base, kind: 'place', value: { id: slug(name), name, country: args[0] ?? '' } }];
    case 't':
      return [{ ...base, kind: 'technology', value: { id: args[0] ?? slug(name), name } }];
    case 'g':
      return [{ ...base, kind: 'programme', value: { id: args[0] ?? slug(name), name } }];
    case 'b':
      return [{ ...base, kind: 'bloc', value: { id: args[0] ?? slug(name), name } }];
    case 'q':
      return [{ ...base, kind: 'quantity', value: quantity(name, args) }];
    case 'd': {
      const value: DateMention['value'] = date(args[0] ?? name);
      return [{ ...base, kind: 'date', value }];
    }
    case 'm': {
      const amount = Number(args[1]);
      const rate = args.find((a) => a.startsWith('rate:'))?.slice(5) ?? null;
      const same = args.includes('=') ? { equivalentOf: before.findLastIndex((m) => m.kind === 'money') } : {};
      return [{ ...base, kind: 'money', value: { currency: args[0] ?? '', rate, ...bounded(amount, amount, qualifierIn(args)), ...same } }];
    }
    default:
      throw new Error(`markup: kind "${kind}"`);
  }
}

/**
 * An article and its mentions from marked-up text: `{words|kind values}`. Kinds: `o JP id` organization, `c JP` country (several codes:
 * "the two countries"), `p IN` place, `t id` technology, `g id` programme, `b id` bloc, `q qualifier-or-change` quantity (value read from
 * its words), `d 2027` date (else read from its words), `m INR 12e9` money (`=` restates the one before). Each line is a paragraph.
 */
export function marked(
  markup: string,
  meta: Partial<Pick<Article, 'title' | 'published'>> = {},
): { article: Article; mentions: Mention[] } {
  let text = '';
  let from = 0;
  const spans: { start: number; end: number; code: string }[] = [];
  for (const match of markup.matchAll(/\{([^{}|]+)\|([^{}]+)\}/g)) {
    text += markup.slice(from, match.index);
    spans.push({ start: text.length, end: text.length + (match[1] ?? '').length, code: match[2] ?? '' });
    text += match[1] ?? '';
    from = match.index + match[0].length;
  }
  text += markup.slice(from);
  const mentions: Mention[] = [];
  for (const { start, end, code } of spans) mentions.push(...mentionsFor(spanOf(text, start, end), code, mentions));
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') paragraphs.push({ start, end: start + line.length, kind: line.startsWith('• ') ? 'item' : 'text' });
    start += line.length + 1;
  }
  const article: Article = {
    url: null,
    title: meta.title ?? null,
    published: meta.published ?? '2025-07-03',
    modified: null,
    zone: 'Asia/Kolkata',
    language: 'en',
    publisher: null,
    authors: [],
    agency: null,
    section: null,
    text,
    paragraphs,
  };
  return { article, mentions };
}
