import { expect, it } from 'vitest';
import { readMarked } from '../test-support/read.ts';

const RESULTS =
  '{Exide|o IN} posts profit of {₹600 crore|m INR 6e9}\n{Exide|o IN} posted a profit of {₹600 crore|m INR 6e9} for the quarter.';
const FILLER = Array.from({ length: 6 }, (_, i) => `Its shares rose by {${i + 2} per cent|q}.`).join('\n');

/** Of an article of July 2025: is what stands last told as new? */
const isNews = (last: string, between = ''): boolean | undefined =>
  readMarked(`${RESULTS}\n${between === '' ? '' : `${between}\n`}${last}`, { published: '2025-07-03' }).reports.find(
    ({ type }) => type === 'facility' || type === 'acquisition',
  )?.news;

it.each([
  ['what a firm will do, in its results', '{Exide|o IN} will build a {5 GWh|q} plant in {Pune|p IN}.', '', true],
  ['what was done a few days ago', '{Exide|o IN} opened a {5 GWh|q} plant in {Pune|p IN} on {June 30|d 2025-06-30}.', '', true],
  [
    'the same at the end of a long article',
    '{Exide|o IN} opened a {5 GWh|q} plant in {Pune|p IN} on {June 30|d 2025-06-30}.',
    FILLER,
    true,
  ],
  ['what is dated by a year gone by', '{Exide|o IN} opened a {5 GWh|q} plant in {Pune|p IN} in {2024|d}.', '', false],
  ['what was done in a month gone by', '{Exide|o IN} opened a {5 GWh|q} plant in {Pune|p IN} in {May|d 2025-05}.', '', true],
  ['what was done in the month before that', '{Exide|o IN} opened a {5 GWh|q} plant in {Pune|p IN} in {April|d 2025-04}.', '', false],
  ['what is long ago', '{Exide|o IN} opened a {5 GWh|q} plant in {Pune|p IN} on {March 3|d 2025-03-03}.', '', false],
  ['what stands far down without a day', '{Exide|o IN} will build a {5 GWh|q} plant in {Pune|p IN}.', FILLER, false],
])('%s', (_, last, between, expected) => {
  expect(isNews(last, between)).toBe(expected);
});

it('is nothing in a look back, whatever it is about', () => {
  const { reports } = readMarked('{Exide|o IN} will build a {5 GWh|q} plant in {Pune|p IN}.', { title: 'Plants of the year' });
  expect(reports.map(({ primary, news }) => [primary, news])).toEqual([[true, false]]);
});
