import { expect, it } from 'vitest';
import { letters } from './letters.ts';

it.each([
  ['Plant opens!', 'plantopens'],
  ['“It’s” 30 GWh', 'its30gwh'],
  ['ＧＷｈ', 'gwh'],
  ['電池、工場。', '電池工場'],
  ['—', ''],
])('%s', (text, bare) => {
  expect(letters(text)).toBe(bare);
});
