import { expect, it } from 'vitest';
import { figuresOf } from '../recognizers/sample-figures.ts';

it.each([
  // Whom the sentence names decides
  ['Suzuki aims for 5 GWh by fiscal 2028.', null, ['by fiscal 2028 = ..2029-03-31 year']],
  ['Tata Motors aims for 5 GWh by fiscal 2028.', null, ['by fiscal 2028 = ..2028-03-31 year']],
  ['Suzuki cut its FY26 guidance.', null, ['FY26 = 2026-04-01..2027-03-31 year']],
  ['Tata Motors cut its FY26 guidance.', null, ['FY26 = 2025-04-01..2026-03-31 year']],
  ['Tata Motors and later Suzuki reported Q1 FY26.', null, ['Q1 FY26 = 2026-04-01..2026-06-30 quarter']],
  // Else the article, else the outlet's home, else the custom of the word
  ['India is large. The maker cut its FY26 guidance.', null, ['FY26 = 2025-04-01..2026-03-31 year ?']],
  ['Japan is old. The maker cut its FY26 guidance.', null, ['FY26 = 2026-04-01..2027-03-31 year ?']],
  ['The maker cut its FY26 guidance.', 'JP', ['FY26 = 2026-04-01..2027-03-31 year ?']],
  ['The maker cut its FY26 guidance.', null, ['FY26 = 2025-04-01..2026-03-31 year ??']],
  ['The maker aims high in fiscal 2026.', null, ['fiscal 2026 = 2026-04-01..2027-03-31 year ??']],
  // Two years in a row are one financial year, but not in Japan's press
  ['The regulator wants it by 2031-32.', null, ['by 2031-32 = ..2032-03-31 year ??']],
  ['Japan wants it in 2031-32.', null, ['2031-32 = 2031-01-01..2032-12-31 range']],
  ['Indian planners want it by 2029-2030.', null, ['by 2029-2030 = ..2030-03-31 year']],
  ['Planners want it by 2029-2030.', null, ['by 2029-2030 = ..2030-12-31 range']],
] as const)('%s (%s)', (text, country, expected) => {
  expect(figuresOf('date', text, { country, published: '2025-10-01' })).toEqual(expected);
});
