import type { EventDate } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { datesInWords } from './figures-in-words.ts';

const date = (role: EventDate['role'], start: string | null, end: string | null): EventDate => ({
  role,
  start,
  end,
  precision: 'month',
});

it.each([
  ['what figures cover', date('period', '2025-01-01', '2025-03-31'), 'for January–March 2025'],
  ['what they cover since', date('period', '2025-10-01', null), 'from October 2025'],
  ['what they cover up to', date('period', null, '2025-10-31'), 'by October 2025'],
  ['when something is due, whatever its first day', date('deadline', '2027-01-01', '2027-12-31'), 'by December 2027'],
  ['when something happened', date('occurrence', '2025-10-01', '2025-10-31'), 'October 2025'],
])('%s', (_, given, words) => {
  expect(datesInWords([given])).toEqual([words]);
});
