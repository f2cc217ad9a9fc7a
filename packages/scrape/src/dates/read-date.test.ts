import { expect, it } from 'vitest';
import { isoOf } from './moment.ts';
import { readDate } from './read-date.ts';

const KOLKATA = 'Asia/Kolkata';

it.each([
  ['2025-07-03', '2025-07-03'],
  ['2025-07-03T10:00:00+0530', '2025-07-03T10:00:00+05:30'],
  ['2025-07-03T10:00:00-04:00', '2025-07-03T10:00:00-04:00'],
  ['2025-07-03T20:00:00.123Z', '2025-07-04T01:30:00+05:30'],
  ['2025-07-03 10:00:00', '2025-07-03T10:00:00+05:30'],
  ['2025-07-03T10:00', '2025-07-03T10:00:00+05:30'],
  ['20250703', '2025-07-03'],
  ['Thu, 03 Jul 2025 10:00:00 GMT', '2025-07-03T15:30:00+05:30'],
  ['Wed Nov 20 2019 09:30:00 GMT-0500 (EST)', '2019-11-20T09:30:00-05:00'],
  ['July 3, 2025 10:15 am IST', '2025-07-03T10:15:00+05:30'],
  ['Updated: Jul 03, 2025 03:15 PM EDT', '2025-07-03T15:15:00-04:00'],
  ['3rd July 2025, 9 pm', '2025-07-03T21:00:00+05:30'],
  ['July 3, 2025 at 12:05 a.m.', '2025-07-03T00:05:00+05:30'],
  ['3. Juli 2025, 10:15 Uhr', '2025-07-03T10:15:00+05:30'],
  ['le 3 juillet 2025 à 10h15', '2025-07-03T10:15:00+05:30'],
  ['3 de julio de 2025', '2025-07-03'],
  ['3 lipca 2025', '2025-07-03'],
  ['3 июля 2025', '2025-07-03'],
  ['2025年7月3日 10:15', '2025-07-03T10:15:00+05:30'],
  ['2025년 7월 3일', '2025-07-03'],
  ['2025/07/03 10:15', '2025-07-03T10:15:00+05:30'],
  ['03/07/2025', '2025-07-03'],
  ['25/12/2025', '2025-12-25'],
  ['12/25/2025', '2025-12-25'],
  ['03.07.25 | 14:07', '2025-07-03T14:07:00+05:30'],
  ['1751500800', '2025-07-03T05:30:00+05:30'],
  ['1751500800000', '2025-07-03T05:30:00+05:30'],
])('%s', (source, iso) => {
  const moment = readDate(source, 'dmy');
  expect(moment && isoOf(moment, KOLKATA)).toBe(iso);
});

it.each(['', 'yesterday', '2025-02-31', '1970-01-01', '9999-01-01', '0', '32/01/2025', 'Plant 3 makes 2025 cells', '2025', 'July 2025'])(
  'nothing in "%s"',
  (source) => {
    expect(readDate(source, 'dmy')).toBeNull();
  },
);

it("reads 3/7 in the outlet's order", () => {
  expect(readDate('3/7/2025', 'dmy')).toMatchObject({ month: 7, day: 3 });
  expect(readDate('3/7/2025', 'mdy')).toMatchObject({ month: 3, day: 7 });
  expect(readDate('3.7.2025', 'mdy')).toMatchObject({ month: 7, day: 3 });
});

it('does not tarry over hostile text', () => {
  for (const text of ['1'.repeat(1e6), '1/'.repeat(5e5), 'a '.repeat(5e5), '.'.repeat(5e4)]) expect(readDate(text, 'dmy')).toBeNull();
});
