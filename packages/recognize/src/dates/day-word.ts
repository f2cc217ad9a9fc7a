import { weekdayOf } from '../calendar/day.ts';
import { SEASONS, WEEKDAYS } from '../calendar/names.ts';
import { endsSentence } from '../figures/clause.ts';
import { daySpan, monthsSpan, unknownSpan } from './period.ts';
import { digitsAt, isCapital, normAt, type PeriodReader } from './reading.ts';
import { tenseAt } from './tense.ts';

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

export const dayWord: PeriodReader = ({ tokens, today }, i) => {
  const step = DAYS[normAt(tokens, i)];
  if (step === undefined || normAt(tokens, i + 1) === '-') return null;
  return { ...(today === null ? unknownSpan('day') : daySpan(today + step)), from: i, to: i + 1, certainty: 'stated', by: 'relative' };
};

const NOT_DATES = new Set('every each black good ash palm cyber super most some'.split(' '));

/** A weekday alone: the latest, today included, unless the verb looks ahead. */
export const weekdayAlone: PeriodReader = (reading, i) => {
  const { tokens, today } = reading;
  const named = WEEKDAYS.get(normAt(tokens, i));
  if (named === undefined || !isCapital(reading, i) || NOT_DATES.has(normAt(tokens, i - 1))) return null;
  const base = { from: i, to: i + 1, certainty: 'stated' as const, by: 'weekday' };
  if (today === null) return { ...unknownSpan('day'), ...base };
  const ahead = (named - weekdayOf(today) + 7) % 7;
  const future = tenseAt(tokens, i, i + 1) === 'future';
  return { ...daySpan(future || ahead === 0 ? today + ahead : today + ahead - 7), ...base };
};

/** "spring 2027", "summer of 2026". */
export const seasonOfYear: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const first = SEASONS.get(normAt(tokens, i));
  if (first === undefined || endsSentence(tokens, i)) return null;
  const at = normAt(tokens, i + 1) === 'of' || normAt(tokens, i + 1) === ',' ? i + 2 : i + 1;
  const year = digitsAt(tokens, at, 4, 4);
  if (year === null || year < 1950 || year > 2100) return null;
  return { ...monthsSpan(year, first, 3), from: i, to: at + 1, certainty: 'stated', by: 'season' };
};
