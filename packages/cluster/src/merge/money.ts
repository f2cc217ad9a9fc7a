import { magnitude, type Bounds, type EventMoney, type RateLookup, type SituatedReport } from '@gigawire/domain';
import { compareMoney, roleClass, type DatedMoney } from '../compare-figures.ts';
import { byPrecision, settle } from './bounds.ts';
import { backing, grouped, standing, type Claim, type Comparing } from './claim.ts';
import { roleOf } from './role.ts';

type Restated = EventMoney['equivalents'][number];

const dated = (c: Claim<EventMoney>): DatedMoney => ({ money: c.value, day: c.report.article.published?.slice(0, 10) ?? null });

export const comparingMoney = (rate: RateLookup): Comparing<EventMoney> => ({
  compare: (a, b) => compareMoney(dated(a), dated(b), rate),
  sameSlot: (a, b) => roleClass(a.role) === roleClass(b.role) && a.rate === b.rate,
  counts: (report, claim) =>
    (report.article.gist?.money ?? []).some((m) => {
      const day = report.article.published?.slice(0, 10) ?? null;
      return compareMoney({ money: { ...m, role: claim.value.role, equivalents: [] }, day }, dated(claim), rate) === 'agree';
    }),
  takenBack: (report) => report.article.takenBack?.money ?? [],
  distance: (a, b) => {
    const inDollars = (m: EventMoney): number => (magnitude(m) ?? 0) / (rate(m.currency, null) ?? 1);
    return Math.abs(Math.log((inDollars(a) || 1) / (inDollars(b) || 1)));
  },
});

/** The currency most voices count in; between equals the one that is not the dollar, into which others convert. */
function currencyOf(claims: readonly Claim<EventMoney>[]): string {
  const currencies = [...new Set(claims.map((c) => c.value.currency))].sort(
    (a, b) => Number(a === 'USD') - Number(b === 'USD') || (a < b ? -1 : 1),
  );
  const backed = (currency: string): number => backing(claims.filter((c) => c.value.currency === currency));
  return currencies.reduce((best, currency) => (backed(currency) > backed(best) ? currency : best));
}

/** The amount in every other currency it was given in, the most precise of each. */
function equivalentsOf(claims: readonly Claim<EventMoney>[], main: string): readonly Restated[] {
  const all: (Bounds & { readonly currency: string })[] = claims.flatMap((c) => [
    c.value,
    ...c.value.equivalents.map((e) => ({ ...e, qualifier: c.value.qualifier })),
  ]);
  const others = [...new Set(all.map((a) => a.currency))].filter((currency) => currency !== main).sort();
  return others.map((currency) => {
    const [first] = all.filter((a) => a.currency === currency).sort(byPrecision);
    return { currency, min: first!.min, max: first!.max };
  });
}

function settled(claims: readonly Claim<EventMoney>[]): EventMoney {
  const currency = currencyOf(claims);
  const stated = claims.filter((c) => c.value.currency === currency);
  const bounds = settle(stated.map((claim) => ({ bounds: claim.value, claim })));
  return {
    currency,
    min: bounds.min,
    max: bounds.max,
    qualifier: bounds.qualifier,
    rate: claims[0]!.value.rate,
    role: roleOf(claims),
    equivalents: equivalentsOf(claims, currency),
  };
}

/** The amounts an event comes to from its reports, which are in order of publication. */
export function mergeMoney(
  reports: readonly SituatedReport[],
  voices: ReadonlyMap<SituatedReport, number>,
  rate: RateLookup,
): readonly EventMoney[] {
  const claims = reports.flatMap((report) => report.money.map((value) => ({ value, report, voice: voices.get(report) ?? 0 })));
  const how = comparingMoney(rate);
  return grouped(standing(claims, how), how).map(settled);
}
