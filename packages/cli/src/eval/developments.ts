import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { candidateQuery, fingerprint, isNearDuplicate, place } from '@gigawire/cluster';
import type { CandidateQuery, EventWrite, NewsEvent, Novelty, SituatedReport, StoredEvent } from '@gigawire/domain';
import { situate } from '@gigawire/events';
import { evalFolder } from '../project-folders.ts';
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

type Half = 'tuning' | 'scoring';
type Development = z.infer<typeof development> & { readonly slug: string; readonly half: Half };

/** Where labelled developments lie; README.md there says what is labelled how. */
const developmentsFolder = join(evalFolder, 'developments');

function readOne(file: string): Development {
  const slug = basename(file, '.yaml');
  try {
    const half = (createHash('sha256').update(slug).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'scoring';
    return { ...development.parse(parse(readFileSync(file, 'utf8'))), slug, half };
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

function isCandidate(event: NewsEvent, query: CandidateQuery): boolean {
  const shares =
    event.countries.some((c) => query.countries.includes(c)) || event.actors.some((a) => a.id !== null && query.actorIds.includes(a.id));
  const late = query.from !== null && event.lastPublished !== null && event.lastPublished < query.from;
  const early = query.to !== null && event.firstPublished !== null && event.firstPublished.slice(0, 10) > query.to;
  return shares && !late && !early;
}

/** What the store does with a write, in memory. */
function keep(events: Map<number, StoredEvent>, write: EventWrite): number {
  const id = write.eventId ?? events.size + 1;
  events.set(id, { ...write.event, id, review: 'unreviewed', createdAt: '2026-01-01T00:00:00Z', changedAt: '2026-01-01T00:00:00Z' });
  return id;
}

const holds = (write: EventWrite, report: SituatedReport): boolean =>
  write.event.reports.some((r) => r.articleId === report.articleId && r.ordinal === report.ordinal);

/** All articles in order of publication, as a desk would receive them. */
function receive(developments: readonly Development[], { read, rate }: Measuring): readonly Placed[] {
  const events = new Map<number, StoredEvent>();
  const articles = developments
    .flatMap(({ slug, articles: told }) => told.map((one) => ({ slug, one })))
    .sort((a, b) => Date.parse(a.one.published ?? '') - Date.parse(b.one.published ?? ''));
  return articles.map(({ slug, one }, index) => {
    const { reading } = read({ ...one, published: one.published });
    const text = fingerprint(reading.article.text);
    const article = { ...reading.article, url: one.url, publisher: one.publisher, agency: one.agency };
    const reports = situate({ ...reading, article }, { family: one.family, fingerprint: text }).map((r) => ({
      ...r,
      articleId: index + 1,
    }));
    const query = candidateQuery(reports);
    const writes = place(
      reports,
      [...events.values()].filter((event) => isCandidate(event, query)),
      { rate },
    );
    const ids = writes.map((write) => keep(events, write));
    const main = reports.find((r) => r.primary) ?? reports[0];
    const at = main ? writes.findIndex((write) => holds(write, main)) : -1;
    return { slug, telling: one, fingerprint: text, eventId: ids[at] ?? null, novelty: writes[at]?.novelty ?? null };
  });
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);

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

function scoreHalf(half: Half, developments: readonly Development[], measuring: Measuring): Record<string, number> {
  const all = receive(developments, measuring);
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
  if (half === 'tuning' && measuring.explain) {
    for (const [slug] of mine) {
      const told = articles
        .filter((a) => a.slug === slug)
        .map((a) => `${a.eventId ?? '-'} ${a.telling.novelty}${a.novelty === a.telling.novelty ? '' : `/${a.novelty}`}`);
      measuring.explain(`${slug}: ${told.join(' · ')}`);
    }
    for (const [a, b] of hard.filter((pair) => !apart.includes(pair))) measuring.explain(`not apart: ${a} and ${b}`);
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
    const developments = readdirSync(developmentsFolder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => readOne(join(developmentsFolder, name)));
    return scoreHalf(half, developments, measuring);
  },
});

export const developmentsTuning = developmentsOf('tuning');
export const developmentsScoring = developmentsOf('scoring');
