import { codeOf } from '../currencies/codes.ts';
import type { NumberToken } from '../numerals/number-token.ts';
import type { Token } from '../numerals/token.ts';
import { wordTable } from '../numerals/word-table.ts';
import type { Text } from '../recognizer.ts';
import { COUNT_NOUNS, MASS_NOUNS } from './count-nouns.ts';

/** Things that no list names, as a number counts them. */
export interface ThingsRead {
  /** "school districts"; null where the text leaves out what it counts: "to reach 20,000 in 2025". */
  readonly noun: string | null;
  /** Token after those of the quote. */
  readonly to: number;
}

/** Fewer are rather talk than a figure: "the 5 companies". */
const SOME = 100;
/** From here on a number counts something even where the text leaves out what. */
const MANY = 100;
/** Words past which the noun is not looked for. */
const REACH = 4;

const ENDS = wordTable(
  'of in and to for on at from by with the that which who were was are is has have had would will or than per as a an its their this but while when after before so far more less each total'
    .split(' ')
    .map((word) => [word, true] as const),
);
/** Words in -s that name nothing one counts here: time, grades, and what is no noun. */
const UNCOUNTED =
  /^(?:years?|days|months|weeks|hours|minutes|seconds|decades|degrees|percent|times|points|basis|plus|minus|versus|does|goes|says|series|gas|previous|various|thus|less|unless|across|towards|always|perhaps|besides|us|vs|cents|pence|includes|covers|comes|means|makes|gives|takes|needs|helps|remains)$/;
/** Behind such a word a number goes on with the sentence: "2,500 on the road", "470 for the city". */
const GOES_ON = /^(?:of|in|by|for|on|at|with|from|were|are|have|had)$/;
/** Before a number that tells one thing from others: "Document 136", "no. 50", "Section 232". */
const NUMBERS =
  /^(?:no|nos|number|section|rule|article|act|bill|form|page|chapter|schedule|line|route|highway|unit|block|well|lot|room|flat)$/;

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

/** "EUR 1.1 billion includes …": the number is an amount of money. */
const isMoney = ({ text, tokens }: Text, { from, value }: NumberToken): boolean => {
  const before = tokens[from - 1];
  const written = text.slice(before?.start, before?.end);
  return before !== undefined && codeOf(before.norm, written === written.toUpperCase(), () => value >= 1e6) !== null;
};

/** "HB 1378", "the V162": a name goes before. */
function isNamed(tokens: readonly Token[], { from }: NumberToken): boolean {
  const before = tokens[from - 1];
  if (before === undefined || tokens[from]?.line === true) return false;
  return /^[/#:\\-]$/.test(before.norm) || NUMBERS.test(before.norm) || (before.capital && normAt(tokens, from - 2) !== '.');
}

/** "400/220 kV", "50:50", "2017-19", "280Ah". */
const isJoined = (tokens: readonly Token[], to: number): boolean =>
  /^[-/:%+*°]$/.test(normAt(tokens, to)) || (tokens[to]?.gap === false && tokens[to]?.kind === 'word');

/** Written as people write what they count: "18,000", "1.8 crore", "300". */
const isGrouped = ({ text }: Text, { start, end, magnitude }: NumberToken): boolean =>
  magnitude !== 1 || /\d,\d/.test(text.slice(start, end));

function nounBehind({ text, tokens }: Text, to: number): ThingsRead | null {
  for (let i = to; i < to + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.line || token.kind !== 'word' || ENDS(token.norm)) return null;
    if (COUNT_NOUNS.has(token.norm)) return null;
    if (UNCOUNTED.test(token.norm)) return null;
    if (token.norm.length < 4 || !token.norm.endsWith('s') || token.norm.endsWith('ss')) continue;
    const noun = text.slice(tokens[to]?.start, token.end);
    // A name or a technology before the noun is a mention of its own: the quote keeps to the number.
    return { noun, to: i === to && !token.capital && !MASS_NOUNS.has(token.norm) ? to + 1 : to };
  }
  return null;
}

/** What a number in digits counts where it has no unit and no list knows its noun; null where it counts nothing. */
export function readThings(text: Text, number: NumberToken): ThingsRead | null {
  const { tokens } = text;
  if (number.written !== 'digits' || number.value < SOME || !Number.isInteger(number.value)) return null;
  const grouped = isGrouped(text, number);
  if ((!grouped && number.value >= 1000) || (!grouped && isNamed(tokens, number)) || isJoined(tokens, number.to)) return null;
  if (isMoney(text, number)) return null;
  // "9 of 10 cells".
  if (normAt(tokens, number.from - 1) === 'of' && tokens[number.from - 2]?.kind === 'number') return null;
  const behind = nounBehind(text, number.to);
  if (behind !== null) return behind;
  const next = normAt(tokens, number.to);
  if (COUNT_NOUNS.has(next) || UNCOUNTED.test(next)) return null;
  return number.value >= MANY && (grouped || GOES_ON.test(next)) ? { noun: null, to: number.to } : null;
}
