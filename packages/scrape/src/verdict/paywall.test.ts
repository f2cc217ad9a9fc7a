import { expect, it } from 'vitest';
import { readSources } from '../metadata/sources.ts';
import { parse } from '../source/parse.ts';
import { isFlagged, paywall } from './paywall.ts';

const FREE = { flagged: false, asks: '', weight: 900, statedWords: null, words: 150 };

it.each([
  ['asks, and short', { asks: 'Subscribe to continue reading' }, 'asks "Subscribe to continue reading"'],
  ['German', { asks: 'Jetzt weiterlesen mit Plus' }, 'asks "Jetzt weiterlesen"'],
  ['Japanese', { asks: 'この記事は有料会員限定です。残り 812文字' }, 'asks "この記事は有料会員限定"'],
  ['French', { asks: 'Il vous reste 71.2% de cet article à lire' }, 'asks "Il vous reste 71.2% de cet article à lire"'],
  ['Norwegian', { asks: 'Logg inn for å lese resten' }, 'asks "Logg inn for å lese"'],
  ['Korean', { asks: '로그인 후 계속 읽으실 수 있습니다' }, 'asks "로그인 후 계속"'],
  ['asks under a whole article', { asks: 'Already a subscriber?', weight: 5000 }, null],
  ['flagged, and short', { flagged: true }, 'flagged as not free, and short'],
  ['flagged, but all there', { flagged: true, weight: 5000 }, null],
  ['flagged, and half of the words', { flagged: true, weight: 5000, statedWords: 1200, words: 500 }, '500 of 1200 words'],
  ['free, with few of the words', { statedWords: 1200, words: 500 }, null],
  ['says nothing', {}, null],
  ['a newsletter is no wall', { asks: 'Subscribe to our newsletter' }, null],
])('%s', (_, page, why) => {
  expect(paywall({ ...FREE, ...page })).toBe(why);
});

const ld = (fields: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Plant opens",${fields}}</script>`;

it.each([
  ['in the node', ld('"isAccessibleForFree":false'), true],
  ['as words', ld('"isAccessibleForFree":"False"'), true],
  ['in a part', ld('"hasPart":[{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".p"}]'), true],
  ['as a tier', '<meta property="article:content_tier" content="locked">', true],
  ['free', ld('"isAccessibleForFree":true'), false],
  ['free tier', '<meta property="article:content_tier" content="free">', false],
  ['silent', '<p>Text</p>', false],
])('flag %s', (_, html, flagged) => {
  const { ld: node, head } = readSources(parse(html).root, 'https://bay.example/plant');
  expect(isFlagged(node, head)).toBe(flagged);
});
