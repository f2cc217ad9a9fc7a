import type { EventBacking, NewsEvent, SituatedReport } from '@gigawire/domain';
import type { Store } from '@gigawire/store';
import type { Regroup } from './regroup.ts';

/** Says of every value that all reports say it; of a range, that the first says the lower figure and the others the upper. */
export function allBack(event: NewsEvent): EventBacking {
  const reports = event.reports.map(({ articleId, ordinal }) => ({ articleId, ordinal }));
  const each = { reports, ends: null };
  const figure = ({ min, max }: { readonly min: number | null; readonly max: number | null }) =>
    min === max ? each : { reports, ends: { low: reports.slice(0, 1), high: reports.slice(1) } };
  return {
    type: each,
    status: each,
    countries: event.countries.map(() => each),
    actors: event.actors.map(() => each),
    topics: event.topics.map(() => each),
    money: event.money.map(figure),
    quantities: event.quantities.map(figure),
    dates: event.dates.map(() => each),
    alsoTold: [],
  };
}

/** Regroups without folding reports: the events say what they said. */
export function plainRegroup(store: Store): Regroup {
  const content = async (id: number, reports: readonly SituatedReport[]): Promise<NewsEvent> => {
    const event = await store.event(id);
    if (!event) throw new Error(`event ${id} is not known`);
    const { type, status, title, countries, actors, topics, money, quantities, dates, firstPublished, lastPublished, confidence, primary } =
      event;
    const said = {
      type,
      status,
      title,
      countries,
      actors,
      topics,
      money,
      quantities,
      dates,
      firstPublished,
      lastPublished,
      confidence,
      primary,
    };
    return { ...said, articleCount: reports.length, independentPublisherCount: 1, reports };
  };
  const reportsOf = async (id: number): Promise<readonly SituatedReport[]> => (await store.event(id))?.reports ?? [];
  return {
    async merge(decision) {
      const { eventId, otherId } = decision;
      const reports = [...(await reportsOf(eventId)), ...(await reportsOf(otherId))];
      return { id: await store.mergeEvents(decision, await content(eventId, reports)), eventId, otherId };
    },
    async split(decision, articleIds) {
      const reports = await reportsOf(decision.eventId);
      const goes = reports.filter((r) => articleIds.includes(r.articleId));
      const stays = reports.filter((r) => !articleIds.includes(r.articleId));
      return store.splitEvent(decision, { stays: await content(decision.eventId, stays), goes: await content(decision.eventId, goes) });
    },
    async undo({ id, kind, eventId, otherId, moved }, by) {
      const isMoved = (r: SituatedReport): boolean => moved.some((m) => m.articleId === r.articleId && m.ordinal === r.ordinal);
      const now = await reportsOf(eventId);
      if (kind === 'split') {
        await store.undoRegrouping(id, { ...by, stays: await content(eventId, [...now, ...(await reportsOf(otherId))]), goes: null });
        return;
      }
      const stays = await content(
        eventId,
        now.filter((r) => !isMoved(r)),
      );
      await store.undoRegrouping(id, { ...by, stays, goes: await content(otherId, now.filter(isMoved)) });
    },
  };
}
