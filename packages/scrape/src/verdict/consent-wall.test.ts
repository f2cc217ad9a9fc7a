import { expect, it } from 'vitest';
import { consentWall } from './consent-wall.ts';

const WALL =
  'We and our partners use cookies to store personal data. You can accept all or reject all, and change your consent at any time.';

it.each([
  ['a titled wall', ['Before you continue'], 'We use cookies. See our privacy terms.', 60, 'titled as a request for consent'],
  ['an untitled one', ['The Bay'], WALL, WALL.length, '6 words of consent in a short text'],
  [
    'a story about them',
    ['Court limits cookie walls'],
    `${'The court said on Friday that sites must not ask twice. '.repeat(12)}${WALL}`,
    800,
    null,
  ],
  ['a long story', ['Cookie notice rules change'], WALL, 4000, null],
])('%s', (_, titles, text, weight, why) => {
  expect(consentWall({ titles, text, weight })).toBe(why);
});
