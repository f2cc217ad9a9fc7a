import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { has, hitAt, nameOf, normBefore, type NamedText } from './named-text.ts';
import { CAPITALS } from './shape.ts';

const ALPHA2 = new Map<string, string>();
for (const [two, three] of codes) {
  if (two === undefined || three === undefined) continue;
  ALPHA2.set(two, two);
  ALPHA2.set(three, two);
}
/** Codes that stand beside each other in trade copy: "IN-JP", "US/JP". Any other pair of capitals is something else. */
const PAIRED: ReadonlySet<string> = new Set([
  'IN',
  'JP',
  'CN',
  'KR',
  'US',
  'AU',
  'DE',
  'FR',
  'GB',
  'TW',
  'VN',
  'IND',
  'JPN',
  'CHN',
  'KOR',
  'USA',
  'AUS',
]);

const textOf = (t: NamedText, at: number): string => (has(t, at, CAPITALS) ? t.text.slice(t.tokens[at]?.start, t.tokens[at]?.end) : '');

/** Token indexes of ISO codes that are meant as such: "Japan (JP)", "IN-JP corridor", "country code IND". */
export function* countryCodes(t: NamedText): Iterable<{ readonly at: number; readonly code: string }> {
  for (let at = 1; at < t.tokens.length; at++) {
    const text = textOf(t, at);
    const code = text.length === 2 || text.length === 3 ? ALPHA2.get(text) : undefined;
    if (code === undefined || (t.hitOf[at] !== -1 && nameOf(hitAt(t, at), 'country') !== null)) continue;
    if (isBracketed(t, at, code) || isPaired(t, at, text) || (normBefore(t, at) === 'code' && normBefore(t, at - 1) === 'country'))
      yield { at, code };
  }
}

/** "(JP)" right after the country it is the code of. */
const isBracketed = (t: NamedText, at: number, code: string): boolean =>
  t.tokens[at - 1]?.norm === '(' &&
  t.tokens[at + 1]?.norm === ')' &&
  (hitAt(t, at - 2)?.names.some((name) => name.kind === 'country' && name.code === code) ?? false);

function isPaired(t: NamedText, at: number, text: string): boolean {
  if (!PAIRED.has(text)) return false;
  const joined = (sign: number, other: number): boolean =>
    ['-', '/', '→'].includes(t.tokens[sign]?.norm ?? '') &&
    !t.tokens[sign]?.gap &&
    PAIRED.has(textOf(t, other)) &&
    textOf(t, other).length === text.length;
  return joined(at + 1, at + 2) || joined(at - 1, at - 2);
}
