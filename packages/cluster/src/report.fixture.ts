import {
  bounded,
  UNITS,
  type Actor,
  type DatePrecision,
  type EventDate,
  type EventMoney,
  type EventQuantity,
  type Gist,
  type Qualifier,
  type SituatedReport,
} from '@gigawire/domain';
import { properNames } from './gist.ts';
import { tellingTerms } from './terms.ts';

/** Shorthands in which the tests of this package write reports. */
export const org = (name: string, country: string | null, role: Actor['role'] = 'party'): Actor => ({
  name,
  id: name.toLowerCase().replaceAll(' ', '-'),
  country,
  role,
});

export const named = (name: string, role: Actor['role'] = 'party'): Actor => ({ name, id: null, country: null, role });

export const state = (code: string, role: Actor['role'] = 'party'): Actor => ({ name: code, id: code, country: code, role });

export function money(
  currency: string,
  low: number,
  o: { high?: number; hedge?: Qualifier; role?: EventMoney['role']; also?: EventMoney['equivalents'] } = {},
): EventMoney {
  return { currency, rate: null, role: o.role ?? 'total', equivalents: o.also ?? [], ...bounded(low, o.high ?? low, o.hedge ?? null) };
}

export function size(low: number, unit: string, o: { high?: number; hedge?: Qualifier; role?: EventQuantity['role'] } = {}): EventQuantity {
  return { kind: UNITS[unit]!.kind, unit, role: o.role ?? 'total', ...bounded(low, o.high ?? low, o.hedge ?? null) };
}

export const when = (
  start: string | null,
  end: string | null,
  precision: DatePrecision,
  role: EventDate['role'] = 'occurrence',
): EventDate => ({
  start,
  end,
  precision,
  role,
});

/** What an opening names and counts, with only what a case is about. */
export const opening = (names: string, given: Partial<Gist> = {}): Gist => ({
  names: names.split(' ').filter((name) => name !== ''),
  places: [],
  countries: [],
  money: [],
  quantities: [],
  dates: [],
  ...given,
});

type Given = Partial<Omit<SituatedReport, 'article' | 'evidence'>> &
  Partial<Omit<SituatedReport['article'], 'gist'>> & {
    readonly says?: string;
    /** All of the article below its headline; else it is taken to say no more than `says` and the names given. */
    readonly text?: string;
    /** Null: told beside what its article is about. */
    readonly gist?: Gist | null;
  };

/** The opening of an article that says no more than its headline, the evidence and what was read of them. */
function plainOpening({
  title = null,
  says = '',
  actors = [],
  countries = ['IN', 'JP'],
  money = [],
  quantities = [],
  dates = [],
}: Given): Gist {
  const text = [title ?? '', says, ...actors.filter((a) => a.id === null || a.id.length > 2).map((a) => `Of ${a.name}`)].join('\n');
  return { names: properNames(text), places: [], countries, money, quantities, dates };
}

function withTerms(gist: Gist, { title = '', says = '', text, actors = [] }: Given): Gist {
  const all = text ?? [says, ...gist.names, ...actors.map((a) => a.name)].join(' ');
  return { ...gist, front: tellingTerms(`${title}\n${says}`), text: tellingTerms(`${title}\n${all}`) };
}

/** A report with only what a case is about; publisher and family stand for one outlet. */
export function report(given: Given): SituatedReport {
  const {
    url = null,
    title = null,
    published = '2025-07-03',
    publisher = null,
    family = null,
    agency = null,
    correction = false,
    fingerprint = [],
    gist = plainOpening(given),
  } = given;
  const quote = given.says ?? title ?? 'No more was said.';
  return {
    articleId: given.articleId ?? 1,
    ordinal: given.ordinal ?? 0,
    type: given.type ?? 'facility',
    status: given.status ?? 'announced',
    primary: given.primary ?? true,
    ...(given.news !== undefined && { news: given.news }),
    countries: given.countries ?? ['IN', 'JP'],
    actors: given.actors ?? [],
    topics: given.topics ?? [],
    money: given.money ?? [],
    quantities: given.quantities ?? [],
    dates: given.dates ?? [],
    evidence: { start: 0, end: quote.length, quote },
    confidence: given.confidence ?? 0.9,
    article: {
      url,
      title,
      published,
      publisher,
      family,
      agency,
      correction,
      fingerprint,
      ...(given.digest && { digest: true }),
      ...(gist && { gist: withTerms(gist, given) }),
    },
  };
}
