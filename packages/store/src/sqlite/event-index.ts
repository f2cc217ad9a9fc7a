import { type NewsEvent, publishedDay, type SituatedReport } from '@gigawire/domain';
import { eq, sql } from 'drizzle-orm';
import type { Tx } from './connection.ts';
import { type EventBody, type EventEdits, eventActors, eventCountries, eventNames, eventPairs } from './schema.ts';
import { indexed } from './words.ts';

/** Twenty years: what a wrong date can cost in rows. */
const MAX_MONTHS = 240;

/** The months (`YYYY-MM`) from the first to the last day, newest kept where there are too many; one '' when undated. */
export function monthsOf(event: Pick<NewsEvent, 'firstPublished' | 'lastPublished'>): readonly string[] {
  const last = publishedDay({ published: event.lastPublished ?? event.firstPublished });
  if (last === null) return [''];
  const first = publishedDay({ published: event.firstPublished }) ?? last;
  const months: string[] = [];
  let year = Number(last.slice(0, 4));
  let month = Number(last.slice(5, 7));
  while (months.length < MAX_MONTHS) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (months.length > 0 && name < first.slice(0, 7)) break;
    months.push(name);
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
  }
  return months;
}

/** More countries than this is a list, not a pair's story. */
const MAX_PAIRED = 6;

/** Each two of the countries, as "IN+JP". */
export function pairsOf(countries: readonly string[]): readonly string[] {
  const sorted = [...new Set(countries)].sort((a, b) => (a < b ? -1 : 1)).slice(0, MAX_PAIRED);
  return sorted.flatMap((one, i) => sorted.slice(i + 1).map((other) => `${one}+${other}`));
}

/** Names an event is found by; an opening gives its own first. */
const MAX_NAMES = 16;

/** The names the openings of most reports give, at most 16. */
export function namesOf(told: readonly SituatedReport[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of told.flatMap((report) => report.article.gist?.names ?? [])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_NAMES)
    .map(([name]) => name);
}

/** Takes an event out of all it is found by: it is merged into another. */
export function unindexEvent(tx: Tx, id: number): void {
  for (const table of [eventCountries, eventPairs, eventActors, eventNames]) tx.delete(table).where(eq(table.eventId, id)).run();
  tx.run(sql`DELETE FROM event_words WHERE rowid = ${id}`);
}

/** Rewrites what an event is found by: blocking rows for the next reports, words for people. */
export function indexEvent(
  tx: Tx,
  id: number,
  event: { readonly body: EventBody; readonly edits: EventEdits; readonly told: readonly SituatedReport[] },
): void {
  const { body, edits } = event;
  const shown = new Set(edits.countries ?? body.countries);
  unindexEvent(tx, id);
  // A text of which nothing was read names countries, though the event does not count them.
  const countries = new Set([...body.countries, ...shown, ...event.told.flatMap((report) => report.countries)]);
  const actorIds = new Set(body.actors.flatMap((actor) => actor.id ?? []));
  const names = namesOf(event.told);
  for (const month of monthsOf(body)) {
    for (const country of countries)
      tx.insert(eventCountries)
        .values({ country, month, eventId: id, shown: shown.has(country) })
        .run();
    for (const pair of pairsOf(body.countries)) tx.insert(eventPairs).values({ pair, month, eventId: id }).run();
    for (const actorId of actorIds) tx.insert(eventActors).values({ actorId, month, eventId: id }).run();
    for (const name of names) tx.insert(eventNames).values({ name, month, eventId: id }).run();
  }
  const title = edits.title === undefined ? body.title : edits.title;
  const actors = (edits.actors ?? body.actors).map((actor) => actor.name);
  const words = indexed([title, ...actors, ...event.told.map((report) => report.evidence.quote)]);
  tx.run(sql`INSERT INTO event_words (rowid, words) VALUES (${id}, ${words})`);
}
