import { formatBounds, formatNumber } from './format-bounds.ts';
import type { Quantity } from './quantity.ts';

/** Units written otherwise than they are spelled in `UNITS`; the rest follow the number after a space as they are. */
const LABELS: Readonly<Record<string, string>> = {
  '%': '%',
  x: '×',
  pp: ' percentage points',
  m2: ' m²',
  ft2: ' ft²',
  km2: ' km²',
  m3: ' m³',
  acre: ' acres',
  gal: ' gallons',
  bbl: ' barrels',
  h: ' hours',
};

/** Counted things, whose one is said without the s. */
const COUNTED: readonly string[] = ['vehicles', 'jobs', 'homes', 'plants', 'stations', 'units', 'cycles', 'acre', 'gal', 'bbl', 'h', 'pp'];

function label(unit: string, high: number): string {
  const plural = LABELS[unit] ?? ` ${unit}`;
  return high === 1 && COUNTED.includes(unit) ? plural.slice(0, -1) : plural;
}

const noun = (q: Quantity): string => (q.noun === undefined ? '' : ` ${q.noun}`);

/** A quantity as an analyst reads it: "30 GWh", "5 GWh/yr", "up to 60%", "at least 1,000 jobs", "389 school districts". */
export const formatQuantity = (q: Quantity): string =>
  formatBounds(q, (low, high) => {
    const digits = low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
    return digits + (q.kind === 'things' ? noun(q) : label(q.unit, high));
  });
