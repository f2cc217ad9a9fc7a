import { describe, expect, it } from 'vitest';
import { tokenize } from '../numerals/tokenize.ts';
import { CAPITAL, CAPITALS, HEADLINE, OPENING, SHOUTED, shapesOf } from './shape.ts';

const flagged = (text: string, flag: number): string => {
  const tokens = tokenize(text);
  const shapes = shapesOf(text, tokens);
  return tokens
    .filter((_, i) => ((shapes[i] ?? 0) & flag) !== 0)
    .map((token) => text.slice(token.start, token.end))
    .join(' ');
};

describe('shapesOf', () => {
  it.each([
    [CAPITAL, 'The Ørsted plant in É', 'The Ørsted É'],
    [CAPITALS, 'The EU and A plant of BASF', 'EU BASF'],
    [OPENING, 'One two. Three: four\nfive "six"', 'One Three four five six'],
    [
      HEADLINE,
      'Suzuki Plans Second Battery Line in India\nSuzuki plans a second line in India.',
      'Suzuki Plans Second Battery Line in India',
    ],
    [HEADLINE, 'Suzuki Motor and Toshiba Corporation met Denso Corporation.', ''],
    [SHOUTED, 'JAPAN TO PAY\nJapan to pay', 'JAPAN TO PAY'],
  ])('flag %i in %s', (flag, text, expected) => {
    expect(flagged(text, flag)).toBe(expected);
  });
});
