import { describe, expect, it } from 'vitest';
import { itemsOf } from './digest.ts';
import { marked } from './test-support/markup.ts';
import { readMarked } from './test-support/read.ts';

const THREE = `{Exide|o IN} opens its {5 GWh|q} plant in {Pune|p IN}.
{Denso|o JP} will build a {9 GWh|q} plant in {Osaka|p JP}.
It goes on line in {2027|d}.
{Northcell|o SE} will build a {2 GWh|q} plant in {Sweden|c SE}.`;

const itemsIn = (markup: string): string[] | null => {
  const { article, mentions } = marked(markup, {});
  return itemsOf(article, mentions)?.map((item) => item.map(({ start, end }) => article.text.slice(start, end)).join(' / ')) ?? null;
};

describe('the items of a digest', () => {
  it('are its paragraphs, with those that name nobody else', () => {
    expect(itemsIn(`Storage briefs: three plants\n${THREE}`)).toEqual([
      'Exide opens its 5 GWh plant in Pune.',
      'Denso will build a 9 GWh plant in Osaka. / It goes on line in 2027.',
      'Northcell will build a 2 GWh plant in Sweden.',
    ]);
  });
  it('may stand under labels instead of a headline that tells of them', () => {
    const labelled = THREE.replace('{Exide', 'INDIA. {Exide')
      .replace('{Denso', 'JAPAN: {Denso')
      .replace('{Northcell', 'SWEDEN — {Northcell');
    expect(itemsIn(`Plants, plants, plants\n${labelled}`)).toHaveLength(3);
  });
  it.each(['K-battery this week: three plants', 'This week in storage', 'Plants in the news', 'The week in plants'])(
    'are headed %s',
    (headline) => {
      expect(itemsIn(`${headline}\n${THREE}`)).toHaveLength(3);
    },
  );
  it('end where a company describes itself', () => {
    expect(itemsIn(`Storage briefs: three plants\n${THREE}\nAbout the company\n{Denso|o JP} makes parts.`)).toHaveLength(3);
  });
  it.each([
    ['a headline of one story', `Three plants rise\n${THREE}`],
    ['paragraphs that tell of one firm', `Storage briefs\n${THREE.replaceAll('Denso', 'Exide').replaceAll('Northcell', 'Exide')}`],
    ['two items', 'Storage briefs\n{Exide|o IN} opens.\n{Denso|o JP} closes.'],
    ['the week of a story', `Shares fall this week ahead of talks\n${THREE}`],
    ['the week in which it is told', `Nissan picks plot for plant, agreement with city this week\n${THREE}`],
    ['a week that did something', `The week that Europe unlearned electricity\n${THREE}`],
    ['somebody who takes in the news', `A town takes in the news\n${THREE}`],
    ['one brief', `Dive Brief: {Exide|o IN} opens plant\n${THREE}`],
  ])('are none: %s', (_, markup) => {
    expect(itemsIn(markup)).toBeNull();
  });
});

it('is about every item, and takes no country of another', () => {
  const { reports } = readMarked(`Storage briefs: three plants\n${THREE}`);
  expect(reports.map((r) => [r.primary, r.countries.join()])).toEqual([
    [true, 'IN'],
    [true, 'JP'],
    [true, 'SE'],
  ]);
});
