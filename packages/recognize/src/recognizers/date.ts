import { type DateMention, type Mention, spanOf } from '@gigawire/domain';
import { isoDay, parseIsoDay } from '../calendar/day.ts';
import { boundPeriod } from '../dates/bound.ts';
import { homeBefore, sentenceHome, textHome } from '../dates/fiscal-home.ts';
import { joinPeriods } from '../dates/join.ts';
import type { Period } from '../dates/period.ts';
import { readPeriods } from '../dates/read-dates.ts';
import type { DateReading } from '../dates/reading.ts';
import type { Context, Proposer, Text } from '../recognizer.ts';

const iso = (day: number | null): string | null => (day === null ? null : isoDay(day));

/** The words that belong to a named stretch of time: "the third quarter of fiscal 2025". */
function firstToken({ tokens }: Text, { from, by }: Period): number {
  const before = tokens[from - 1];
  return before?.norm === 'the' && /^(?:fiscal|quarter|half|months|end|late|decade|week)/.test(by) ? from - 1 : from;
}

function mentionOf(text: Text, period: Period): DateMention | null {
  const [first, last] = [text.tokens[firstToken(text, period)], text.tokens[period.to - 1]];
  if (first === undefined || last === undefined) return null;
  return {
    kind: 'date',
    ...spanOf(text.text, first.start, last.end),
    value: { start: iso(period.start), end: iso(period.end), precision: period.precision },
    certainty: period.certainty,
    by: `date.${period.by}`,
  };
}

/** Reads the dates of a text as one that counts its financial years like `home` where no word of the sentence says otherwise. */
export function readDates(text: Text, ctx: Context, home: string | null): DateMention[] {
  const { tokens } = text;
  let common: string | null | undefined;
  const reading: DateReading = {
    text,
    tokens,
    today: ctx.published === null ? null : parseIsoDay(ctx.published),
    order: ctx.dateOrder,
    fiscalHome: (i) => sentenceHome(tokens, i) ?? home,
    isHomeBefore: (i) => home !== null || homeBefore(tokens, i) !== null,
    articleHome: () => (common === undefined ? (common = home ?? textHome(tokens) ?? ctx.country) : common),
  };
  return joinPeriods(reading, readPeriods(reading)).flatMap((period) => mentionOf(text, boundPeriod(reading, period)) ?? []);
}

/** Calendar days, months, quarters, years and stretches of them, absolute or counted from the day of publication. */
export const date: Proposer = {
  name: 'date',
  propose: (text, ctx): Iterable<Mention> => readDates(text, ctx, null),
};
