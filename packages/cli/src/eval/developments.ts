import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { emptyDesk, isNearDuplicate, receive } from '@gigawire/cluster';
import type { Novelty } from '@gigawire/domain';
import { evalFolder } from '../project-folders.ts';
import type { Half } from './half.ts';
import { labelledDevelopments, type LabelledDevelopment, type LabelledTelling, mainOf, situateTelling } from './labelled-development.ts';
import { later, movedBy, movesIntoSeason } from './one-season.ts';
import { percent } from './score.ts';
import type { Measuring, Suite } from './suite.ts';

/** Where labelled developments lie; README.md there says what is labelled how. */
export const developmentsFolder = join(evalFolder, 'developments');

/** One article of a development, with where its reports came to lie. */
interface Placed {
  readonly slug: string;
  readonly telling: LabelledTelling;
  readonly fingerprint: readonly number[];
  /** The event of its main report; null when it reports nothing. */
  eventId: number | null;
  novelty: Novelty | null;
}

/** All articles in order of publication, as a desk would receive them; `moves` by how many days a development comes later than it did. */
function receiveAll(
  developments: readonly LabelledDevelopment[],
  { read, rate }: Measuring,
  moves: ReadonlyMap<string, number>,
): readonly Placed[] {
  const desk = emptyDesk();
  const articles = developments
    .flatMap(({ slug, articles: told }) => {
      const days = moves.get(slug) ?? 0;
      return told.map((one) => ({
        slug,
        one,
        days,
        published: one.published === null ? Number.NaN : Date.parse(later(one.published, days)),
      }));
    })
    .sort((a, b) => a.published - b.published);
  return articles.map(({ slug, one, days }, index) => {
    const { reading } = read({ ...one, published: one.published });
    const { reports: asPublished, fingerprint } = situateTelling(one, reading, index + 1);
    const reports = asPublished.map((report) => movedBy(report, days));
    const kept = receive(desk, reports, rate);
    const main = mainOf(reports);
    const home = kept.find(({ event }) => event.reports.some((r) => r.articleId === index + 1 && r.ordinal === main?.ordinal));
    return { slug, telling: one, fingerprint, eventId: home?.event.id ?? null, novelty: home?.write.novelty ?? null };
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
  readonly developments: readonly LabelledDevelopment[];
  readonly all: readonly Placed[];
  /** The same, as if all had begun in one season. */
  readonly season: readonly Placed[];
}

function receiveFolder(measuring: Measuring): Received {
  const developments = labelledDevelopments(developmentsFolder);
  return {
    developments,
    all: receiveAll(developments, measuring, new Map()),
    season: receiveAll(developments, measuring, movesIntoSeason(developments)),
  };
}

/** One desk receives both halves: what a reader makes of them is kept for the second. */
const received = new WeakMap<Measuring['read'], Received>();

function receivedBy(measuring: Measuring): Received {
  const known = received.get(measuring.read) ?? receiveFolder(measuring);
  received.set(measuring.read, known);
  return known;
}

type HardPair = readonly [string, string];

const keptApart = (all: readonly Placed[], hard: readonly HardPair[]): readonly HardPair[] =>
  hard.filter(([a, b]) => [...idsOf(all, a)].every((id) => !idsOf(all, b).has(id)));

const noveltyRight = (articles: readonly Placed[]): number =>
  percent(articles.filter((a) => a.novelty === a.telling.novelty).length, articles.length);

function scoreHalf(half: Half, { developments, all, season }: Received, explain: Measuring['explain']): Record<string, number> {
  const mine = new Map(developments.filter((d) => d.half === half).map((d) => [d.slug, d]));
  const articles = all.filter((a) => mine.has(a.slug));
  const pairs = [...mine.values()].flatMap((d) => [d.apart ?? []].flat().map((other) => [d.slug, other].sort().join(' ')));
  const hard = [...new Set(pairs)].map((pair) => pair.split(' ') as [string, string]);
  const apart = keptApart(all, hard);
  const inSeason = season.filter((a) => mine.has(a.slug));
  const copies = articles.filter((a) => a.telling.copyOf !== undefined);
  const foundCopies = copies.filter((copy) => {
    const original = mine.get(copy.slug)?.articles[copy.telling.copyOf ?? -1];
    const first = articles.find((a) => a.telling === original);
    return first !== undefined && isNearDuplicate(copy.fingerprint, first.fingerprint);
  });
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
    'novelty right': noveltyRight(articles),
    'B-cubed F1 in one season': bCubed(inSeason),
    'kept apart in one season': keptApart(season, hard).length,
    'novelty right in one season': noveltyRight(inSeason),
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
