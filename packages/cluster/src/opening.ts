import type { EventMoney, EventQuantity, RateLookup } from '@gigawire/domain';
import { compareMoney, compareQuantity } from './compare-figures.ts';
import type { Profile } from './profile.ts';

/** True when the opening of `b` counts one of some amounts of `a`. */
export const countsAmount = (b: Profile, amounts: readonly EventMoney[], a: Profile, rate: RateLookup): boolean =>
  b.counted.money.some((n) =>
    amounts.some((m) => compareMoney({ money: { ...m, role: 'total' }, day: a.day }, { money: n, day: b.day }, rate) === 'agree'),
  );

/** True when the opening of `b` counts one of some quantities. */
export const countsQuantity = (b: Profile, quantities: readonly EventQuantity[]): boolean =>
  b.counted.quantities.some((r) => quantities.some((q) => compareQuantity({ ...q, role: 'total' }, r) === 'agree'));
