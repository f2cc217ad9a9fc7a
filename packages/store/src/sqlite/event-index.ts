import { type NewsEvent, publishedDay, type SituatedReport } from '@gigawire/domain';
import { sql } from 'drizzle-orm';
import { among, listed } from './among.ts';
import type { Tx } from './connection.ts';
import type { EventBody, EventEdits } from './schema.ts';
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

/** Where an event is found by a key and a month. */
const FOUND_IN = { country: 'event_country', pair: 'event_pair', actor_id: 'event_actor', name: 'event_name' } as const;

/** Takes an event out of all it is found by: it is merged into another. */
export function unindexEvent(tx: Tx, id: number): void {
  for (const table of Object.values(FOUND_IN)) tx.run(sql`DELETE FROM ${sql.identifier(table)} WHERE event_id = ${id}`);
  tx.run(sql`DELETE FROM event_words WHERE rowid = ${id}`);
}

interface Found {
  readonly by: keyof typeof FOUND_IN;
  readonly keys: readonly string[];
  readonly months: readonly string[];
}

/** Brings an event's rows of one table to each key in each month. What stands there already is not written again: pages written are flushed. */
function keep(tx: Tx, id: number, { by, keys, months }: Found, more = { column: sql``, value: sql``, known: sql`NOTHING` }): void {
  const [table, key] = [sql.identifier(FOUND_IN[by]), sql.identifier(by)];
  tx.run(sql`DELETE FROM ${table} WHERE event_id = ${id} AND NOT (${among(sql`${key}`, keys)} AND ${among(sql`month`, months)})`);
  tx.run(sql`INSERT INTO ${table} (event_id, month, ${key}${more.column}) SELECT ${id}, m.value, k.value${more.value}
    FROM ${listed(months)} AS m, ${listed([...new Set(keys)])} AS k WHERE true ON CONFLICT DO ${more.known}`);
}

/** Rewrites what an event is found by: blocking rows for the next reports, words for people. */
export function indexEvent(
  tx: Tx,
  id: number,
  event: { readonly body: EventBody; readonly edits: EventEdits; readonly told: readonly SituatedReport[] },
): void {
  const { body, edits } = event;
  const months = monthsOf(body);
  const shown = edits.countries ?? body.countries;
  // A text of which nothing was read names countries, though the event does not count them.
  const countries = [...body.countries, ...shown, ...event.told.flatMap((report) => report.countries)];
  keep(
    tx,
    id,
    { by: 'country', keys: countries, months },
    {
      column: sql`, shown`,
      value: sql`, ${among(sql`k.value`, shown)}`,
      known: sql`UPDATE SET shown = excluded.shown WHERE shown <> excluded.shown`,
    },
  );
  keep(tx, id, { by: 'pair', keys: pairsOf(body.countries), months });
  keep(tx, id, { by: 'actor_id', keys: body.actors.flatMap((actor) => actor.id ?? []), months });
  keep(tx, id, { by: 'name', keys: namesOf(event.told), months });
  const title = edits.title === undefined ? body.title : edits.title;
  const actors = (edits.actors ?? body.actors).map((actor) => actor.name);
  const words = indexed([title, ...actors, ...event.told.map((report) => report.evidence.quote)]);
  tx.run(sql`INSERT OR REPLACE INTO event_words (rowid, words) VALUES (${id}, ${words})`);
}
