import { expect, it } from 'vitest';
import { ldArticle } from './ld-article.ts';

const page = { url: 'https://bay.example/energy/plant-opens?x=1', titles: ['Plant opens in the harbour - The Bay'] };
const article = (fields: object) => ({ '@type': 'NewsArticle', ...fields });

it.each([
  [
    'by title',
    [article({ headline: 'Rival plans', url: '/r' }), article({ headline: 'Plant opens in the harbour' })],
    'Plant opens in the harbour',
  ],
  [
    'by address',
    [
      article({ headline: 'A', url: 'https://bay.example/other' }),
      article({ headline: 'B', url: 'https://bay.example/energy/plant-opens/' }),
    ],
    'B',
  ],
  ['by what it tells', [article({ headline: 'A' }), article({ headline: 'B', datePublished: '2025-07-03', author: 'Ana' })], 'B'],
  [
    'an article before a page',
    [{ '@type': 'WebPage', name: 'Page', url: '/energy/plant-opens' }, article({ headline: 'A', datePublished: '2025' })],
    'A',
  ],
  ['inside a page', [{ '@type': 'WebPage', mainEntity: article({ headline: 'A' }) }], 'A'],
  ['none', [{ '@type': 'Organization', name: 'The Bay' }, { '@type': 'BreadcrumbList' }], undefined],
])('%s', (_, nodes, headline) => {
  expect(ldArticle([JSON.stringify(nodes)], page).node?.['headline']).toBe(headline);
});

it('follows references to the objects that say more', () => {
  const graph = {
    '@graph': [article({ headline: 'A', author: { '@id': '#ana' } }), { '@id': '#ana', '@type': 'Person', name: 'Ana Diaz' }],
  };
  const ld = ldArticle([JSON.stringify(graph)], page);
  expect(ld.resolve(ld.node?.['author'])).toMatchObject({ name: 'Ana Diaz' });
  expect(ld.resolve({ '@id': '#nobody' })).toEqual({ '@id': '#nobody' });
  expect(ld.resolve('Ana')).toBe('Ana');
});
