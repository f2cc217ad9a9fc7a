import { holds, type Mention } from '@gigawire/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from './numerals/lex.ts';
import { date } from './recognizers/date.ts';
import { money } from './recognizers/money.ts';
import { multiple } from './recognizers/multiple.ts';
import { quantity } from './recognizers/quantity.ts';
import { readText } from './recognizers/sample-figures.ts';
import type { Context } from './recognizer.ts';

const PIECES = [
  '¥350 billion', '$2.4bn', 'Rs 1,23,456 cr', 'A$', '₹', 'USD', '5', '1,000', '2½', '.5', '3,500億円', '百万', '１２', '令和7年', '3月4日', '2025年度', 'GWh', 'MW/1,000 MWh', '%', '°C',
  'per MW per month', 'a year', 'each', 'from', 'to', 'between', 'and', 'by', 'up to', 'about', '-', '–', '~', '(', ')', 'half a', 'two dozen', 'crore', 'March', 'May', '4', '2026',
  '2025-26', 'FY26', 'Q3', 'H1', '9MFY26', 'fiscal', 'next', 'last', 'week of', 'Friday', '10/02/2026', '2025-02-30', 'end-', 'ago', '今後10年', '\u202e', '\u200b', '🔋', '\ud800', '\u0000', 'e\u0301',
  '\n', '.', ',', "'s", '\\$', '$', '()',
]; // prettier-ignore

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
);

const isDay = (day: string | null): boolean => day === null || /^\d{4}-\d\d-\d\d$/.test(day);

function isSound(mention: Mention): boolean {
  switch (mention.kind) {
    case 'money':
    case 'quantity': {
      const { min, max } = mention.value;
      return (
        [min, max].every((bound) => bound === null || Number.isFinite(bound)) &&
        (min === null || max === null || min <= max) &&
        (min ?? max) !== null
      );
    }
    case 'date': {
      const { start, end } = mention.value;
      return isDay(start) && isDay(end) && (start === null || end === null || start <= end);
    }
    case 'country':
    case 'organization':
    case 'place':
    case 'technology':
    case 'programme':
    case 'bloc':
    case 'region':
      return true;
  }
}

describe('figures in any text', () => {
  it('stand where they say, in order, and make sense', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, '2025-08-25', '2024-02-29'), (input, published) => {
        const mentions = readText(input, { published, country: 'IN' });
        for (const [i, mention] of mentions.entries()) {
          expect(holds(input, mention)).toBe(true);
          expect(isSound(mention), `${mention.quote}: ${JSON.stringify(mention.value)}`).toBe(true);
          expect(mentions[i - 1]?.start ?? 0).toBeLessThanOrEqual(mention.start);
          if (mention.kind === 'money' && mention.value.equivalentOf !== undefined)
            expect(mentions[mention.value.equivalentOf]?.kind).toBe('money');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same however often the text is read', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(readText(input)).toEqual(readText(input));
      }),
      { numRuns: 100 },
    );
  });
});

const ctx: Context = { published: '2025-08-25', language: 'en', title: null, dateOrder: 'dmy', country: null };

function readFigures(input: string): number {
  const lexed = lex(input);
  return [money, quantity, multiple, date].reduce((n, proposer) => n + [...proposer.propose(lexed, ctx)].length, 0);
}

/** Milliseconds one reading takes, the best of five: a busy machine must not fail it. */
const timed = (input: string): number =>
  Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      readFigures(input);
      return performance.now() - start;
    }),
  );

describe('hostile text', () => {
  it.each([
    ['dots', '.'.repeat(50_000)],
    ['one token of letters', 'a'.repeat(1_000_000)],
    ['one token of digits', '1'.repeat(1_000_000)],
    ['signs', '$'.repeat(50_000)],
    ['brackets', '('.repeat(50_000)],
  ])('%s take no time', (_, input) => {
    expect(timed(input)).toBeLessThan(50);
  });

  it.each([
    ['digits', '1 '],
    ['hyphens', '5-'],
    ['commas', '1,'],
    ['prepositions', 'from 5 to '],
    ['figures without an end', 'annual 5 GWh '],
    ['amounts', '$5 million (¥'],
    ['years', '2025-26 '],
    ['months', 'March to '],
    ['financial years', 'FY26 and fiscal '],
    ['kanji', '3億年'],
    ['words', 'one half of a million and '],
  ])('%s cost what they weigh', (_, piece) => {
    const small = piece.repeat(Math.ceil(4096 / piece.length));
    const large = piece.repeat(16 * Math.ceil(4096 / piece.length));
    readFigures(large);
    // 16 times the text: a linear reader needs 16 times as long, a quadratic one 256 times.
    expect(timed(large)).toBeLessThan(Math.max(60 * timed(small), 200));
  });
});
