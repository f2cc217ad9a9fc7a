import { formatDate, type DateRole, type EventDate, type RateLookup } from '@gigawire/domain';
import { compareDates } from '../compare-dates.ts';
import type { Profile } from '../profile.ts';
import { isSameSize } from './same-size.ts';
import { SILENT, type Finding, type Veto } from './veto.ts';

/** Spans too wide to say when one thing happened. */
const VAGUE: ReadonlySet<string> = new Set(['year', 'decade', 'range']);

function datesOf(p: Profile, role: DateRole): readonly EventDate[] {
  const dates = p.report.dates.filter((d) => d.role === role);
  return role === 'occurrence' ? dates.filter((d) => !VAGUE.has(d.precision)) : dates;
}

/** A plan and its completion happen on different days; a meeting planned and held is one day. */
function isComparable(a: Profile, b: Profile, role: DateRole): boolean {
  return role !== 'occurrence' || a.report.status === b.report.status || a.report.type === 'meeting';
}

function judgeRole(a: Profile, b: Profile, role: DateRole): Finding {
  if (!isComparable(a, b, role)) return SILENT;
  const pairs = datesOf(a, role).flatMap((left) => datesOf(b, role).map((right) => [left, right] as const));
  const results = pairs.map(([left, right]) => compareDates(left, right));
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
