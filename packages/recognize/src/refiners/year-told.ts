import type { DateMention, Mention } from '@gigawire/domain';
import { MONTHS } from '../calendar/names.ts';
import { lex } from '../numerals/lex.ts';
import { readDates } from '../recognizers/date.ts';
import type { Context, Refiner } from '../recognizer.ts';

/** Months from which a text is a chronicle, in which a month without its year may be any of them. */
const MOST = 12;

type Day = DateMention & { readonly value: { readonly start: string } };

const isDate = (m: Mention): m is DateMention => m.kind === 'date';
const isOpen = ({ value }: DateMention): boolean => value.start === null && value.end === null;
const tellsMonth = (m: DateMention): m is Day => m.value.start !== null && (m.value.precision === 'month' || m.value.precision === 'day');

const monthOf = (day: string): string => day.slice(0, 7);

/** A day or month as it is read where the month of another is the current one; null where that makes it a day of another month, and for "Monday". */
function readIn(date: DateMention, { value: { start } }: Day, ctx: Context): DateMention | null {
  const words = lex(date.quote);
  if (!words.tokens.some(({ norm }) => MONTHS.has(norm))) return null;
  const [again] = readDates(words, { ...ctx, published: start }, null);
  if (again?.value.start == null || monthOf(again.value.start) !== monthOf(start)) return null;
  return { ...date, value: again.value, certainty: 'implied' };
}

/** "In July" of a text without a day of its own: the July of the year that the text itself gives that month. */
export const yearTold: Refiner = {
  name: 'year-told',
  refine(mentions, _text, ctx) {
    if (ctx.published !== null) return mentions;
    const told = mentions.filter(isDate).filter(tellsMonth);
    // One of each month will do: a text may name thousands.
    const months = [...new Map(told.map((m) => [monthOf(m.value.start), m])).values()];
    if (months.length === 0 || months.length > MOST) return mentions;
    return mentions.map((m) => {
      if (!isDate(m) || !isOpen(m)) return m;
      const [read, other] = months.flatMap((month) => readIn(m, month, ctx) ?? []);
      // "July 2024" and "July 2025": nobody can tell which.
      return read && !other ? read : m;
    });
  },
};
