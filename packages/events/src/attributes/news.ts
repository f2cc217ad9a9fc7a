import type { DateRole, EventStatus, EventType, Mention } from '@gigawire/domain';
import { daysBetween } from '../days-between.ts';
import type { Scene } from '../scene.ts';
import type { Statement } from '../statement.ts';

/** Part of an article that tells news; below stands what readers can do without (the inverted pyramid). */
const UPPER = 2 / 3;
/** Days before publication and behind it between which an act is fresh. */
const FRESH = { before: 14, behind: 5 };

/** "In March", written in May: more days ago than this, an act is no news beside another. */
const STALE = 35;
const isStale = (mention: Mention, day: string | null): boolean =>
  mention.kind === 'date' &&
  mention.value.end !== null &&
  day !== null &&
  mention.value.end < day &&
  daysBetween(mention.value.end, day) > STALE;

/** "Last year", "in 2024": what is dated no closer is no news, however short ago the year ended. */
const isPastYear = (mention: Mention, day: string | null): boolean =>
  mention.kind === 'date' && /year/.test(mention.value.precision) && mention.value.end !== null && day !== null && mention.value.end < day;

/**
 * True when a happening that an article tells beside its subject is told as new all the same, as the items of a digest are, or the plant in a
 * firm's results: high enough in the article or only just done, and neither long ago nor said by the way.
 */
export function isNewsBeside(
  scene: Scene,
  { frame: { sentence, clause }, background }: Statement,
  { type, status, dates }: { readonly type: EventType; readonly status: EventStatus; readonly dates: ReadonlyMap<number, DateRole> },
): boolean {
  if (background || type === 'market' || status === 'reported' || clause.link === 'relative') return false;
  const done = [...dates].flatMap(([i, role]) => (role !== 'deadline' ? (scene.mentions[i] ?? []) : []));
  if (done.length > 0 && done.every((m) => isStale(m, scene.day) || isPastYear(m, scene.day))) return false;
  const isFresh = done.some((m) => {
    if (m.kind !== 'date' || m.value.end === null || scene.day === null) return false;
    const age = daysBetween(m.value.end, scene.day);
    return -FRESH.behind <= age && age <= FRESH.before;
  });
  return isFresh || sentence.index <= UPPER * scene.sentences.length;
}
