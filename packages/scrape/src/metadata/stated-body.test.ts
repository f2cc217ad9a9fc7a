import { expect, it } from 'vitest';
import { newsArticle, sourcesOf } from './sources.case.ts';
import { statedBodyOf } from './stated-body.ts';

it.each([
  ['plain', 'The plant opens.\nIt is new.', 'The plant opens.\nIt is new.'],
  ['markup', '<p>The <b>plant</b> opens.</p><p>It is new.</p>', '\nThe plant opens.\n\nIt is new.\n'],
  ['escaped markup', '&lt;p&gt;It&#8217;s new.&lt;/p&gt;', '\nIt’s new.\n'],
  ['empty', '', null],
])('%s', (_, articleBody, text) => {
  expect(statedBodyOf(sourcesOf(newsArticle({ articleBody })))).toBe(text);
});

it('is null without JSON-LD', () => {
  expect(statedBodyOf(sourcesOf('<p>Text</p>'))).toBeNull();
});
