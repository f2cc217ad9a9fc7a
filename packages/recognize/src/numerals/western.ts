import { isIndianGrouping } from './indian.ts';
import { spacedEnd } from './spaced.ts';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const COMMA = 44;
const DOT = 46;
/** Thin and narrow no-break spaces group thousands; wider ones may also stand between numbers. */
const isGroupSpace = (code: number): boolean => code === 0x2009 || code === 0x202f;

function digitsEnd(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** End of the groups that follow the first digits when they group as thousands do anywhere, else `firstEnd`. */
function groupsEnd(text: string, start: number, firstEnd: number): number {
  if (firstEnd - start > 3) return firstEnd;
  const separator = text.charCodeAt(firstEnd);
  if (separator !== COMMA && !isGroupSpace(separator)) return firstEnd;
  const lengths = [firstEnd - start];
  let end = firstEnd;
  while (lengths.length < 12 && text.charCodeAt(end) === separator && isDigit(text.charCodeAt(end + 1))) {
    const next = digitsEnd(text, end + 1);
    const length = next - end - 1;
    if (length !== 3 && length !== 2) return firstEnd;
    lengths.push(length);
    end = next;
  }
  const western = lengths.every((length, i) => i === 0 || length === 3);
  return western || (separator === COMMA && isIndianGrouping(lengths)) ? end : firstEnd;
}

/** "R1,25 billion", "12,5%": a comma before one or two digits is a decimal one where a magnitude or a unit follows. */
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}(?=[- \u00a0]?(?:%|(?:million|billion|trillion|bn|mn|per ?cent|[kMGT]Wh?p?)\b))/;
const LONGEST_DECIMAL = 20;

function commaEnd(text: string, start: number): number | null {
  if (text.charCodeAt(start + 1) !== COMMA && text.charCodeAt(start + 2) !== COMMA && text.charCodeAt(start + 3) !== COMMA) return null;
  const found = DECIMAL_COMMA.exec(text.slice(start, start + LONGEST_DECIMAL))?.[0];
  return found === undefined ? null : start + found.length;
}

/**
 * Where the number that starts with the ASCII digit at `start` ends: digits, thousands groups (1,234 or 1,23,456; 1 234 as
 * `spacedEnd` has it), decimals (1.5, and 1,5 before a magnitude or a unit). A dotted chain (3.5.2025, 1.2.3) is not a decimal: only its first part is taken.
 */
export function numberEnd(text: string, start: number, spaced: boolean): number {
  const end = commaEnd(text, start) ?? spacedEnd(text, start, spaced) ?? groupsEnd(text, start, digitsEnd(text, start));
  if (text.charCodeAt(end) !== DOT || !isDigit(text.charCodeAt(end + 1))) return end;
  if (text.charCodeAt(start - 1) === DOT && isDigit(text.charCodeAt(start - 2))) return end;
  const decimalsEnd = digitsEnd(text, end + 1);
  const chained = text.charCodeAt(decimalsEnd) === DOT && isDigit(text.charCodeAt(decimalsEnd + 1));
  return chained ? end : decimalsEnd;
}

/** The value of digits as `numberEnd` bounds them. */
export const numberValue = (digits: string): number =>
  Number(/^\d{1,3},\d{1,2}$/.test(digits) ? digits.replace(',', '.') : digits.replace(/[,\s]/g, ''));
