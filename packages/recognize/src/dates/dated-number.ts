import { MONTHS } from '../calendar/names.ts';
import type { NumberToken } from '../numerals/number-token.ts';
import type { Text } from '../recognizer.ts';

/** True for a number that reads as a year or stands behind a month: "in 2025 to 5 billion yen", "on March 31 to 5 GWh" are no spans of values. */
export function isDated({ text, tokens }: Text, number: NumberToken): boolean {
  if (number.magnitude !== 1) return false;
  if (number.value >= 1900 && number.value < 2100 && /^\d{4}$/.test(text.slice(number.start, number.end))) return true;
  const before = tokens[number.from - 1];
  return number.value <= 31 && before !== undefined && before.capital && MONTHS.has(before.norm);
}
