import { isCapital, type NamedText } from './named-text.ts';
import { LEGAL } from './word-lists.ts';

/** Longest chain of legal forms: "Private Co., Ltd." */
const MOST = 4;

/** The index after the legal forms that begin at `at` ("Co., Ltd.", ", Inc."), or `at` when there are none. Takes a dot in when the sentence goes on after it. */
export function afterLegalForms(t: NamedText, at: number): number {
  let end = at;
  for (let i = at, taken = 0; taken < MOST; taken++) {
    if (t.tokens[i]?.norm === ',' && !t.tokens[i]?.line) i++;
    const token = t.tokens[i];
    // "K.K." comes as one token whose norm has no dots.
    if (!token || token.line || !isCapital(t, i) || !LEGAL.has(token.norm) || isGas(t, i)) break;
    i++;
    end = i;
    const dot = t.tokens[i];
    if (dot?.norm === '.' && !dot.gap && goesOn(t, i + 1)) end = ++i;
  }
  return end;
}

/** "CO" and "CO₂" are gases, "CO." a company. */
export const isGas = (t: NamedText, at: number): boolean =>
  t.text.slice(t.tokens[at]?.start, t.tokens[at]?.end) === 'CO' && !['.', ','].includes(t.tokens[at + 1]?.norm ?? '');

/** True when what stands after an abbreviation's dot cannot begin a sentence. */
function goesOn(t: NamedText, at: number): boolean {
  const next = t.tokens[at];
  if (!next || next.line) return false;
  if (next.kind === 'sign') return next.norm === ',' || next.norm === ')' || next.norm === "'" || next.norm === '(' || next.norm === ';';
  return !isCapital(t, at) || LEGAL.has(next.norm);
}
