import type { ExchangeRate } from './lexicon.ts';

/** Units of a currency for one US dollar on an ISO day: the month's rate, else the year's, else the nearest period's. Null for a currency without rates. */
export type RateLookup = (currency: string, day: string | null) => number | null;

const yearOf = (period: string): number => Number(period.slice(0, 4));

/** Indexes the rates once. A null day asks for the newest. */
export function rateLookup(rates: readonly ExchangeRate[]): RateLookup {
  const byCurrency = new Map<string, ExchangeRate[]>();
  for (const rate of [...rates].sort((a, b) => a.period.localeCompare(b.period))) {
    byCurrency.set(rate.currency, [...(byCurrency.get(rate.currency) ?? []), rate]);
  }
  return (currency, day) => {
    if (currency === 'USD') return 1;
    const known = byCurrency.get(currency);
    const newest = known?.at(-1);
    if (!known || !newest) return null;
    if (day === null) return newest.perUsd;
    const exact = known.find((r) => r.period === day.slice(0, 7)) ?? known.find((r) => r.period === day.slice(0, 4));
    if (exact) return exact.perUsd;
    const distance = (r: ExchangeRate): number => Math.abs(yearOf(r.period) - yearOf(day));
    return known.reduce((best, r) => (distance(r) <= distance(best) ? r : best), newest).perUsd;
  };
}
