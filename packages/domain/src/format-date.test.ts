import { describe, expect, it } from 'vitest';
import { formatDate, formatDay } from './format-date.ts';

describe('formatDate', () => {
  it.each([
    ['2025-07-03', '2025-07-03', 'day', '3 July 2025'],
    ['2025-07-01', '2025-07-07', 'week', '1–7 July 2025'],
    ['2025-06-30', '2025-07-06', 'week', '30 June–6 July 2025'],
    ['2025-12-29', '2026-01-04', 'week', '29 December 2025–4 January 2026'],
    ['2025-07-01', '2025-07-31', 'month', 'July 2025'],
    ['2024-02-01', '2024-02-29', 'month', 'February 2024'],
    ['2026-01-01', '2026-03-31', 'quarter', 'January–March 2026'],
    ['2025-10-01', '2026-03-31', 'half', 'October 2025–March 2026'],
    ['2025-04-01', '2026-03-31', 'year', 'April 2025–March 2026'],
    ['2030-01-01', '2030-12-31', 'year', '2030'],
    ['2025-01-01', '2030-12-31', 'range', '2025–2030'],
    ['2020-01-01', '2029-12-31', 'decade', 'the 2020s'],
    [null, '2030-12-31', 'year', 'by 2030'],
    [null, '2027-03-31', 'year', 'by March 2027'],
    [null, '2026-03-31', 'month', 'by March 2026'],
    [null, '2025-07-15', 'day', 'by 15 July 2025'],
    ['2019-01-01', null, 'year', 'from 2019'],
    [null, null, 'year', 'not known'],
  ] as const)('%s..%s (%s) is %s', (start, end, precision, expected) => {
    expect(formatDate({ start, end, precision })).toBe(expected);
  });
});

it('formatDay keeps the day of the zone the time was written in', () => {
  expect(formatDay('2025-07-03')).toBe('3 July 2025');
  expect(formatDay('2025-07-03T00:30:00+05:30')).toBe('3 July 2025');
});
