import { expect, it } from 'vitest';
import { compareDates } from './compare-dates.ts';
import { when } from './report.fixture.ts';

const by = (end: string, precision: 'day' | 'month' | 'year') => when(null, end, precision, 'deadline');

it.each([
  ['a day in its month', when('2025-07-08', '2025-07-08', 'day'), when('2025-07-01', '2025-07-31', 'month'), 'agree'],
  ['the next day', when('2025-07-08', '2025-07-08', 'day'), when('2025-07-09', '2025-07-09', 'day'), 'agree'],
  ['the next month', when('2025-07-01', '2025-07-31', 'month'), when('2025-08-01', '2025-08-31', 'month'), 'differ'],
  ['weeks apart', when('2025-07-02', '2025-07-02', 'day'), when('2025-07-23', '2025-07-23', 'day'), 'differ'],
  ['an open start', when('2019-01-01', null, 'year'), when('2025-07-23', '2025-07-23', 'day'), 'unknown'],
  ['the same open start', when('2028-03-01', null, 'month'), when('2028-03-01', null, 'month'), 'agree'],
  ['two of which no day is known', when(null, null, 'month'), when(null, null, 'month'), 'unknown'],
  ['one deadline', by('2030-12-31', 'year'), by('2030-12-31', 'year'), 'agree'],
  ['two deadlines', by('2027-12-31', 'year'), by('2028-12-31', 'year'), 'differ'],
  ['a fiscal year and the calendar year', by('2027-03-31', 'year'), by('2026-12-31', 'year'), 'agree'],
  ['a month in the year', by('2027-03-31', 'month'), by('2027-12-31', 'year'), 'agree'],
  ['a month of another year', by('2025-03-31', 'month'), by('2027-12-31', 'year'), 'differ'],
  ['a deadline and a day', by('2027-12-31', 'year'), when('2027-12-31', '2027-12-31', 'day'), 'unknown'],
  ['a year and the next', when('2024-04-01', '2025-03-31', 'year', 'period'), when('2025-04-01', '2026-03-31', 'year', 'period'), 'differ'],
  [
    'a year and its quarter',
    when('2024-04-01', '2025-03-31', 'year', 'period'),
    when('2025-01-01', '2025-03-31', 'quarter', 'period'),
    'unknown',
  ],
] as const)('%s', (_, a, b, expected) => {
  expect(compareDates(a, b)).toBe(expected);
  expect(compareDates(b, a)).toBe(expected);
});
