import { expect, it } from 'vitest';
import { isCorrection } from './correction.ts';

it.each([
  ['title word', 'Correction: Sakura Cell plant is 12 GWh', 'The plant is smaller.', true],
  ['title tag', 'Sakura Cell to build 12 GWh plant (corrected)', 'The plant is smaller.', true],
  ['title verb', 'CORRECTED-Sakura Cell to build 12 GWh plant', 'The plant is smaller.', true],
  ['wire bracket', null, '(Corrects capacity in paragraph 2 to 12 GWh, not 21 GWh)\nSakura Cell will build.', true],
  ['foot note', null, `${'Sakura Cell will build. '.repeat(60)}\nAn earlier version of this article gave the wrong capacity.`, true],
  ['passive note', 'Plant news', 'This story has been corrected to show the right currency.', true],
  ['japanese', '【訂正】電池工場の能力', '12GWhが正しい。', true],
  ['prices', 'Lithium prices see a correction', 'Prices fell in a market correction.', false],
  ['middle of a long text', null, `${'a '.repeat(500)}This story has been corrected. ${'b '.repeat(500)}`, false],
  ['corrective action', null, 'The ministry corrected the tariff anomaly.', false],
])('%s', (_, title, text, expected) => {
  expect(isCorrection({ title, text })).toBe(expected);
});
