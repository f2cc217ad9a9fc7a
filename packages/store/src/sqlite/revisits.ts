import type { Entry } from '@gigawire/domain';
import { and, eq, max, or } from 'drizzle-orm';
import type { Poll } from '../store.ts';
import type { Tx } from './connection.ts';
import { instant } from './instant.ts';
import { entries, pages } from './schema.ts';
import { urlKey } from './url-key.ts';

/** A page that changes all day long, or says so at every poll, is asked for a few times, each time after a longer wait. */
const MAX_REVISITS = 6;
const FIRST_WAIT_MS = 30 * 60_000;

interface Known {
  readonly id: number;
  readonly isOwn: boolean;
  readonly title: string | null;
  readonly published: string | null;
  readonly revisits: number;
  readonly fetchedAt: string | null;
}

/** The entry that a source lists again, if its page was fetched: its own, or another source's of the same address. */
function knownAs(tx: Tx, entry: Entry, sourceId: string): Known | null {
  const own = and(eq(entries.sourceId, sourceId), eq(entries.key, entry.key));
  const row = tx
    .select({
      id: entries.id,
      sourceId: entries.sourceId,
      title: entries.title,
      published: entries.published,
      revisits: entries.revisits,
      state: entries.state,
      fetchedAt: max(pages.fetchedAt),
    })
    .from(entries)
    .innerJoin(pages, eq(pages.entryId, entries.id))
    .where(or(own, eq(entries.urlKey, urlKey(entry.url))))
    .groupBy(entries.id)
    .get();
  return row?.state === 'fetched' ? { ...row, isOwn: row.sourceId === sourceId } : null;
}

const later = (one: string | null | undefined, than: string | null): boolean =>
  one !== null && one !== undefined && than !== null && Date.parse(one) > Date.parse(than);

/** The source says the item was changed since its page was fetched, gives it a later date, or another headline. */
function isChanged(entry: Entry, known: Known): boolean {
  if (later(entry.modified, known.fetchedAt)) return true;
  if (!known.isOwn) return false;
  return later(entry.published, known.published) || (entry.title !== null && known.title !== null && entry.title !== known.title);
}

function isDue(known: Known, at: string): boolean {
  const wait = FIRST_WAIT_MS * 2 ** known.revisits;
  return known.revisits < MAX_REVISITS && Date.parse(at) - Date.parse(known.fetchedAt ?? at) >= wait;
}

/** Sets entries whose source tells of a newer text to be fetched again; returns their ids. `fresh` are those of this poll. */
export function revisitChanged(tx: Tx, poll: Poll, fresh: ReadonlySet<number>): readonly number[] {
  const at = instant(poll.at);
  return poll.entries.flatMap((entry) => {
    const known = knownAs(tx, entry, poll.sourceId);
    if (!known || fresh.has(known.id) || !isChanged(entry, known) || !isDue(known, at)) return [];
    const told = known.isOwn ? { title: entry.title ?? known.title, published: entry.published ?? known.published } : {};
    tx.update(entries)
      .set({ ...told, state: 'waiting', outcome: null, revisits: known.revisits + 1 })
      .where(eq(entries.id, known.id))
      .run();
    return [known.id];
  });
}
