import { describe, expect, it } from 'vitest';
import { datelineLength, isFurniture, opensSelfPortrait } from './boilerplate.ts';

it.each([
  ['Also read: Exide to build a plant', true],
  ['Read more: battery news', true],
  ['Photo: Exide', true],
  ['Subscribe to our newsletter', true],
  ['Readers of the order will see a plant', false],
  ['Exide will build a plant', false],
])('furniture: %s', (line, expected) => {
  expect(isFurniture(line)).toBe(expected);
});

it.each([
  ['About Exide Industries', true],
  ['About Panasonic Energy:', true],
  ['About 20 GWh of cells will be made.', false],
  ['Notes to editors', true],
])('self-portrait: %s', (line, expected) => {
  expect(opensSelfPortrait(line)).toBe(expected);
});

describe('datelineLength', () => {
  it.each([
    ['TOKYO, July 3 (Reuters) - Sakura Cell will build', 'TOKYO, July 3 (Reuters) - '],
    ['New Delhi: Exide will build', 'New Delhi: '],
    ['Tokyo [Japan], August 30 (ANI): India and Japan', 'Tokyo [Japan], August 30 (ANI): '],
    ['NEW DELHI — India and Japan', 'NEW DELHI — '],
    ['Tokyo, Apr 14 Suzuki has joined', 'Tokyo, Apr 14 '],
    ['In Short : Japan is set', 'In Short : '],
    ['Exide will build a plant', ''],
  ])('%s', (line, dateline) => {
    expect(datelineLength(line, true)).toBe(dateline.length);
  });

  it('needs a place or a day', () => {
    expect(datelineLength('Warning: cells are hot', false)).toBe(0);
  });
});
