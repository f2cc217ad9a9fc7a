import { expect, it } from 'vitest';
import { MODELS } from './acts/models.ts';
import { countriesTold, countriesToldAside } from './countries-told.ts';
import { readMarked } from './test-support/read.ts';
import { WEIGHING } from './test-support/weighing.ts';

const telling = (code: string, claimed: boolean, feature: string) => ({ code, claimed, features: new Map([[feature, 1]]) });

it('takes what likely belongs, keeps what the rules claim and lets go what hardly belongs', () => {
  const tellings = [
    telling('JP', false, 'likely'),
    telling('IN', true, 'unknown'),
    telling('US', false, 'unknown'),
    telling('CN', true, 'unlikely'),
  ];
  expect(countriesTold({ ...MODELS, countries: WEIGHING }, tellings)).toEqual(['IN', 'JP']);
});

it('counts the country that only the headline names', () => {
  const text = `Japanese maker weighs a cell plant in {India|c IN}
{Hanshin Cells|o JP} is to decide by {March 2027|d 2027-03} on a plant of {12 GWh|q} in the country, it said.`;
  expect(readMarked(text, { title: 'Japanese maker weighs a cell plant in India' }, MODELS).reports[0]?.countries).toEqual(['IN', 'JP']);
});

it('takes for what stands below the lead every country it is likely about, whatever the rules claim', () => {
  const tellings = [telling('JP', false, 'likely'), telling('IN', true, 'unlikely')];
  expect(countriesToldAside({ ...MODELS, asideCountries: WEIGHING }, tellings)).toEqual(['JP']);
});
