import { formatBounds, formatNumber } from './format-bounds.ts';
import type { Money } from './quantity.ts';

/** Signs a reader of business news knows; the yuan is written apart from the yen, whose sign it shares. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: 'CN¥',
  INR: '₹',
  KRW: '₩',
  AUD: 'A$',
  CAD: 'C$',
  HKD: 'HK$',
  NZD: 'NZ$',
  SGD: 'S$',
  TWD: 'NT$',
};

interface Scale {
  readonly size: number;
  readonly word: string;
}

// Largest first: the first scale that the amount reaches is used.
const WESTERN_SCALES: readonly Scale[] = [
  { size: 1e12, word: ' trillion' },
  { size: 1e9, word: ' billion' },
  { size: 1e6, word: ' million' },
];
const INDIAN_SCALES: readonly Scale[] = [
  { size: 1e12, word: ' lakh crore' },
  { size: 1e7, word: ' crore' },
  { size: 1e5, word: ' lakh' },
];
const PLAIN: Scale = { size: 1, word: '' };

const PERIODS: readonly string[] = ['year', 'month', 'day', 'hour', 'unit', 'share'];

function rateWords(rate: string | null): string {
  if (rate === null) return '';
  if (rate === 'each') return ' each';
  return PERIODS.includes(rate) ? ` a ${rate}` : ` per ${rate}`;
}

function amount(currency: string, low: number, high: number): string {
  const indian = currency === 'INR';
  const sign = SIGNS[currency] ?? `${currency} `;
  const scaleOf = (n: number): Scale => (indian ? INDIAN_SCALES : WESTERN_SCALES).find((s) => Math.abs(n) >= s.size) ?? PLAIN;
  const digits = (n: number, scale: Scale): string => formatNumber(n / scale.size, indian ? 'indian' : 'western');
  const [from, to] = [scaleOf(low), scaleOf(high)];
  if (low === high) return `${sign}${digits(low, from)}${from.word}`;
  if (from === to) return `${sign}${digits(low, from)}–${digits(high, to)}${to.word}`;
  return `${sign}${digits(low, from)}${from.word}–${sign}${digits(high, to)}${to.word}`;
}

interface Restated {
  readonly currency: string;
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * An amount as an analyst reads it: "¥350 billion (≈ $2.4 billion)", "₹4,930 crore", "up to €20 million", "₹225 crore per GWh".
 * Rupees are counted in lakh and crore, all else in millions and up.
 */
export function formatMoney(money: Omit<Money, 'equivalentOf'> & { readonly equivalents?: readonly Restated[] }): string {
  const main = formatBounds(money, (low, high) => amount(money.currency, low, high)) + rateWords(money.rate);
  const restated = (money.equivalents ?? []).flatMap((e) => {
    const [low, high] = [e.min ?? e.max, e.max ?? e.min];
    return low === null || high === null ? [] : [`≈ ${amount(e.currency, low, high)}`];
  });
  return restated.length > 0 ? `${main} (${restated.join(', ')})` : main;
}
