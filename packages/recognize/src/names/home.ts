import { hitAt, isCapital, nameOf, normAfter, type NamedText } from './named-text.ts';

/** The country a hit names or lies in: of a country, a place, or null. */
export function countryOfHit(t: NamedText, at: number): string | null {
  const hit = hitAt(t, at);
  return nameOf(hit, 'country')?.code ?? nameOf(hit, 'place')?.place.country ?? null;
}

/** The country of the first country or place named among the tokens `from` to `to`. */
export function countryWithin(t: NamedText, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const code = countryOfHit(t, i);
    if (code !== null) return code;
  }
  return null;
}

/** How many words may stand between a country and what it is home to: "Japanese battery recycling startup X". */
const REACH = 8;

/** The country that the words before a name give it: "Japan's X", "Japanese startup X", "Pune-based X". Null when they give none. */
export function homeBefore(t: NamedText, from: number): string | null {
  let i = from - 1;
  for (let steps = 0; steps < REACH && i >= 0; steps++, i--) {
    if (t.tokens[i + 1]?.line) return null;
    const norm = t.tokens[i]?.norm ?? '';
    const hit = hitAt(t, i);
    const code = countryOfHit(t, i);
    if (code !== null) {
      const country = nameOf(hit, 'country');
      const next = t.tokens[i + 1]?.norm;
      const owns =
        next === "'" || next === 'の' || (next === '-' && ['based', 'headquartered', 'listed'].includes(t.tokens[i + 2]?.norm ?? ''));
      return owns || (country !== null && (country.form === 'adjective' || country.form === 'short')) ? code : null;
    }
    // Only small words, and the two halves of "-based" and "'s", may stand between.
    if (t.tokens[i]?.kind === 'sign' ? norm !== '-' && norm !== "'" : hit !== null && nameOf(hit, 'technology') === null) return null;
    if (/^(?:and|or|in|with|for|from|to|at|by|of|the|a|an|said|has|is|was)$/.test(norm)) return null;
  }
  return null;
}

/** Words of a home: "Worcester, Massachusetts". */
const LONGEST_HOME = 3;

/** Where a home begins that is told behind a name, ", based in Pune" or ", which is headquartered in Worcester, Massachusetts"; null where none is. */
export function homeTold(t: NamedText, to: number): number | null {
  if (normAfter(t, to) !== ',') return null;
  const verb = normAfter(t, to + 1) === 'which' && normAfter(t, to + 2) === 'is' ? to + 3 : to + 1;
  const isTold = ['based', 'headquartered'].includes(normAfter(t, verb)) && ['in', 'at', 'near'].includes(normAfter(t, verb + 1));
  return isTold ? verb + 2 : null;
}

/** The country named right after: "X of Japan", "X (India)", "X (XY), USA", "X, based in Pune". */
export function homeAfter(t: NamedText, to: number): string | null {
  const home = homeTold(t, to);
  if (home !== null) return countryWithin(t, home, home + LONGEST_HOME);
  const next = normAfter(t, to);
  if (next === 'of') return nameOf(hitAt(t, normAfter(t, to + 1) === 'the' ? to + 2 : to + 1), 'country')?.code ?? null;
  const bracketed = next === '(' ? nameOf(hitAt(t, to + 1), 'country') : null;
  if (bracketed) return bracketed.code;
  const comma = next === '(' && normAfter(t, to + 2) === ')' ? to + 3 : to;
  const hit = normAfter(t, comma) === ',' ? hitAt(t, comma + 1) : null;
  const named = nameOf(hit, 'country');
  if (!named || !hit || named.form === 'adjective' || named.form === 'people') return null;
  // "X, India and Japan" and "X, India, Japan" are lists.
  const after = normAfter(t, hit.to);
  const list = after === ',' ? isCapital(t, hit.to + 1) : ['and', '-', '&'].includes(after);
  return list ? null : named.code;
}

/** Legal forms of one country only. */
const FORMS: Readonly<Record<string, string>> = { kk: 'JP', pvt: 'IN', bhd: 'MY', tbk: 'ID', pte: 'SG', pt: 'ID' };

/** The country whose law knows the legal form a name begins or ends with, or null. */
export function countryOfForm(t: NamedText, from: number, to: number): string | null {
  if (t.tokens[from]?.norm === 'pt') return 'ID';
  for (let i = to - 1; i > from && i >= to - 5; i--) {
    const country = FORMS[t.tokens[i]?.norm ?? ''];
    if (country !== undefined && t.tokens[i]?.norm !== 'pt') return country;
  }
  return null;
}
