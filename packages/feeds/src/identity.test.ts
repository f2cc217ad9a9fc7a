import { expect, it } from 'vitest';
import { type Identifiable, keysOf } from './identity.ts';

const item = (over: Partial<Identifiable>): Identifiable => ({
  guid: null,
  url: null,
  title: null,
  published: null,
  summary: null,
  ...over,
});

it('a guid comes first, then the canonical link', () => {
  expect(
    keysOf([item({ guid: 'g1', url: 'https://x.example/1' }), item({ url: 'https://www.x.example/2/?utm_source=rss#top', title: 'Two' })]),
  ).toEqual(['guid:g1', 'link:x.example/2']);
});

it('a guid that different links share is none', () => {
  expect(
    keysOf([
      item({ guid: 'home', url: 'https://x.example/1', title: 'One' }),
      item({ guid: 'home', url: 'https://x.example/2', title: 'Two' }),
      item({ guid: 'same', url: 'https://x.example/3', title: 'Three' }),
      item({ guid: 'same', url: 'http://x.example/3/', title: 'Three, updated' }),
    ]),
  ).toEqual(['link:x.example/1', 'link:x.example/2', 'guid:same', 'guid:same']);
});

it('a link that different titles share is none either', () => {
  const [a, b] = keysOf([item({ url: 'https://x.example/p#a', title: 'A' }), item({ url: 'https://x.example/p#b', title: 'B' })]);
  expect(a).toMatch(/^hash:[\da-f]{32}$/);
  expect(b).toMatch(/^hash:[\da-f]{32}$/);
  expect(a).not.toBe(b);
});

it('a hash is of what the item says, so it is the same next time', () => {
  const once = item({ title: 'Only words', published: '2025-07-09', summary: 'first' });
  expect(keysOf([once])).toEqual(keysOf([{ ...once, summary: 'edited' }]));
  expect(keysOf([once])).not.toEqual(keysOf([{ ...once, published: '2025-07-10' }]));
});

it('a guid of any length makes a short key', () => {
  expect(keysOf([item({ guid: 'g'.repeat(1_000_000) })])[0]).toMatch(/^guid:[\da-f]{32}$/);
});
