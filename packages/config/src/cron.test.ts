import { describe, expect, it } from 'vitest';
import { cronFault } from './cron.ts';

describe('cronFault', () => {
  it.each(['0 7 * * *', '*/15 * * * *', '0 7,19 * * mon-fri', '5 0-12/2 1 jan,JUL 7', '59 23 31 12 0'])('%s is right', (expression) => {
    expect(cronFault(expression)).toBeNull();
  });

  it.each([
    ['', 'a cron expression has 5 fields, this has 0'],
    ['0 7 * *', 'a cron expression has 5 fields, this has 4'],
    ['0 0 7 * * *', 'a cron expression has 5 fields, this has 6'],
    ['60 7 * * *', '"60" is no minute (0-59)'],
    ['0 24 * * *', '"24" is no hour (0-23)'],
    ['0 7 0 * *', '"0" is no day of month (1-31)'],
    ['0 7 * 13 *', '"13" is no month (1-12)'],
    ['0 7 * * 8', '"8" is no day of week (0-7)'],
    ['0 9-7 * * *', '"9-7" is no hour (0-23)'],
    ['0 7 * * mon/0', '"mon/0" is no day of week (0-7)'],
    ['*/ 7 * * *', '"*/" is no minute (0-59)'],
    ['0 7 * * @daily', '"@daily" is no day of week (0-7)'],
    ['1-2-3 7 * * *', '"1-2-3" is no minute (0-59)'],
  ])('%s is wrong', (expression, fault) => {
    expect(cronFault(expression)).toBe(fault);
  });
});
