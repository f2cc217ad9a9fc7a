import { emptyDesk, type PlaceContext, receive } from '@gigawire/cluster';
import type { NewsEvent, Novelty, Reading } from '@gigawire/domain';
import { type LabelledDevelopment, type LabelledTelling, mainOf, situateTelling } from './labelled-development.ts';
import { later, movedBy } from './one-season.ts';
import { percent } from './score.ts';

/** One article of a development, with where its reports came to lie. */
export interface Placed {
  readonly slug: string;
  readonly telling: LabelledTelling;
  readonly fingerprint: readonly number[];
  /** The event of its main report once all articles are there; null when it reports nothing. */
  readonly eventId: number | null;
  /** What it was held to add when it came. */
  readonly novelty: Novelty | null;
}

/** All articles in order of publication, as a desk would receive them; `moves` by how many days a development comes later than it did. */
export function receiveAll(
  developments: readonly LabelledDevelopment[],
  { read, ctx }: { readonly read: (telling: LabelledTelling) => Reading; readonly ctx: PlaceContext },
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
  const received = articles.map(({ slug, one, days }, index) => {
    const { reports: asPublished, fingerprint } = situateTelling(one, read(one), index + 1);
    const reports = asPublished.map((report) => movedBy(report, days));
    const main = mainOf(reports);
    const isTold = (event: NewsEvent): boolean => event.reports.some((r) => r.articleId === index + 1 && r.ordinal === main?.ordinal);
    const novelty = receive(desk, reports, ctx).find(({ event }) => isTold(event))?.write.novelty ?? null;
    return { slug, telling: one, fingerprint, novelty, isTold };
  });
  return received.map(({ isTold, ...placed }) => ({ ...placed, eventId: desk.events.find(isTold)?.id ?? null }));
}

/** B-cubed F1 in percent (Bagga and Baldwin, 1998): for each article, how much of its event is its development and the other way round. */
export function bCubed(articles: readonly Placed[]): number {
  const lies = articles.map(({ slug, eventId }, i) => ({ slug, event: eventId === null ? `none ${i}` : String(eventId) }));
  let [precision, recall] = [0, 0];
  for (const one of lies) {
    const event = lies.filter((other) => other.event === one.event);
    const truth = lies.filter((other) => other.slug === one.slug);
    const both = event.filter((other) => other.slug === one.slug).length;
    precision += both / event.length;
    recall += both / truth.length;
  }
  const [p, r] = [precision / articles.length, recall / articles.length];
  return Math.round((2000 * p * r) / (p + r)) / 10;
}

export type HardPair = readonly [string, string];

/** Pairs of developments that look alike and must stay apart, each once. */
export function hardPairsOf(developments: readonly LabelledDevelopment[]): readonly HardPair[] {
  const pairs = developments.flatMap((d) => [d.apart ?? []].flat().map((other) => [d.slug, other].sort().join(' ')));
  return [...new Set(pairs)].map((pair) => pair.split(' ') as [string, string]);
}

const idsOf = (articles: readonly Placed[], slug: string): ReadonlySet<number> =>
  new Set(articles.flatMap((a) => (a.slug === slug && a.eventId !== null ? [a.eventId] : [])));

export const keptApart = (all: readonly Placed[], hard: readonly HardPair[]): readonly HardPair[] =>
  hard.filter(([a, b]) => [...idsOf(all, a)].every((id) => !idsOf(all, b).has(id)));

export const noveltyRight = (articles: readonly Placed[]): number =>
  percent(articles.filter((a) => a.novelty === a.telling.novelty).length, articles.length);
