import { expect, it } from 'vitest';
import { formatQuantity } from './format-quantity.ts';
import { bounded, UNITS, type Qualifier } from './quantity.ts';

const quantity = (unit: string, low: number, high = low, qualifier: Qualifier | null = null) => ({
  kind: UNITS[unit]!.kind,
  unit,
  ...bounded(low, high, qualifier),
});

it.each([
  [quantity('GWh', 30), '30 GWh'],
  [quantity('GWh/yr', 5), '5 GWh/yr'],
  [quantity('%', 60, 60, 'up_to'), 'up to 60%'],
  [quantity('MW', 100, 250), '100–250 MW'],
  [quantity('jobs', 1000, 1000, 'at_least'), 'at least 1,000 jobs'],
  [quantity('plants', 1), '1 plant'],
  [quantity('x', 3), '3×'],
  [quantity('pp', 1.5), '1.5 percentage points'],
  [quantity('km2', 2), '2 km²'],
  [quantity('acre', 600, 600, 'about'), 'about 600 acres'],
  [quantity('h', 4), '4 hours'],
  [quantity('t/yr', 12_000), '12,000 t/yr'],
  [{ ...quantity('things', 389), noun: 'school districts' }, '389 school districts'],
  [quantity('things', 20_000), '20,000'],
  [quantity('Wh/kg', 300, 300, 'more_than'), 'more than 300 Wh/kg'],
])('%j is %s', (value, expected) => {
  expect(formatQuantity(value)).toBe(expected);
});
