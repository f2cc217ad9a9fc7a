import { describe, expect, it } from 'vitest';
import { SAMPLE_LEXICON } from './names/sample-lexicon.ts';
import { createRecognizer } from './recognize.ts';

const recognize = createRecognizer({
  lexicon: SAMPLE_LEXICON,
  rates: [
    { currency: 'JPY', period: '2026', perUsd: 156 },
    { currency: 'INR', period: '2026', perUsd: 90 },
  ],
});

const read = (text: string) =>
  recognize({ text, title: null, published: '2026-01-15', zone: null, language: 'en' }, { dateOrder: 'dmy', country: null });

/** CPU milliseconds of this thread: other work on the machine counts little. */
function cost(text: string): number {
  const before = process.threadCpuUsage();
  read(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const LENGTH = 50_000;
const repeated = (piece: string, length = LENGTH): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** What a text of `LENGTH` may cost on a busy machine before anything is compiled; a quarter of a second is usual at the very worst. */
const MOST = 2000;
const TRIES = 8;

describe('noise says nothing, at once', () => {
  it.each([
    ['dots', repeated('.')],
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['one word of a million capitals', 'A'.repeat(1_000_000)],
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
    const costs = Array.from({ length: 3 }, () => cost(text));
    expect(Math.min(...costs)).toBeLessThan(MOST / 4);
  });
});
