import { bounded, type Mention, type QuantityMention, spanOf } from '@gigawire/domain';
import { changeOf, isMove } from '../figures/change.ts';
import { lookBack } from '../figures/clause.ts';
import { qualify } from '../figures/qualifier.ts';
import type { NumberToken } from '../numerals/number-token.ts';
import { wordTable } from '../numerals/word-table.ts';
import type { Token } from '../numerals/token.ts';
import type { Proposer, Text } from '../recognizer.ts';

/** Verbs that multiply whatever form they stand in. */
const VERBS: ReadonlyMap<string, number> = new Map([
  ['doubles', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['triples', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['treble', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadruple', 4],
  ['quadruples', 4],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['倍増', 2],
]);

/** Also adjectives and nouns ("double-digit", "triple A"): verbs only after "to", "will" or before what they multiply. */
const SHORT: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
]);

const BEFORE_VERB = new Set('to will would could can may might shall should more than nearly almost roughly about could'.split(' '));
const AFTER_VERB = new Set('its their the his her our to from by in output capacity production sales that over every'.split(' '));

const FOLDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, i) => [`${word}fold`, i + 2] as const);

/** Every word that multiplies by itself. */
const multiplier = wordTable([...VERBS, ...SHORT, ...FOLDS, ['twice', 2] as const]);

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

/** What the word at token `i` multiplies by, given that it can; null where it does not here. */
function verbAt(tokens: readonly Token[], i: number, value: number): number | null {
  const norm = normAt(tokens, i);
  const next = normAt(tokens, i + 1);
  if (next === '-') return null;
  // "twice as much", "twice the capacity"; "twice a year" counts times.
  if (norm === 'twice') return /^(?:as|the|its|that|what|their)$/.test(next) ? value : null;
  if (!SHORT.has(norm)) return value;
  const verb =
    BEFORE_VERB.has(normAt(tokens, i - 1)) || (AFTER_VERB.has(next) && normAt(tokens, i - 1) !== 'a' && normAt(tokens, i - 1) !== '-');
  return verb ? value : null;
}

const COMPARING = new Set(
  'as more higher larger greater bigger faster longer its the that their current today what those over monthly annual quarterly forward earnings sales revenue revenues book ebitda'.split(
    ' ',
  ),
);

const RAISES = /^(?:rais|expand|scal|multipl|boost|lift)(?:e|es|ed|ing|y|ies|s)?$/;

/** "3x", "ten-fold", "five times the", "2.5 times higher": where the words of the multiple end; null when the number does not multiply. */
function multipliesTo(tokens: readonly Token[], number: NumberToken): number | null {
  const next = tokens[number.to];
  if (next === undefined || next.line) return null;
  if (next.norm === 'x' && !next.gap)
    return tokens[number.to + 1]?.kind === 'number' || (tokens[number.to + 1]?.norm === '-' && tokens[number.to + 1]?.gap === false)
      ? null
      : number.to + 1;
  if (next.norm === 'fold' || (next.norm === '-' && normAt(tokens, number.to + 1) === 'fold'))
    return next.norm === 'fold' ? number.to + 1 : number.to + 2;
  const comparing = COMPARING.has(normAt(tokens, number.to + 1)) || !Number.isInteger(number.value);
  // "raise capacity 11 times, to 11,000 tonnes"
  const ends =
    /^[,.]$/.test(normAt(tokens, number.to + 1)) && lookBack(tokens, number.from, 6, (norm) => isMove(norm) || RAISES.test(norm)) >= 0;
  if (next.norm === 'times' && (comparing || ends)) return number.to + 1;
  return next.norm === '倍' && !next.gap ? number.to + 1 : null;
}

/** "grew 3x" is a change; "three times the largest" compares. */
const tellsChange = (tokens: readonly Token[], from: number, to: number): boolean =>
  changeOf(tokens, from, to) === 'difference' || lookBack(tokens, from, 6, isMove) >= 0;

function mentionOf({ text, tokens }: Text, value: number, from: number, to: number, changes: boolean): QuantityMention {
  const { qualifier } = qualify(tokens, from, to);
  return {
    kind: 'quantity',
    ...spanOf(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
    value: { kind: 'multiple', unit: 'x', ...bounded(value, value, qualifier), ...(changes ? { change: 'difference' as const } : {}) },
    certainty: 'stated',
    by: 'quantity.multiple',
  };
}

/** How many times over something grows: "doubling", "more than triple", "five-fold", "3x". */
export const multiple: Proposer = {
  name: 'multiple',
  *propose(text): Iterable<Mention> {
    const { tokens, numbers } = text;
    for (const number of numbers) {
      const to = multipliesTo(tokens, number);
      if (to !== null && number.value > 1 && number.value < 1000)
        yield mentionOf(text, number.value, number.from, to, tellsChange(tokens, number.from, to));
    }
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const by = token.kind === 'word' ? multiplier(token.norm) : undefined;
      const value = by === undefined ? null : verbAt(tokens, i, by);
      if (value !== null) yield mentionOf(text, value, i, i + 1, token.norm !== 'twice');
    }
  },
};
