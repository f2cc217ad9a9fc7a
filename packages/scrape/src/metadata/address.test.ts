import { expect, it } from 'vitest';
import { addressOf } from './address.ts';
import { newsArticle, sourcesOf } from './sources.case.ts';

const AT = 'https://m.bay.example/amp/plant?utm_source=x#top';

it('is null for a file that names no address', () => {
  expect(addressOf(sourcesOf('<p>Text</p>', 'pages/plant.html'))).toBeNull();
});

it.each([
  ['canonical', '<link rel="canonical" href="https://bay.example/plant">', 'https://bay.example/plant'],
  ['relative', '<link rel="canonical" href="/plant">', 'https://m.bay.example/plant'],
  ['Open Graph', '<meta property="og:url" content="https://bay.example/plant">', 'https://bay.example/plant'],
  ['JSON-LD', newsArticle({ url: 'https://bay.example/plant' }), 'https://bay.example/plant'],
  ['a front page is not it', '<link rel="canonical" href="https://bay.example/">', 'https://m.bay.example/amp/plant?utm_source=x'],
  ['a script is not it', '<link rel="canonical" href="javascript:alert(1)">', 'https://m.bay.example/amp/plant?utm_source=x'],
  ['nonsense', '<link rel="canonical" href="http://[">', 'https://m.bay.example/amp/plant?utm_source=x'],
  ['none', '', 'https://m.bay.example/amp/plant?utm_source=x'],
])('%s', (_, html, address) => {
  expect(addressOf(sourcesOf(html, AT))).toBe(address);
});
