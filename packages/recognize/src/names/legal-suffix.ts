import { hitAt, isCapital, nameOf, type NamedText } from './named-text.ts';
import { LEGAL } from './word-lists.ts';

const JAPANESE_FORM = ['株', '式', '会', '社'];

/** Longest chain of legal forms: "Private Co., Ltd." */
const MOST = 4;

/** The index after the legal forms that begin at `at` ("Co., Ltd.", ", Inc."), or `at` when there are none. Takes a dot in when the sentence goes on after it. */
export function afterLegalForms(t: NamedText, at: number): number {
  // 出光興産株式会社
  if (JAPANESE_FORM.every((kanji, i) => t.tokens[at + i]?.norm === kanji)) return at + JAPANESE_FORM.length;
  // "Mitsui & Co.": the name itself may end in a form.
  let end = LEGAL.has(t.tokens[at - 1]?.norm ?? '') && takesDot(t, at) ? at + 1 : at;
  for (let i = end, taken = 0; taken < MOST; taken++) {
    if (t.tokens[i]?.norm === ',' && !t.tokens[i]?.line) i++;
    else i = afterBracket(t, i);
    const token = t.tokens[i];
    // "K.K." comes as one token whose norm has no dots.
    if (!token || token.line || !isCapital(t, i) || !LEGAL.has(token.norm) || isGas(t, i)) break;
    i++;
    end = i;
    if (takesDot(t, i)) end = ++i;
  }
  return end;
}

/** "IREL (India) Ltd", "Kandori (P) Ltd": what stands in brackets before a legal form is part of the name. */
function afterBracket(t: NamedText, at: number): number {
  const [open, inside, close, form] = [t.tokens[at], t.tokens[at + 1], t.tokens[at + 2], t.tokens[at + 3]];
  if (open?.norm !== '(' || close?.norm !== ')' || !inside || !form || [open, inside, close, form].some((token) => token.line)) return at;
  const known = nameOf(hitAt(t, at + 1), 'country') !== null || nameOf(hitAt(t, at + 1), 'place') !== null;
  return (known || inside.norm === 'p' || LEGAL.has(inside.norm)) && LEGAL.has(form.norm) && isCapital(t, at + 3) ? at + 3 : at;
}

/** True when a dot at `at` abbreviates the form before it, since the sentence goes on. */
const takesDot = (t: NamedText, at: number): boolean => t.tokens[at]?.norm === '.' && !t.tokens[at]?.gap && goesOn(t, at + 1);

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
