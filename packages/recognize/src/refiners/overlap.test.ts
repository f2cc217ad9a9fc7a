import { type CountryMention, type DateMention, type Mention, spanOf, type Trace } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { lex } from '../numerals/lex.ts';
import { overlap } from './overlap.ts';

const text = 'India, July 2025 and Japan';
const country = (start: number, end: number, by: string): CountryMention => ({
  kind: 'country',
  ...spanOf(text, start, end),
  value: { code: 'IN' },
  certainty: 'stated',
  by,
});
const date = (start: number, end: number, by: string): DateMention => ({
  kind: 'date',
  ...spanOf(text, start, end),
  value: { start: null, end: null, precision: 'month' },
  certainty: 'stated',
  by,
});
const kept = (mentions: readonly Mention[], trace?: Trace): readonly string[] =>
  overlap
    .refine(mentions, lex(text), { published: null, language: null, title: null, dateOrder: 'dmy', country: null, trace })
    .map((m) => m.by);

it.each([
  ['the longer of two', [date(7, 11, 'short'), date(7, 16, 'long')], ['long']],
  ['the longer, whichever starts first', [country(0, 8, 'first'), date(7, 16, 'second')], ['second']],
  ['the earlier proposed of two alike', [date(7, 16, 'trusted'), date(7, 16, 'other')], ['trusted']],
  ['what only touches', [country(0, 7, 'before'), date(7, 16, 'after')], ['before', 'after']],
  ['one for a chain of overlaps', [country(0, 8, 'a'), date(7, 12, 'b'), date(11, 26, 'c')], ['a', 'c']],
])('keeps %s', (_, mentions, expected) => {
  expect(kept(mentions)).toEqual(expected);
});

it('says what gave way to what', () => {
  const trace: Trace = [];
  kept([date(7, 11, 'short'), date(7, 16, 'long')], trace);
  expect(trace).toEqual([
    { step: 'recognize', by: 'overlap.longer', why: 'short "July" gives way to long "July 2025"', span: { start: 7, end: 11 } },
  ]);
});
