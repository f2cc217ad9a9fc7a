import { expect, it } from 'vitest';
import { linkOf } from './link-header.ts';

it.each<[string | undefined, string | null]>([
  [undefined, null],
  ['', null],
  ['<https://hub.example/>; rel="hub"', 'https://hub.example/'],
  ['<https://x.example/>; rel=self, </hub>; rel=hub', 'https://x.example/hub'],
  ['<https://x.example/a,b>; title="a, b"; rel="next hub"', 'https://x.example/a,b'],
  ['<https://x.example/>; rel="hubris"', null],
  ['<'.repeat(50_000), null],
])('%.60j', (header, target) => {
  expect(linkOf(header, 'hub', 'https://x.example/feed')).toBe(target);
});
