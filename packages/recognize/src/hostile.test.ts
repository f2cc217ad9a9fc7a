import { describe, expect, it } from 'vitest';
import { SAMPLE_LEXICON } from './names/sample-lexicon.ts';
import { createRecognizer } from './recognize.ts';

const recognize = createRecognizer({
  lexicon: SAMPLE_LEXICON,
  rates: [
    { currency: 'JPY', period: '2026', perUsd: 156, source: 'test' },
    { currency: 'INR', period: '2026', perUsd: 90, source: 'test' },
  ],
});

/** Nothing is known of the outlet: what its home would settle at once must not be sought for every figure again. */
const read = (text: string) =>
  recognize({ text, title: null, published: '2026-01-15', zone: null, language: 'en' }, { dateOrder: 'dmy', country: null });

/** CPU milliseconds; time other processes take does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const LENGTH = 50_000;
const repeated = (piece: string, length = LENGTH): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Milliseconds after which a cost is taken for what it is: a busy machine spoils some tries, and code is slow until it is compiled. */
const PATIENCE = 6000;

describe('noise says nothing, at once', () => {
  /** Milliseconds, many times what a quiet machine needs. */
  const MOST = 500;

  it.each([
    ['dots', repeated('.')],
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['one word of a million capitals', 'A'.repeat(1_000_000)],
    ['an encoded file of a million letters and digits', repeated('iVBORw0KGgo5', 1_000_000)],
    ['a million digits in groups', repeated('7,', 1_000_000)],
    ['digits', repeated('7')],
    ['a million digits', '7'.repeat(1_000_000)],
    ['digits and commas', repeated('123,')],
    ['groups of two digits', repeated('12,34,')],
    ['digits and dots', repeated('1.2.')],
    ['opening brackets', repeated('(')],
    ['square brackets', repeated('[')],
    ['quotes', repeated('"')],
    ['hyphens', repeated('-')],
    ['commas', repeated(',')],
    ['yen signs', repeated('¥')],
    ['yen signs apart', repeated('¥ ')],
    ['dollars', repeated('$ ')],
    ['percents', repeated('%')],
    ['rupees without amounts', repeated('Rs ')],
    ['letters and digits by turns', repeated('a1')],
    ['capitals and digits by turns', repeated('A1B2')],
    ['spaces', repeated(' ')],
    ['line breaks', repeated('\n')],
    ['zero-width spaces', repeated('\u200b')],
    ['half a surrogate pair', repeated('\ud800')],
    ['combining marks', `e${repeated('\u0301')}`],
    ['NUL', repeated('\0')],
    ['kana', repeated('ア')],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
    let [least, spent] = [Number.POSITIVE_INFINITY, 0];
    while (least >= MOST && spent < PATIENCE) {
      const once = cost(text);
      [least, spent] = [Math.min(least, once), spent + once];
    }
    expect(least).toBeLessThan(MOST);
  });
});

describe('a text twice as long costs no more than three times as much', () => {
  /** Milliseconds for `LENGTH`. */
  const MOST = 2000;
  /** Costs below it are all alike. */
  const FEW = 3;

  it.each([
    // Figures.
    '10 GWh ',
    '$5 ',
    '¥5',
    'Rs 5 ',
    'Rs 1,23,456 crore ',
    '5 lakh crore ',
    '３５０億円',
    '百',
    'twenty-',
    'half a billion ',
    '5-10 GWh ',
    'from 5 to ',
    'between 5 and ',
    'up to ',
    '2 GW/8 GWh ',
    '60% ',
    '10 1/2 ',
    'A1b2 ',
    '1 = ',
    '¥350 billion ($2.4 billion) ',
    '¥5 ($1 ',
    '5 dollars 50 cents ',
    'rose 5% from 3% to ',
    'per year ',
    // Dates.
    '2025-26 ',
    '2025/26 ',
    'FY26 ',
    'fiscal 2026 ',
    'Q3 FY26 ',
    'first half of ',
    'January 5 ',
    '15 Aug ',
    '31 ',
    '3/7/2025 ',
    'by 2030 ',
    'since ',
    'Monday ',
    'three years ago ',
    'last week of ',
    '令和7年3月4日',
    '来年',
    // Names.
    'Qb ',
    '(QB ',
    'Ab Energy (AE) ',
    'Ministry of A, ',
    'India ',
    'Japan and India. Both nations agreed. ',
    'bilateral ',
    '両国',
    'Georgia ',
    'METI said Tokyo ',
    'lithium-ion ',
    "Japan's ",
  ])('%s', (piece) => {
    const whole = repeated(piece);
    const half = repeated(piece, LENGTH / 2);
    let [short, long, spent] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
    while ((long > 3 * Math.max(short, FEW) || long >= MOST) && spent < PATIENCE) {
      const [one, two] = [cost(half), cost(whole)];
      [short, long, spent] = [Math.min(short, one), Math.min(long, two), spent + one + two];
    }
    expect(long).toBeLessThan(MOST);
    expect(long / Math.max(short, FEW)).toBeLessThanOrEqual(3);
  });
});

it('reads every one of ten thousand figures', () => {
  expect(read('10 GWh, '.repeat(10_000)).map(({ kind, quote }) => `${kind} ${quote}`)).toEqual(Array(10_000).fill('quantity 10 GWh'));
});
