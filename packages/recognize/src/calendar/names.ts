const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Months by name or abbreviation, 1..12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...SHORT_MONTHS.map((name, i) => [name, i + 1] as const),
  ['sept', 9],
]);

const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Weekdays by full name, 0 = Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAY_NAMES.map((name, i) => [name, i]));

/** Weekdays abbreviated: trusted only before a date ("Tue, 4 Mar"). */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'tues', 'weds', 'thur', 'thurs'].map((name) => [
    name,
    WEEKDAY_NAMES.findIndex((full) => full.startsWith(name.slice(0, 3))),
  ]),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['latter', 2],
  ['opening', 1],
]);

/** Northern seasons and the month each begins with; a winter ends in the next year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);
