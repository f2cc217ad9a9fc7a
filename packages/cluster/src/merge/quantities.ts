import { magnitude, UNITS, type Bounds, type EventQuantity, type QuantityKind, type SituatedReport } from '@gigawire/domain';
import { compareQuantity, dimensionOf, roleClass } from '../compare-figures.ts';
import { settle } from './bounds.ts';
import { backing, grouped, standing, type Claim, type Comparing } from './claim.ts';
import { roleOf } from './role.ts';

const factor = (unit: string): number => UNITS[unit]?.factor ?? 1;
const size = (q: EventQuantity): number => (magnitude(q) ?? 0) * factor(q.unit);

export const comparingQuantities: Comparing<EventQuantity> = {
  compare: (a, b) => compareQuantity(a.value, b.value),
  sameSlot: (a, b) => dimensionOf(a) === dimensionOf(b) && roleClass(a.role) === roleClass(b.role),
  counts: (report, claim) =>
    (report.article.gist?.quantities ?? []).some((q) => compareQuantity({ ...q, role: claim.value.role }, claim.value) === 'agree'),
  takenBack: (report) => report.article.takenBack?.quantities ?? [],
  distance: (a, b) => Math.abs(Math.log((size(a) || 1) / (size(b) || 1))),
};

/** The kind most voices give; between equals the one per year, which says more. */
function kindOf(claims: readonly Claim<EventQuantity>[]): QuantityKind {
  const kinds = [...new Set(claims.map((c) => c.value.kind))].sort((a, b) => b.length - a.length);
  const backed = (kind: QuantityKind): number => backing(claims.filter((c) => c.value.kind === kind));
  return kinds.reduce((best, kind) => (backed(kind) > backed(best) ? kind : best));
}

function converted(b: Bounds, by: number): Bounds {
  const times = (n: number | null): number | null => (n === null ? null : Number((n * by).toPrecision(12)));
  return { min: times(b.min), max: times(b.max), qualifier: b.qualifier };
}

function settled(claims: readonly Claim<EventQuantity>[]): EventQuantity {
  const kind = kindOf(claims);
  const stated = claims.filter((c) => c.value.kind === kind);
  const { unit, noun } = stated[0]!.value;
  const bounds = settle(stated.map((claim) => ({ bounds: converted(claim.value, factor(claim.value.unit) / factor(unit)), claim })));
  const role = roleOf(claims);
  const change = role === 'total' || role === 'target' ? {} : { change: role };
  const counted = noun === undefined ? {} : { noun };
  return { kind, unit, min: bounds.min, max: bounds.max, qualifier: bounds.qualifier, role, ...change, ...counted };
}

/** The quantities an event comes to from its reports, which are in order of publication. */
export function mergeQuantities(reports: readonly SituatedReport[], voices: ReadonlyMap<SituatedReport, number>): readonly EventQuantity[] {
  const claims = reports.flatMap((report) => report.quantities.map((value) => ({ value, report, voice: voices.get(report) ?? 0 })));
  return grouped(standing(claims, comparingQuantities), comparingQuantities).map(settled);
}
