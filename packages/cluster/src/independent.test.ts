import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { countArticles, voicesOf } from './independent.ts';
import { report } from './report.fixture.ts';

const text = Array.from({ length: 80 }, (_, i) => `token${i % 37} ${i}`).join(' ');
const voices = (reports: Parameters<typeof voicesOf>[0]): number => new Set(voicesOf(reports)).size;

describe('independent voices', () => {
  it.each([
    ['two outlets', [report({ publisher: 'A' }), report({ publisher: 'B' })], 2],
    ['two titles of one house', [report({ publisher: 'A', family: 'times' }), report({ publisher: 'B', family: 'Times' })], 1],
    ['one agency', [report({ publisher: 'A', agency: 'PTI' }), report({ publisher: 'B', agency: 'PTI' })], 1],
    [
      'the same words',
      [report({ publisher: 'A', fingerprint: fingerprint(text) }), report({ publisher: 'B', fingerprint: fingerprint(`${text} end`) })],
      1,
    ],
    [
      'a copy links two',
      [report({ publisher: 'A', agency: 'PTI' }), report({ publisher: 'B' }), report({ publisher: 'B', agency: 'PTI' })],
      1,
    ],
    ['two sites', [report({ url: 'https://a.example/1' }), report({ url: 'https://b.test/1' })], 2],
    ['one site', [report({ url: 'https://en.a.example/1' }), report({ url: 'https://a.example/2' })], 1],
    ['unknown origins are not shown to differ', [report({}), report({ articleId: 2 })], 1],
  ])('%s', (_, reports, expected) => {
    expect(voices(reports)).toBe(expected);
  });
});

it('counts versions of one address once', () => {
  const reports = [
    report({ articleId: 1, url: 'https://a.example/1' }),
    report({ articleId: 2, url: 'https://www.a.example/1/' }),
    report({ articleId: 3 }),
    report({ articleId: 3, ordinal: 1 }),
    report({ articleId: 4 }),
  ];
  expect(countArticles(reports)).toBe(3);
});
