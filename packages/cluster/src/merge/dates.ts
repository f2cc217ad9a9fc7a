import type { EventDate, SituatedReport } from '@gigawire/domain';
import { compareDates } from '../compare-dates.ts';
import { gapInDays, instantOf } from '../publication.ts';
import { backing, standing, type Claim, type Comparing } from './claim.ts';

export const comparingDates: Comparing<EventDate> = {
  compare: (a, b) => compareDates(a.value, b.value),
  sameSlot: (a, b) => a.role === b.role,
  // A date told before is named beside the new one for many reasons; only a delay replaces it.
  counts: () => false,
  takenBack: (report) => report.article.takenBack?.dates ?? [],
  distance: (a, b) => gapInDays(instantOf(a.end ?? a.start), instantOf(b.end ?? b.start)) ?? Infinity,
};

const FINEST_FIRST: readonly EventDate['precision'][] = ['day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'range'];

/** A delay, or a new date under way to it, replaces the deadline told before. */
function withoutMissedDeadlines(claims: readonly Claim<EventDate>[]): readonly Claim<EventDate>[] {
  const delays = claims.filter((c) => c.report.status === 'delayed' && c.value.role === 'deadline');
  const last = delays.at(-1);
  if (!last) return claims;
  const isMissed = (c: Claim<EventDate>): boolean =>
    c.value.role === 'deadline' && claims.indexOf(c) < claims.indexOf(last) && comparingDates.compare(c, last) === 'differ';
  return claims.filter((c) => !isMissed(c));
}

function groups(claims: readonly Claim<EventDate>[]): readonly (readonly Claim<EventDate>[])[] {
  const found: Claim<EventDate>[][] = [];
  for (const claim of claims) {
    const home = found.find((g) => g.some((c) => c.value.role === claim.value.role && comparingDates.compare(c, claim) === 'agree'));
    if (home) home.push(claim);
    else found.push([claim]);
  }
  return found;
}

const sameDate = (a: EventDate, b: EventDate): boolean => a.start === b.start && a.end === b.end;

/** The finest date of a group; of equally fine ones the best backed, then the first told. */
function settled(claims: readonly Claim<EventDate>[]): EventDate {
  const finest = Math.min(...claims.map((c) => FINEST_FIRST.indexOf(c.value.precision)));
  const fine = claims.filter((c) => FINEST_FIRST.indexOf(c.value.precision) === finest);
  const backed = (c: Claim<EventDate>): number => backing(fine.filter((d) => sameDate(c.value, d.value)));
  return fine.reduce((best, c) => (backed(c) > backed(best) ? c : best)).value;
}

/** The dates an event comes to from its reports, which are in order of publication. */
export function mergeDates(reports: readonly SituatedReport[], voices: ReadonlyMap<SituatedReport, number>): readonly EventDate[] {
  const claims = reports.flatMap((report) => report.dates.map((value) => ({ value, report, voice: voices.get(report) ?? 0 })));
  return groups(withoutMissedDeadlines(standing(claims, comparingDates))).map(settled);
}
