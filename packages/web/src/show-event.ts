import type { EventStep, Review, SituatedReport, StoredEvent } from '@gigawire/domain';
import type { Store, StoredArticle } from '@gigawire/store';
import { Refusal } from './refusal.ts';

/** An article behind an event, with what it reports of it. `article` is null when the store has it no more. */
export interface Backing {
  readonly articleId: number;
  readonly article: StoredArticle | null;
  readonly reports: readonly SituatedReport[];
}

/** Everything the store knows of one event. */
export interface ShownEvent {
  readonly event: StoredEvent;
  /** In order of publication, undated last. */
  readonly backing: readonly Backing[];
  readonly steps: readonly EventStep[];
  readonly reviews: readonly Review[];
}

/** Articles shown in full; an event of more is still counted in whole. */
const MAX_ARTICLES = 50;

/** Reads an event by the id in its address. Throws Refusal when there is none. */
export async function readEvent(store: Store, id: string): Promise<ShownEvent> {
  const event = /^[1-9]\d{0,14}$/.test(id) ? await store.event(Number(id)) : null;
  if (!event) throw new Refusal(404, `There is no event ${id.slice(0, 20)}.`);
  const byArticle = Map.groupBy(event.reports, (report) => report.articleId);
  const backing = await Promise.all(
    [...byArticle]
      .slice(0, MAX_ARTICLES)
      .map(async ([articleId, reports]) => ({ articleId, article: await store.article(articleId), reports })),
  );
  return { event, backing: backing.sort(byPublication), steps: await store.eventSteps(event.id), reviews: await store.reviews(event.id) };
}

const publishedOf = ({ reports }: Backing): string => reports[0]?.article.published ?? '9999';

const byPublication = (a: Backing, b: Backing): number => publishedOf(a).localeCompare(publishedOf(b)) || a.articleId - b.articleId;
