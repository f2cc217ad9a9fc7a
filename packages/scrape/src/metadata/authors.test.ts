import { expect, it } from 'vitest';
import { authorsOf, bylinesOf } from './authors.ts';
import { newsArticle, sourcesOf } from './sources.case.ts';

it.each([
  [
    'JSON-LD people',
    newsArticle({
      author: [
        { '@type': 'Person', name: 'Ana Diaz' },
        { '@type': 'Person', name: 'Ben Cole' },
      ],
    }),
    ['Ana Diaz', 'Ben Cole'],
  ],
  ['a list of names in one', newsArticle({ author: { '@type': 'Person', name: ['Ana Diaz', 'Ben Cole'] } }), ['Ana Diaz', 'Ben Cole']],
  ['a string', newsArticle({ author: 'Ana Diaz and Ben Cole' }), ['Ana Diaz', 'Ben Cole']],
  ['people before the outlet', newsArticle({ author: [{ name: 'The Bay', '@type': 'Organization' }, { name: 'Ana Diaz' }] }), ['Ana Diaz']],
  ['meta', '<meta name="author" content="Ana Diaz">', ['Ana Diaz']],
  [
    'an address is no name',
    '<meta property="article:author" content="https://x.example/ana"><meta name="author" content="Ana Diaz">',
    ['Ana Diaz'],
  ],
  ['byline', '<p class="byline">By <a href="/ana">Ana Diaz</a> and <a href="/ben">Ben Cole</a></p>', ['Ana Diaz', 'Ben Cole']],
  ['names in elements of their own', '<div class="article-author"><span>Ana Diaz</span><span>Energy Reporter</span></div>', ['Ana Diaz']],
  ['microdata', '<span itemprop="author" itemscope><span itemprop="name">Ana Diaz</span></span>', ['Ana Diaz']],
  ['link to an author', '<p>von <a href="/autoren/ana-diaz">Ana Diaz</a></p>', ['Ana Diaz']],
  [
    'a person shown before an outlet stated',
    `${newsArticle({ author: { '@type': 'Organization', name: 'The Bay' } })}<p class="byline">Ana Diaz</p>`,
    ['Ana Diaz'],
  ],
  ['an agency where nobody is named', newsArticle({ author: { '@type': 'Organization', name: 'Reuters' } }), ['Reuters']],
  ['the writer of a comment is none', '<p>Text</p><ol class="comments"><li><b class="comment-author">Ben Cole</b></li></ol>', []],
  ['one name, where the markup vouches for it', '<a rel="author" href="/ana">Ana</a>', ['Ana']],
  ['one word in a byline may be any', '<p class="byline">Exclusive</p>', []],
  ['nobody', '<p>The plant, by the sea, opens.</p>', []],
  ['dates are no names', '<p class="byline">Published 3 July 2025</p>', []],
])('%s', (_, html, authors) => {
  expect(authorsOf(sourcesOf(html), 'The Bay')).toEqual(authors);
});

it('bylines keep people and agencies alike', () => {
  expect(bylinesOf(sourcesOf(newsArticle({ author: ['Ana Diaz', 'dpa'] })))).toEqual(['Ana Diaz', 'dpa']);
});
