import { hitAt, nameOf, normBefore, type NamedText } from './named-text.ts';

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
      const owns = next === "'" || (next === '-' && ['based', 'headquartered', 'listed'].includes(t.tokens[i + 2]?.norm ?? ''));
      return owns || (country !== null && (country.form === 'adjective' || country.form === 'short')) ? code : null;
    }
    // Only small words, and the two halves of "-based" and "'s", may stand between.
    if (t.tokens[i]?.kind === 'sign' ? norm !== '-' && norm !== "'" : hit !== null && nameOf(hit, 'technology') === null) return null;
    if (/^(?:and|or|in|with|for|from|to|at|by|of|the|a|an|said|has|is|was)$/.test(norm)) return null;
  }
  return null;
}

/** The country named right after: "X of Japan", "X (India)", "X, Japan". */
export function homeAfter(t: NamedText, to: number): string | null {
  const next = t.tokens[to]?.norm;
  if (t.tokens[to]?.line || (next !== 'of' && next !== '(')) return null;
  const at = normBefore(t, to + 2) === 'the' ? to + 2 : to + 1;
  return nameOf(hitAt(t, at), 'country')?.code ?? null;
}
