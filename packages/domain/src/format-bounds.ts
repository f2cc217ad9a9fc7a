import type { Bounds } from './quantity.ts';

const WESTERN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
const INDIAN = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 3 });

/** A number with its digits grouped, at most three decimals: "4,930", "2.4", and "1,23,456" the Indian way. */
export const formatNumber = (n: number, grouping: 'western' | 'indian' = 'western'): string =>
  (grouping === 'indian' ? INDIAN : WESTERN).format(n);

/** Shows one value, or two as a range. */
type Render = (low: number, high: number) => string;

/** A figure with its hedge in words: "up to 20 GWh", "about ¥5 billion", "100–400 MW". "not known" when neither bound is. */
export function formatBounds(b: Bounds, render: Render): string {
  if (b.min !== null && b.max !== null) {
    const hedge = b.qualifier === 'about' || b.qualifier === 'nearly' ? `${b.qualifier} ` : '';
    return hedge + render(b.min, b.max);
  }
  if (b.max !== null) return `${b.qualifier === 'less_than' ? 'less than' : 'up to'} ${render(b.max, b.max)}`;
  if (b.min !== null) return `${b.qualifier === 'more_than' ? 'more than' : 'at least'} ${render(b.min, b.min)}`;
  return 'not known';
}
