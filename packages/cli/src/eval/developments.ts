import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { emptyDesk, isNearDuplicate, receive } from '@gigawire/cluster';
import type { Novelty } from '@gigawire/domain';
import { situateReading, textMarksOf } from '@gigawire/workers/reading';
import { evalFolder } from '../project-folders.ts';
import { halfOf, type Half } from './half.ts';
import { percent } from './score.ts';
import type { Measuring, Suite } from './suite.ts';

const telling = z.strictObject({
  publisher: z.string(),
  family: z.string().nullable().default(null),
  agency: z.string().nullable().default(null),
  url: z.string(),
  published: z.string().nullable(),
  zone: z.string(),
  country: z.string(),
  copyOf: z.int().optional(),
  novelty: z.enum(['new', 'changed', 'better-source', 'repeat']),
  changed: z.array(z.string()).optional(),
  text: z.string(),
});

const development = z.strictObject({
  about: z.string(),
  apart: z.union([z.string(), z.array(z.string())]).optional(),
  articles: z.array(telling).min(2),
});

type Development = z.infer<typeof development> & { readonly slug: string; readonly half: Half };

/** Where labelled developments lie; README.md there says what is labelled how. */
const developmentsFolder = join(evalFolder, 'developments');

function readOne(file: string): Development {
  const slug = basename(file, '.yaml');
  try {
    return { ...development.parse(parse(readFileSync(file, 'utf8'))), slug, half: halfOf(slug) };
  } catch (cause) {
    throw new Error(`reading labelled development ${slug}`, { cause });
  }
}

/** One article of a development, with where its reports came to lie. */
interface Placed {
  readonly slug: string;
  readonly telling: z.infer<typeof telling>;
  readonly fingerprint: readonly number[];
  /** The event of its main report; null when it reports nothing. */
  eventId: number | null;
  novelty: Novelty | null;
}

/** All articles in order of publication, as a desk would receive them. */
function receiveAll(developments: readonly Development[], { read, rate }: Measuring): readonly Placed[] {
  const desk = emptyDesk();
  const articles = developments
    .flatMap(({ slug, articles: told }) => told.map((one) => ({ slug, one })))
    .sort((a, b) => Date.parse(a.one.published ?? '') - Date.parse(b.one.published ?? ''));
  return articles.map(({ slug, one }, index) => {
    const { reading } = read({ ...one, published: one.published });
    const marks = textMarksOf(reading);
    const article = { ...reading.article, url: one.url, publisher: one.publisher, agency: one.agency };
    const reports = situateReading({ ...reading, article }, { family: one.family, ...marks }).map((r) => ({ ...r, articleId: index + 1 }));
    const kept = receive(desk, reports, rate);
    const main = reports.find((r) => r.primary) ?? reports[0];
    const home = kept.find(({ event }) => event.reports.some((r) => r.articleId === index + 1 && r.ordinal === main?.ordinal));
    return { slug, telling: one, fingerprint: marks.fingerprint, eventId: home?.event.id ?? null, novelty: home?.write.novelty ?? null };
  });
}

/** B-cubed F1 in percent (Bagga and Baldwin, 1998): for each article, how much of its event is its development and the other way round. */
function bCubed(articles: readonly Placed[]): number {
  const eventOf = (a: Placed): string => (a.eventId === null ? `none ${articles.indexOf(a)}` : String(a.eventId));
  let [precision, recall] = [0, 0];
  for (const one of articles) {
    const event = articles.filter((a) => eventOf(a) === eventOf(one));
    const truth = articles.filter((a) => a.slug === one.slug);
    const both = event.filter((a) => a.slug === one.slug).length;
    precision += both / event.length;
    recall += both / truth.length;
  }
  const [p, r] = [precision / articles.length, recall / articles.length];
  return Math.round((2000 * p * r) / (p + r)) / 10;
}

const idsOf = (articles: readonly Placed[], slug: string): ReadonlySet<number> =>
  new Set(articles.flatMap((a) => (a.slug === slug && a.eventId !== null ? [a.eventId] : [])));

interface Received {
  readonly developments: readonly Development[];
  readonly all: readonly Placed[];
}

function receiveFolder(measuring: Measuring): Received {
  const developments = readdirSync(developmentsFolder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readOne(join(developmentsFolder, name)));
  return { developments, all: receiveAll(developments, measuring) };
}

/** One desk receives both halves: what a reader makes of them is kept for the second. */
const received = new WeakMap<Measuring['read'], Received>();

function receivedBy(measuring: Measuring): Received {
  const known = received.get(measuring.read) ?? receiveFolder(measuring);
  received.set(measuring.read, known);
  return known;
}

function scoreHalf(half: Half, { developments, all }: Received, explain: Measuring['explain']): Record<string, number> {
  const mine = new Map(developments.filter((d) => d.half === half).map((d) => [d.slug, d]));
  const articles = all.filter((a) => mine.has(a.slug));
  const pairs = [...mine.values()].flatMap((d) => [d.apart ?? []].flat().map((other) => [d.slug, other].sort().join(' ')));
  const hard = [...new Set(pairs)].map((pair) => pair.split(' ') as [string, string]);
  const apart = hard.filter(([a, b]) => [...idsOf(all, a)].every((id) => !idsOf(all, b).has(id)));
  const copies = articles.filter((a) => a.telling.copyOf !== undefined);
  const foundCopies = copies.filter((copy) => {
    const original = mine.get(copy.slug)?.articles[copy.telling.copyOf ?? -1];
    const first = articles.find((a) => a.telling === original);
    return first !== undefined && isNearDuplicate(copy.fingerprint, first.fingerprint);
  });
  const news = articles.filter((a) => a.novelty === a.telling.novelty);
  if (half === 'tuning' && explain) {
    for (const [slug] of mine) {
      const told = articles
        .filter((a) => a.slug === slug)
        .map((a) => `${a.eventId ?? '-'} ${a.telling.novelty}${a.novelty === a.telling.novelty ? '' : `/${a.novelty}`}`);
      explain(`${slug}: ${told.join(' · ')}`);
    }
    for (const [a, b] of hard.filter((pair) => !apart.includes(pair))) explain(`not apart: ${a} and ${b}`);
  }
  return {
    developments: mine.size,
    articles: articles.length,
    'B-cubed F1': bCubed(articles),
    'hard pairs': hard.length,
    'kept apart': apart.length,
    'wire copies found': percent(foundCopies.length, copies.length),
    'novelty right': percent(news.length, articles.length),
  };
}

/** Articles of labelled developments as one desk receives them: which come to lie in one event, and what each was held to add. */
const developmentsOf = (half: Half): Suite => ({
  name: `developments, ${half}`,
  score(measuring) {
    if (!existsSync(developmentsFolder)) return null;
    return scoreHalf(half, receivedBy(measuring), measuring.explain);
  },
});

export const developmentsTuning = developmentsOf('tuning');
export const developmentsScoring = developmentsOf('scoring');
