import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { EVENT_STATUSES, EVENT_TYPES } from '@gigawire/domain';
import { evalFolder } from '../project-folders.ts';
import { halfOf, type Half } from './half.ts';

const figureRole = z.enum(['total', 'target', 'initial', 'final', 'difference']);

const report = z.strictObject({
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  primary: z.boolean(),
  countries: z.array(z.string()),
  actors: z
    .array(
      z.strictObject({
        name: z.string(),
        role: z.enum(['party', 'buyer', 'seller', 'funder', 'recipient', 'imposer', 'imposee', 'host']),
      }),
    )
    .default([]),
  /** Words of the text and the figure's or date's role in the report. */
  money: z.record(z.string(), figureRole).default({}),
  quantities: z.record(z.string(), figureRole).default({}),
  dates: z.record(z.string(), z.enum(['occurrence', 'deadline', 'period'])).default({}),
  evidence: z.string(),
  /** Two careful readers could differ on whether this is a report: neither asked for nor wrong. */
  optional: z.boolean().default(false),
});

const article = z.strictObject({
  voice: z.enum(['wire', 'trade-press', 'ministry-release', 'business-daily', 'blog']),
  published: z.string().nullable(),
  zone: z.string(),
  country: z.string(),
  trap: z.string().optional(),
  watch: z.boolean(),
  text: z.string(),
  reports: z.array(report),
});

export type LabelledReport = z.infer<typeof report>;
export type LabelledArticle = z.infer<typeof article> & { readonly slug: string; readonly half: Half };

/** Where labelled articles lie; README.md in the first says what is labelled how. The second was labelled later, by others, before any rule was run on it. */
export const articlesFolder = join(evalFolder, 'articles');
export const moreArticlesFolder = join(evalFolder, 'more-articles');
/** Stories of the press told again. None of the texts is learnt from; training articles tell some of the stories in other words. */
export const retoldArticlesFolder = join(evalFolder, 'retold-articles');
/** Many more of them, by those who wrote the last of the training articles: all only score. */
export const pressArticlesFolder = join(evalFolder, 'press-articles');
/** Articles around what India and Japan do in batteries, half of them to be told apart from it: what the watch is measured on. */
export const watchArticlesFolder = join(evalFolder, 'watch-articles');
/** Articles as long as the press prints them, with speakers, background and furniture. */
export const longArticlesFolder = join(evalFolder, 'long-articles');

function readOne(file: string): LabelledArticle {
  const slug = basename(file, '.yaml');
  try {
    const labelled = article.parse(parse(readFileSync(file, 'utf8')));
    const quotes = labelled.reports.flatMap((r) => [
      ...r.actors.map(({ name }) => name),
      ...Object.keys({ ...r.money, ...r.quantities, ...r.dates }),
      r.evidence,
    ]);
    const missing = quotes.find((quote) => !labelled.text.includes(quote));
    if (missing !== undefined) throw new Error(`"${missing}" does not stand in the text`);
    return { ...labelled, slug, half: halfOf(slug) };
  } catch (cause) {
    throw new Error(`reading labelled article ${slug}`, { cause });
  }
}

/** All labelled articles of a folder, by name. Throws, naming the article, where a label does not hold to its form or its text. */
export function labelledArticles(folder: string): readonly LabelledArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readOne(join(folder, name)));
}
