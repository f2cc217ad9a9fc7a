import { expect, it } from 'vitest';
import { readMarked } from '../test-support/read.ts';

const confidence = (markup: string, title: string | null = null): number =>
  readMarked(markup, { title }).reports.at(-1)?.confidence ?? Number.NaN;
const PLAIN = '{Exide|o IN} will build a {5 GWh|q} plant.';

it.each([
  ['a lexicon actor', '{Exide|o IN exide} will build a {5 GWh|q} plant.', PLAIN],
  ['a figure', PLAIN, '{Exide|o IN} will build a plant at some later time.'],
  ['a second actor', '{Exide|o IN} will build a {5 GWh|q} plant with {Denso|o JP}.', PLAIN],
  ['said twice', `${PLAIN} {Exide|o IN} will build a {5 GWh|q} plant in {Pune|p IN}.`, PLAIN],
  ['named, not meant', PLAIN, '{Exide|o IN} grew. It will build a {5 GWh|q} plant.'],
  ['decided, not rumoured', PLAIN, '{Exide|o IN} may build a {5 GWh|q} plant.'],
])('%s is surer', (_, more, less) => {
  expect(confidence(more)).toBeGreaterThan(confidence(less));
});

it('stays within bounds and two decimals', () => {
  const sure = confidence(
    `{Exide|o IN exide} signed a deal to supply {5 GWh|q} of cells to {Denso|o JP denso} by {2027|d ..2027}.`,
    'Exide signs deal to supply cells to Denso',
  );
  expect(sure).toBeLessThanOrEqual(0.97);
  expect(Math.round(sure * 100) / 100).toBe(sure);
});
