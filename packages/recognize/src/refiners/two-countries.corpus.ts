/** Texts with phrases for two countries, the outlet's country, and what each phrase stands for as "quote = code". */
export const POSITIVES: readonly (readonly [string, string | null, readonly string[]])[] = [
  ['India and Japan met. The two countries will trade cells.', null, ['The two countries = IN', 'The two countries = JP']],
  ['Japan will lend to India, and both nations will share data.', null, ['both nations = IN', 'both nations = JP']],
  ['An Australia-India deal hurt China. Both the countries agreed.', null, ['Both the countries = AU', 'Both the countries = IN']],
  ['Officials of France and India spoke. The two sides named three sites.', null, ['The two sides = FR', 'The two sides = IN']],
  ['Korea and Japan compete. These two Asian economies lead.', null, ['These two Asian economies = JP', 'These two Asian economies = KR']],
  ['Japan courts India to rely less on China. This bilateral effort is new.', null, ['bilateral = IN', 'bilateral = JP']],
  ['Tokyo said talks with New Delhi went well. Both governments will report.', null, ['Both governments = IN', 'Both governments = JP']],
  ['Bilateral trade with Japan rose by a tenth.', 'IN', ['Bilateral = IN', 'Bilateral = JP']],
  ['Both nations, India and Japan, will pay.', null, ['Both nations = IN', 'Both nations = JP']],
  ['日本とインドは会談した。両国は協力する。', null, ['両国 = IN', '両国 = JP']],
  [
    'Japan and India signed. China, China and again China complained. The pact binds the two countries.',
    null,
    ['the two countries = IN', 'the two countries = JP'],
  ],
  [
    'Germany and Chile signed in May. Much later, India and Japan followed. Our two countries are close, one said.',
    null,
    ['two countries = IN', 'two countries = JP'],
  ],
  ['The leaders of the United States and Japan met; the two leaders dined.', null, ['the two leaders = JP', 'the two leaders = US']],
];

/** Texts whose phrases stand for no two countries. */
export const NEGATIVES: readonly string[] = [
  'The firm has plants in two countries.',
  'Suzuki and Toshiba met. The two companies will share data.',
  'India and Japan run both units.',
  'The two sides of the cell are coated.',
  'the two countries',
  'Bilateral filters sharpen images.',
  'India, Japan and two other countries took part.',
  'Both sides of the road in Pune were closed.',
  'India paid twice; both were late.',
  'Two nations were absent from the hall in Japan and India.',
];
