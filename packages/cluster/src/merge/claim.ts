import type { SituatedReport } from '@gigawire/domain';
import type { Agreement } from '../compare-bounds.ts';
import { saysItCorrects } from '../corrections.ts';

/** One value of one report, with who says it. */
export interface Claim<F> {
  readonly value: F;
  readonly report: SituatedReport;
  /** Number of the independent voice the report belongs to. */
  readonly voice: number;
}

/** Independent voices behind some claims. */
export const backing = (claims: readonly Claim<unknown>[]): number => new Set(claims.map((c) => c.voice)).size;

/** How values of one kind are compared, and how far apart two conflicting ones are (only their order matters). */
export interface Comparing<F> {
  readonly compare: (a: Claim<F>, b: Claim<F>) => Agreement;
  /** True when the two tell of the same thing (kind and role), so that one can replace the other. */
  readonly sameSlot: (a: F, b: F) => boolean;
  readonly distance: (a: F, b: F) => number;
  /** True when the opening of the report's article counts the value, though the report does not give it. */
  readonly counts: (report: SituatedReport, claim: Claim<F>) => boolean;
  /** Values that the older text of the report's article stated, and it states otherwise. */
  readonly takenBack: (report: SituatedReport) => readonly F[];
}

const of = <F>(claims: readonly Claim<F>[], report: SituatedReport): readonly Claim<F>[] => claims.filter((c) => c.report === report);

/** The claims of `old` that `correction` replaces: each value of the correction that `old` does not have takes the nearest value it lacks itself. */
export function replacedBy<F>(correction: readonly Claim<F>[], old: readonly Claim<F>[], how: Comparing<F>): readonly Claim<F>[] {
  const missing = (some: readonly Claim<F>[], others: readonly Claim<F>[]): Claim<F>[] =>
    some.filter((a) => !others.some((b) => how.sameSlot(a.value, b.value) && how.compare(a, b) !== 'differ'));
  const stale = missing(old, correction);
  const replaced: Claim<F>[] = [];
  for (const fresh of missing(correction, old)) {
    const rivals = stale.filter((c) => !replaced.includes(c) && how.sameSlot(c.value, fresh.value));
    const [first, ...rest] = rivals;
    if (!first) continue;
    replaced.push(rest.reduce((a, b) => (how.distance(fresh.value, b.value) < how.distance(fresh.value, a.value) ? b : a), first));
  }
  return replaced;
}

/** Of what `revision`, a later article, replaces in `old`: values it names beside its own ("15,900, after 12,340 last month"). */
function revisedBy<F>(revision: readonly Claim<F>[], old: readonly Claim<F>[], how: Comparing<F>): readonly Claim<F>[] {
  const [first] = revision;
  if (!first || first.report.articleId === old[0]?.report.articleId) return [];
  return replacedBy(revision, old, how).filter((claim) => how.counts(first.report, claim));
}

/** What others say that an article itself takes back in a newer text: they had it from there, or it from them. */
const repeats = <F>(claim: Claim<F>, revised: SituatedReport, how: Comparing<F>): boolean =>
  claim.report.articleId !== revised.articleId &&
  how.takenBack(revised).some((value) => how.sameSlot(value, claim.value) && how.compare(claim, { ...claim, value }) === 'agree');

/** Claims (in order of publication) without those a correction replaces, or a later article that names them beside its own; a later correction replaces an earlier one. */
export function standing<F>(claims: readonly Claim<F>[], how: Comparing<F>): readonly Claim<F>[] {
  const reports = [...new Set(claims.map((c) => c.report))];
  const replaced = new Set<Claim<F>>();
  for (const [i, correction] of reports.entries()) {
    if (!saysItCorrects(correction)) continue;
    for (const [j, old] of reports.entries()) {
      if (old.articleId === correction.articleId || (saysItCorrects(old) && j > i)) continue;
      for (const claim of replacedBy(of(claims, correction), of(claims, old), how)) replaced.add(claim);
    }
  }
  for (const [i, revision] of reports.entries()) {
    for (const old of reports.slice(0, i)) for (const claim of revisedBy(of(claims, revision), of(claims, old), how)) replaced.add(claim);
  }
  return claims.filter((c) => !replaced.has(c) && !reports.some((report) => repeats(c, report, how)));
}

/** Figures that lie no further apart (as a logarithm) are two accounts of one: by a quarter or so. */
export const CONTESTED = 0.25;

/**
 * Groups claims that tell the same value. A claim that is merely compatible ("at least 20" beside 25), or that tells a figure somewhat otherwise
 * (30 beside 32), joins a group only when neither report gives another value for that slot.
 */
export function grouped<F>(claims: readonly Claim<F>[], how: Comparing<F>): readonly (readonly Claim<F>[])[] {
  const alone = (c: Claim<F>): boolean => of(claims, c.report).filter((d) => how.sameSlot(c.value, d.value)).length === 1;
  const belongs = (c: Claim<F>, group: readonly Claim<F>[]): boolean =>
    group.some((d) => how.sameSlot(c.value, d.value) && how.compare(c, d) === 'agree') ||
    (alone(c) && group.every((d) => d.report !== c.report && alone(d) && how.sameSlot(c.value, d.value) && isOneFigure(c, d)));
  const isOneFigure = (c: Claim<F>, d: Claim<F>): boolean => how.compare(c, d) !== 'differ' || how.distance(c.value, d.value) <= CONTESTED;
  const groups: Claim<F>[][] = [];
  for (const claim of claims) {
    const home = groups.find((g) => belongs(claim, g));
    if (home) home.push(claim);
    else groups.push([claim]);
  }
  return groups;
}
