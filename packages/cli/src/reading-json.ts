import { z } from 'zod';
import { watchMatches } from '@gigawire/alerts';
import { EVENT_STATUSES, EVENT_TYPES, isNews, type Reading, type Watch } from '@gigawire/domain';
import { situate } from '@gigawire/events/situate';

const offsets = { start: z.int().min(0), end: z.int().min(1), quote: z.string() };
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const bounds = {
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.enum(['about', 'nearly', 'up_to', 'at_least', 'more_than', 'less_than']).nullable(),
};
const concept = z.strictObject({ id: z.string(), name: z.string() });

const VALUES = {
  money: z.strictObject({
    currency: z.string().regex(/^[A-Z]{3}$/),
    ...bounds,
    rate: z.string().nullable(),
    change: z.enum(['initial', 'final', 'difference']).optional(),
    equivalentOf: z.int().min(0).optional(),
  }),
  quantity: z.strictObject({
    kind: z.string(),
    unit: z.string(),
    ...bounds,
    change: z.enum(['initial', 'final', 'difference']).optional(),
    rate: z.string().nullable().optional(),
    noun: z.string().optional(),
  }),
  date: z.strictObject({
    start: day.nullable(),
    end: day.nullable(),
    precision: z.enum(['day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'range']),
  }),
  country: z.strictObject({ code: country }),
  organization: z.strictObject({ id: z.string().nullable(), name: z.string(), country: country.nullable() }),
  place: z.strictObject({ id: z.string(), name: z.string(), country }),
  technology: concept,
  programme: concept,
  bloc: concept,
  region: concept,
} as const;

const mentionOf = <K extends keyof typeof VALUES>(kind: K) =>
  z.strictObject({
    kind: z.literal(kind),
    ...offsets,
    value: VALUES[kind],
    certainty: z.enum(['stated', 'implied', 'ambiguous']),
    by: z.string(),
  });

const report = z.strictObject({
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  primary: z.boolean(),
  news: z.boolean(),
  countries: z.array(country),
  actors: z.array(
    z.strictObject({
      name: z.string(),
      id: z.string().nullable(),
      country: country.nullable(),
      role: z.enum(['party', 'buyer', 'seller', 'funder', 'recipient', 'imposer', 'imposee', 'host']),
    }),
  ),
  topics: z.array(z.string()),
  money: z.array(z.int().min(0)),
  quantities: z.array(z.int().min(0)),
  dates: z.array(z.strictObject({ mention: z.int().min(0), role: z.enum(['occurrence', 'deadline', 'period']) })),
  roles: z.record(z.string().regex(/^\d+$/), z.enum(['total', 'target', 'initial', 'final', 'difference'])),
  evidence: z.strictObject(offsets),
  confidence: z.number().min(0).max(1),
  by: z.string(),
});

/** The stable JSON of a reading; `schema/reading.schema.json` is made from it. */
export const readingJson = z.strictObject({
  /** Which of several inputs this is; absent for a single one. */
  input: z.string().optional(),
  verdict: z.enum(['ok', 'too-short', 'paywall', 'consent-wall', 'not-an-article', 'wrong-language']),
  article: z.strictObject({
    url: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string().nullable(),
    publisher: z.string().nullable(),
    text: z.string(),
  }),
  mentions: z.array(
    z.discriminatedUnion('kind', [
      mentionOf('money'),
      mentionOf('quantity'),
      mentionOf('date'),
      mentionOf('country'),
      mentionOf('organization'),
      mentionOf('place'),
      mentionOf('technology'),
      mentionOf('programme'),
      mentionOf('bloc'),
      mentionOf('region'),
    ]),
  ),
  reports: z.array(report),
  watches: z.array(z.string()),
  trace: z
    .array(
      z.strictObject({
        step: z.string(),
        by: z.string(),
        why: z.string(),
        span: z.strictObject({ start: z.int(), end: z.int() }).optional(),
      }),
    )
    .optional(),
});

export type ReadingJson = z.infer<typeof readingJson>;

/** JSON Schema (draft 2020-12) of one reading. */
export const readingJsonSchema = (): object => ({
  title: 'A Gigawire reading',
  description:
    'The whole result for one article. Offsets are UTF-16 code units into article.text, end exclusive; numbers in reports index mentions.',
  ...z.toJSONSchema(readingJson),
});

/** Ids of the watches that a report matches which the article tells as new; background alerts nobody. */
export function watchesOf(reading: Reading, watches: readonly Watch[]): string[] {
  const reports = situate(reading, { family: null, fingerprint: [] }).filter(isNews);
  return watches.filter((watch) => reports.some((r) => watchMatches(watch, r))).map((watch) => watch.id);
}

/** A reading as `gigawire read --json` prints it; the trace only where it was asked for. */
export function toReadingJson(reading: Reading, watches: readonly Watch[], explain: boolean): ReadingJson {
  const { url, title, published, language, publisher, text } = reading.article;
  return readingJson.parse({
    verdict: reading.verdict,
    article: { url, title, published, language, publisher, text },
    mentions: reading.mentions,
    reports: reading.reports,
    watches: watchesOf(reading, watches),
    ...(explain && { trace: reading.trace }),
  });
}
