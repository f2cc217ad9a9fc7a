import { describe, expect, it } from 'vitest';
import { contains, holds, overlaps, spanOf } from './text.ts';

describe('spanOf', () => {
  it.each([
    ['ascii', 'Japan and India', 10, 15, 'India'],
    ['japanese', '日本とインドの電池', 3, 6, 'インド'],
    ['after an emoji, in UTF-16 units', '🔋 30 GWh', 3, 9, '30 GWh'],
  ])('%s', (_, text, start, end, quote) => {
    const span = spanOf(text, start, end);
    expect(span).toEqual({ start, end, quote });
    expect(holds(text, span)).toBe(true);
  });

  it.each([
    [-1, 2],
    [2, 2],
    [3, 99],
    [0.5, 2],
  ])('refuses %d..%d', (start, end) => {
    expect(() => spanOf('text', start, end)).toThrow(RangeError);
  });
});

it('overlaps and contains are about shared characters', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  expect(contains({ start: 0, end: 5 }, { start: 3, end: 5 })).toBe(true);
});
