import type { CandidateQuery, EventWrite, ReportName, SituatedReport, StoredEvent, Surroundings } from '@gigawire/domain';
import { asc } from 'drizzle-orm';
import type { Placement, Placing } from '../store.ts';
import { among } from './among.ts';
import { isUnmerged, olderTexts, unmergedReports } from './articles.ts';
import { candidates } from './candidates.ts';
import type { Tx } from './connection.ts';
import { linkedReports, releaseReport, saveEvents, toStored } from './events.ts';
import { indexLoose, looseFor } from './loose-reports.ts';
import { events, reports } from './schema.ts';

/** Reads and writes under one lock: what is placed at the same time waits, and then sees what came of this. */
export function placeArticle(tx: Tx, articleId: number, { place, looseKeys, at }: Placing): Placement {
  if (!isUnmerged(tx, articleId)) return { reports: 0, candidates: 0, writes: [], touched: saveEvents(tx, articleId, { writes: [], at }) };
  const told = unmergedReports(tx, articleId);
  const { around, handed } = surroundings(tx, articleId);
  const writes = place(told, around);
  const released = writes.flatMap((write) => release(tx, write));
  const touched = saveEvents(tx, articleId, { writes, at });
  indexLoose(tx, [...told, ...around.withdrawn, ...handed.loose, ...released], looseKeys);
  return { reports: told.length, candidates: handed.events.size, writes, touched };
}

/** What was shown to the one who places. */
interface Handed {
  readonly events: Set<number>;
  readonly loose: SituatedReport[];
}

function surroundings(tx: Tx, articleId: number): { readonly around: Surroundings; readonly handed: Handed } {
  const { withdrawn, holders } = olderReports(tx, articleId);
  const handed: Handed = { events: new Set(holders.map((event) => event.id)), loose: [] };
  const look = (query: CandidateQuery): ReturnType<Surroundings['look']> => {
    const found = candidates(tx, query, handed.events);
    for (const event of found) handed.events.add(event.id);
    const loose = looseFor(tx, query).filter((report) => !handed.loose.some((known) => isSame(known, report)));
    handed.loose.push(...loose);
    return { events: found, loose };
  };
  return { around: { withdrawn, holders, look }, handed };
}

const isSame = (a: ReportName, b: ReportName): boolean => a.articleId === b.articleId && a.ordinal === b.ordinal;

/** Reports of the article's older texts, and the events they back. */
function olderReports(tx: Tx, articleId: number): { readonly withdrawn: readonly ReportName[]; readonly holders: readonly StoredEvent[] } {
  const older = olderTexts(tx, articleId);
  if (older.length === 0) return { withdrawn: [], holders: [] };
  const rows = tx
    .select({ articleId: reports.articleId, ordinal: reports.ordinal, eventId: reports.eventId })
    .from(reports)
    .where(among(reports.articleId, older))
    .all();
  const ids = [...new Set(rows.flatMap((row) => row.eventId ?? []))];
  const held = ids.length === 0 ? [] : tx.select().from(events).where(among(events.id, ids)).orderBy(asc(events.id)).all();
  return {
    withdrawn: rows.map(({ articleId: id, ordinal }) => ({ articleId: id, ordinal })),
    holders: toStored(tx, held, { edits: false }),
  };
}

/** Takes from a written event, and from those it absorbs, the reports it does not rest on any more; returns them. */
function release(tx: Tx, { eventId, absorbed, event }: EventWrite): readonly ReportName[] {
  const linked = [...(eventId === null ? [] : [eventId]), ...absorbed].flatMap((id) => linkedReports(tx, id));
  const gone = linked.filter((report) => !event.reports.some((each) => isSame(each, report)));
  for (const report of gone) releaseReport(tx, report);
  return gone;
}
