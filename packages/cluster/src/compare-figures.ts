import { UNITS, type Bounds, type EventMoney, type EventQuantity, type FigureRole, type Quantity, type RateLookup } from '@gigawire/domain';
import { compareBounds, type Agreement, type Tolerance } from './compare-bounds.ts';

/** An amount with the day at whose rate it is converted. */
export interface DatedMoney {
  readonly money: EventMoney;
  readonly day: string | null;
}

/** What a figure measures of a change. The level at the end, a target and a total are told apart too unsurely to be kept apart. */
export type RoleClass = 'level' | 'initial' | 'difference';

const SAME_CURRENCY: Tolerance = { agree: 0.03, differ: 0.03 };
/** Outlets convert at the day's rate and round; we know the month's or the year's. */
const OTHER_CURRENCY: Tolerance = { agree: 0.05, differ: 0.12 };
const SAME_QUANTITY: Tolerance = { agree: 0.02, differ: 0.02 };
/** Things are counted: 12,340 cars are not 12,100, though a headline may round them. */
const SAME_COUNT: Tolerance = { agree: 0.001, differ: 0.001 };

export const roleClass = (role: FigureRole): RoleClass => (role === 'initial' || role === 'difference' ? role : 'level');

const PER_YEAR = /_per_year$/;
/** What a kind measures: "a 30 GWh plant" and "30 GWh a year" are the same claim, and so are "12,340 units" and "12,340 vehicles". */
export function dimensionOf({ kind, noun }: Pick<Quantity, 'kind' | 'noun'>): string {
  const dimension = kind.replace(PER_YEAR, '');
  // "300 buyers" and "300 retail buyers" count one thing, "300 buyers" and "40 ships" two.
  if (kind === 'things') return `things ${noun?.split(' ').at(-1)?.toLowerCase()}`;
  return dimension === 'units' ? 'vehicles' : dimension;
}

/** Dimensions in which a development has its size; shares, distances, jobs and the like are details, told loosely. */
export const SIZES: readonly string[] = ['energy', 'power', 'mass', 'vehicles'];
export const isSize = (q: Pick<Quantity, 'kind' | 'noun'>): boolean => SIZES.includes(dimensionOf(q));

const times = (b: Bounds, factor: number): Bounds => ({
  min: b.min === null ? null : b.min * factor,
  max: b.max === null ? null : b.max * factor,
  qualifier: b.qualifier,
});

/** An amount in each currency it was given in, the main one first. */
const versions = (m: EventMoney): readonly (Bounds & { readonly currency: string })[] => [
  m,
  ...m.equivalents.map((e) => ({ ...e, qualifier: m.qualifier })),
];

/** Compares two amounts: in a currency both were given in, else in dollars at the rate of each one's day. */
export function compareMoney(a: DatedMoney, b: DatedMoney, rate: RateLookup): Agreement {
  if (roleClass(a.money.role) !== roleClass(b.money.role) || a.money.rate !== b.money.rate) return 'unknown';
  const shared = versions(a.money).flatMap((left) =>
    versions(b.money)
      .filter((right) => right.currency === left.currency)
      .map((right) => compareBounds(left, right, SAME_CURRENCY)),
  );
  if (shared.includes('agree')) return 'agree';
  if (shared.length > 0) return shared[0]!;
  const [perA, perB] = [rate(a.money.currency, a.day), rate(b.money.currency, b.day)];
  if (perA === null || perB === null) return 'unknown';
  return compareBounds(times(a.money, 1 / perA), times(b.money, 1 / perB), OTHER_CURRENCY);
}

/** The figure in its kind's base unit (GWh, GW, t …); as it stands for a unit we do not know. */
const inBase = (q: EventQuantity): Bounds => times(q, UNITS[q.unit]?.factor ?? 1);

/** Compares two quantities of one dimension and role; all others are `unknown` to each other. */
export function compareQuantity(a: EventQuantity, b: EventQuantity): Agreement {
  if (dimensionOf(a) !== dimensionOf(b) || roleClass(a.role) !== roleClass(b.role)) return 'unknown';
  return compareBounds(inBase(a), inBase(b), dimensionOf(a) === 'vehicles' ? SAME_COUNT : SAME_QUANTITY);
}
