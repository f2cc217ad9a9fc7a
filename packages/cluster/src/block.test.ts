import { expect, it } from 'vitest';
import { mayBeOne } from './block.ts';
import { profileOf } from './profile.ts';
import { report } from './report.fixture.ts';

const told = (given: Parameters<typeof report>[0]) => profileOf(report({ countries: ['IN'], ...given }));
const tender = told({ type: 'tender', text: 'Bids for storage in Gujarat opened at a tariff of 2.1 lakh a month for each megawatt.' });
const other = (given: Parameters<typeof report>[0]) => mayBeOne(tender, told({ articleId: 2, type: 'disruption', ...given }));
const near = 'The storage bids of Gujarat, at 2.1 lakh a month for each megawatt, are before the court.';

it.each([
  ['texts alike, on one country, whatever their types', { text: near }, true],
  ['not on two countries', { text: near, countries: ['CL'] }, false],
  ['not of texts that share no terms', { text: 'A ship with lithium ran aground.' }, false],
  ['not years apart', { text: near, published: '2029-07-03' }, false],
])('compares %s', (_, given, expected) => {
  expect(other(given)).toBe(expected);
});
