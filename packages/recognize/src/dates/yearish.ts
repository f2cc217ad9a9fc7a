import { fiscalOfArticle, fiscalYearAt, relativeFiscal, type YearRead, yearsThenFiscal } from './fiscal.ts';
import { unknownSpan, yearAt, yearSpan } from './period.ts';
import { type DateReading, digitsAt, fullYear, normAt, yearAtToken } from './reading.ts';
import { standsAsYear } from './year.ts';

const STEPS: Readonly<Record<string, number>> = { this: 0, current: 0, the: 0, next: 1, coming: 1, last: -1, previous: -1 };

/** "this year", "next calendar year", "the year" as twelve months. */
function relativeYear({ tokens, today }: DateReading, i: number): YearRead | null {
  const step = STEPS[normAt(tokens, i)];
  const at = normAt(tokens, i + 1) === 'calendar' ? i + 2 : i + 1;
  if (step === undefined || normAt(tokens, at) !== 'year' || normAt(tokens, at + 1) === '-') return null;
  const span = today === null ? unknownSpan('year') : yearSpan(yearAt(today) + step);
  return { span, to: at + 1, certainty: 'stated', by: 'relative' };
}

function plainYear(reading: DateReading, i: number): YearRead | null {
  const { tokens } = reading;
  const calendar = normAt(tokens, i) === 'calendar' || normAt(tokens, i) === 'cy';
  let at = calendar ? i + 1 : i;
  if (calendar && normAt(tokens, at) === 'year') at++;
  const year = yearAtToken(tokens, at) ?? (calendar && at === i + 1 && normAt(tokens, i) === 'cy' ? shortYear(reading, at) : null);
  if (year === null || (!calendar && !standsAsYear(reading, at, at + 1))) return null;
  return { span: yearSpan(year), to: at + 1, certainty: 'stated', by: 'year' };
}

function shortYear({ tokens }: DateReading, i: number): number | null {
  const short = digitsAt(tokens, i, 2, 2);
  return short === null ? null : fullYear(short);
}

/** "the first six months of the fiscal": the one the article stands in. */
const presentFiscal = (reading: DateReading, i: number): YearRead | null =>
  normAt(reading.tokens, i) === 'fiscal' && normAt(reading.tokens, i - 1) === 'the' ? fiscalOfArticle(reading, i) : null;

/** Any words for twelve months at token `i`: "2026", "CY26", "FY26", "the 2028 fiscal year", "next year", "this fiscal". */
export function yearish(reading: DateReading, i: number): YearRead | null {
  const at = normAt(reading.tokens, i) === 'the' && normAt(reading.tokens, i + 1) !== 'year' ? i + 1 : i;
  if (reading.tokens[at] === undefined || reading.tokens[at]?.line) return null;
  return (
    fiscalYearAt(reading, at) ??
    presentFiscal(reading, at) ??
    yearsThenFiscal(reading, at) ??
    relativeFiscal(reading, at) ??
    relativeYear(reading, at) ??
    plainYear(reading, at)
  );
}
