import { describe, expect, it } from 'vitest';
import { DATE_CORPUS } from './date.corpus.ts';
import { MONEY_CORPUS } from './money.corpus.ts';
import { QUANTITY_CORPUS } from './quantity.corpus.ts';
import { figuresOf } from './sample-figures.ts';

describe('money', () => {
  it.each(MONEY_CORPUS.positives)('%s', (text, expected) => {
    expect(figuresOf('money', text)).toEqual(expected);
  });

  it.each(MONEY_CORPUS.negatives)('nothing in: %s', (text) => {
    expect(figuresOf('money', text)).toEqual([]);
  });
});

describe('quantity', () => {
  it.each(QUANTITY_CORPUS.positives)('%s', (text, expected) => {
    expect(figuresOf('quantity', text)).toEqual(expected);
  });

  it.each(QUANTITY_CORPUS.negatives)('nothing in: %s', (text) => {
    expect(figuresOf('quantity', text)).toEqual([]);
  });
});

describe('date', () => {
  it.each(DATE_CORPUS.positives)('%s (%s)', (text, published, expected) => {
    expect(figuresOf('date', text, { published })).toEqual(expected);
  });

  it.each(DATE_CORPUS.negatives)('nothing in: %s', (text) => {
    expect(figuresOf('date', text, { published: '2025-08-25' })).toEqual([]);
  });
});

describe('a date in digits', () => {
  it.each([
    ['dmy', 'Signed 3/7/2025.', '3/7/2025 = 2025-07-03 day'],
    ['mdy', 'Signed 3/7/2025.', '3/7/2025 = 2025-03-07 day'],
    ['mdy', 'Signed 25/7/2025.', '25/7/2025 = 2025-07-25 day'],
    ['mdy', 'It was signed on 10/02/2026.', '10/02/2026 = 2026-02-10 day ??'],
    ['mdy', 'The tender closes on 3/7/2026.', '3/7/2026 = 2026-07-03 day ??'],
    ['ymd', 'Signed 2025/7/3.', '2025/7/3 = 2025-07-03 day'],
  ] as const)('%s: %s', (dateOrder, text, expected) => {
    expect(figuresOf('date', text, { dateOrder, published: '2026-03-10' })).toEqual([expected]);
  });
});
