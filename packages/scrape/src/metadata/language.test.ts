import { expect, it } from 'vitest';
import { declaredLanguage } from './language.ts';
import { newsArticle, sourcesOf } from './sources.case.ts';

it.each([
  ['html', '<html lang="en-IN"><p>x</p></html>', 'en'],
  ['JSON-LD', newsArticle({ inLanguage: { '@type': 'Language', name: 'ja' } }), 'ja'],
  ['Open Graph', '<meta property="og:locale" content="hi_IN">', 'hi'],
  ['nonsense', '<html lang="the language"><meta http-equiv="content-language" content="DE">', 'de'],
  ['none', '<p>x</p>', null],
])('%s', (_, html, language) => {
  expect(declaredLanguage(sourcesOf(html))).toBe(language);
});
