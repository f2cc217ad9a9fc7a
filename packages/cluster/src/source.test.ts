import { describe, expect, it } from 'vitest';
import { opening, org, report } from './report.fixture.ts';
import { isBetterSourced, isPrimarySource } from './source.ts';

const nordhavn = org('Nordhavn Energi', 'DK');
const told = (given: Parameters<typeof report>[0]) => report({ actors: [nordhavn], ...given });

describe('a primary source', () => {
  it.each([
    ['is a party', told({ publisher: 'Nordhavn Energi' }), true],
    ['is named in what others tell', told({ publisher: 'Penline Power' }), true],
    ['is a ministry', told({ publisher: 'Ministry of Power' }), true],
    ['is an exchange', told({ publisher: 'Exchange Disclosures' }), true],
    ['is no newspaper', told({ publisher: 'North Sea Journal' }), false],
    ['is not known', told({ publisher: null }), false],
  ])('%s', (_, one, expected) => {
    const other = told({ articleId: 2, publisher: 'Grid Daily', gist: opening('nordhavn penline') });
    expect(isPrimarySource(one, [one, other])).toBe(expected);
  });
});

describe('a better source', () => {
  const daily = told({ publisher: 'Grid Daily' });
  const wire = told({ publisher: 'Courier', agency: 'PTI' });
  const release = told({ articleId: 2, publisher: 'Nordhavn Energi' });
  const another = told({ articleId: 3, publisher: 'North Sea Journal' });
  it.each([
    ['the party itself', [daily], [release], true],
    ['the party again', [release], [told({ articleId: 4, publisher: 'Ministry of Power' })], false],
    ['the first beside an agency', [wire], [another], true],
    ['the same agency elsewhere', [wire], [told({ articleId: 5, publisher: 'Post', agency: 'PTI' })], false],
    ['one more newspaper', [daily], [another], false],
  ])('%s', (_, before, added, expected) => {
    expect(isBetterSourced(before, added)).toBe(expected);
  });
});
