import { formatDate, type DateRole, type EventDate, type RateLookup } from '@gigawire/domain';
import type { Agreement } from '../compare-bounds.ts';
import { compareDates } from '../compare-dates.ts';
import type { Profile } from '../profile.ts';
import { gapInDays, instantOf } from '../publication.ts';
import { monthOf } from './month.ts';
import { isSameSize } from './same-size.ts';
import { SILENT, type Finding, type Veto } from './veto.ts';

/** Spans too wide to say when one thing happened. */
const VAGUE: ReadonlySet<string> = new Set(['year', 'decade', 'range']);

function datesOf(p: Profile, role: DateRole): readonly EventDate[] {
  const dates = p.report.dates.filter((d) => d.role === role);
  return role === 'occurrence' ? dates.filter((d) => !VAGUE.has(d.precision)) : dates;
}

/** Days by which a meeting is put off and still is that meeting. */
const PUT_OFF_DAYS = 45;

/** A plan and its completion happen on different days; a meeting planned and held is one day. Figures of a month have it in their headline. */
function isComparable(a: Profile, b: Profile, role: DateRole): boolean {
  if (role !== 'occurrence') return true;
  if (a.report.type === 'market' && b.report.type === 'market' && monthOf(a) !== null && monthOf(b) !== null) return false;
  return a.report.status === b.report.status || a.report.type === 'meeting';
}

/** The day an act was done says nothing of the day its plant is to start. */
const isAhead = (date: EventDate, p: Profile): boolean => p.day !== null && (date.start ?? date.end ?? '') > p.day;

function compare(left: EventDate, right: EventDate, of: readonly [Profile, Profile]): Agreement {
  const [a, b] = of;
  const agreement = compareDates(left, right);
  if (agreement !== 'differ' || left.role !== 'occurrence') return agreement;
  if (a.report.type !== 'meeting') return isAhead(left, a) === isAhead(right, b) ? 'differ' : 'unknown';
  const gap = gapInDays(instantOf(left.start), instantOf(right.start)) ?? 0;
  return a.report.status !== b.report.status && gap <= PUT_OFF_DAYS ? 'unknown' : 'differ';
}

function judgeRole(a: Profile, b: Profile, role: DateRole): Finding {
  if (!isComparable(a, b, role)) return SILENT;
  const pairs = datesOf(a, role).flatMap((left) => datesOf(b, role).map((right) => [left, right] as const));
  const results = pairs.map(([left, right]) => compare(left, right, [a, b]));
  const agreed = pairs[results.indexOf('agree')];
  if (agreed) return { verdict: 'agree', why: `both say ${formatDate(agreed[0])}` };
  const [first] = pairs;
  if (!first || results.some((r) => r !== 'differ')) return SILENT;
  return { verdict: 'conflict', why: `${role} ${formatDate(first[0])} is not ${formatDate(first[1])}` };
}

const MOVED: ReadonlySet<string> = new Set(['delayed', 'cancelled']);

function judge(a: Profile, b: Profile, rate: RateLookup): Finding {
  // A delay names the old date or the new one: it is a change of the development, not another one.
  if (MOVED.has(a.report.status) || MOVED.has(b.report.status)) return SILENT;
  // One plant, one cost, two target years: a disagreement of the outlets, not a second plant.
  const roles: readonly DateRole[] = isSameSize(a, b, rate) ? ['occurrence', 'period'] : ['occurrence', 'period', 'deadline'];
  const findings = roles.map((role) => judgeRole(a, b, role));
  return findings.find((f) => f.verdict === 'conflict') ?? findings.find((f) => f.verdict === 'agree') ?? SILENT;
}

/** Two developments at different times: they happen on, are due by, or cover days that do not meet. */
export const date: Veto = { name: 'date', on: 'values', judge };
