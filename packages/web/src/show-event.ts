import type { EventBacking, EventStep, NewsEvent, Regrouping, Review, SituatedReport, StoredEvent } from '@gigawire/domain';
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
  /** Which reports say each of its values. */
  readonly says: EventBacking;
  readonly steps: readonly EventStep[];
  /** Publishers by article: those behind it, and those behind a step of its history. */
  readonly publishers: ReadonlyMap<number, string>;
  readonly reviews: readonly Review[];
  readonly regroupings: readonly Regrouping[];
}

/** Where an event is read from, and how its values are traced to reports. */
export interface EventSource {
  readonly store: Store;
  readonly backingOf: (event: NewsEvent) => EventBacking;
}

/** Articles shown in full; an event of more is still counted in whole. */
const MAX_ARTICLES = 50;

/** Steps whose article is looked up though the event does not rest on it any more. */
const MAX_FORMER = 20;

/** Reads an event by the id in its address. Throws Refusal when there is none. */
export async function readEvent({ store, backingOf }: EventSource, id: string): Promise<ShownEvent> {
  const event = /^[1-9]\d{0,14}$/.test(id) ? await store.event(Number(id)) : null;
  if (!event) throw new Refusal(404, `There is no event ${id.slice(0, 20)}.`);
  const byArticle = Map.groupBy(event.reports, (report) => report.articleId);
  const backing = await Promise.all(
    [...byArticle]
      .slice(0, MAX_ARTICLES)
      .map(async ([articleId, reports]) => ({ articleId, article: await store.article(articleId), reports })),
  );
  const steps = await store.eventSteps(event.id);
  return {
    event,
    backing: backing.sort(byPublication),
    says: backingOf(event),
    steps,
    publishers: await publishersOf(event, steps, store),
    reviews: await store.reviews(event.id),
    regroupings: await store.regroupings(event.id),
  };
}

async function publishersOf(event: StoredEvent, steps: readonly EventStep[], store: Store): Promise<ReadonlyMap<number, string>> {
  const known = new Map<number, string>(
    event.reports.flatMap(({ articleId, article }) => (article.publisher === null ? [] : [[articleId, article.publisher] as const])),
  );
  const former = [...new Set(steps.map((step) => step.articleId))].filter((id) => !event.reports.some((report) => report.articleId === id));
  for (const id of former.slice(0, MAX_FORMER)) {
    const publisher = (await store.article(id))?.publisher;
    if (publisher) known.set(id, publisher);
  }
  return known;
}

const publishedOf = ({ reports }: Backing): string => reports[0]?.article.published ?? '9999';

const byPublication = (a: Backing, b: Backing): number => publishedOf(a).localeCompare(publishedOf(b)) || a.articleId - b.articleId;
