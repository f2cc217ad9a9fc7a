import { isIndianGrouping } from './indian.ts';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const COMMA = 44;
const DOT = 46;
/** Thin and narrow no-break spaces group thousands; wider ones stand between numbers. */
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

/**
 * Where the number that starts with the ASCII digit at `start` ends: digits, thousands groups (1,234 or 1,23,456), decimals. A dotted chain
 * (3.5.2025, 1.2.3) is not a decimal: only its first part is taken.
 */
export function numberEnd(text: string, start: number): number {
  const end = groupsEnd(text, start, digitsEnd(text, start));
  if (text.charCodeAt(end) !== DOT || !isDigit(text.charCodeAt(end + 1))) return end;
  if (text.charCodeAt(start - 1) === DOT && isDigit(text.charCodeAt(start - 2))) return end;
  const decimalsEnd = digitsEnd(text, end + 1);
  const chained = text.charCodeAt(decimalsEnd) === DOT && isDigit(text.charCodeAt(decimalsEnd + 1));
  return chained ? end : decimalsEnd;
}

/** The value of digits as `numberEnd` bounds them. */
export const numberValue = (digits: string): number => Number(digits.replace(/[,\u2009\u202f]/g, ''));
