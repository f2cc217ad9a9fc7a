import { expect, it } from 'vitest';
import type { Mention } from '@gigawire/domain';
import { actingAsLabelled, labelledDates, roleIn, valueOf } from './event-pairs.ts';
import type { LabelledReport } from './labelled-article.ts';

const orsted: Mention = {
  kind: 'organization',
  value: { id: 'orsted', name: 'Ørsted', country: 'DK' },
  start: 0,
  end: 6,
  quote: 'Orsted',
  certainty: 'stated',
  by: 'organization.lexicon',
};
const labelled: LabelledReport = {
  type: 'supply_contract',
  status: 'signed',
  primary: true,
  countries: ['DK'],
  actors: [
    { name: 'Tata', role: 'party' },
    { name: 'Tata Power', role: 'buyer' },
    { name: 'Orsted', role: 'seller' },
    { name: 'Pune', role: 'host' },
  ],
  money: {},
  quantities: {},
  dates: {},
  evidence: 'Orsted sells',
  optional: false,
};

it.each([
  ['Ørsted', 'seller'],
  ['Tata', 'party'],
  ['Tata Power Company', 'buyer'],
  ['Pune', null],
  ['Panasonic', null],
])('gives the labelled role of %s: %s', (name, role) => {
  expect(roleIn(labelled, { name }, [orsted])).toBe(role);
});

it('knows a labelled date by what it was recognized as, whatever its preposition', () => {
  const due: Mention = {
    kind: 'date',
    value: { start: null, end: '2028-03-31', precision: 'month' },
    start: 0,
    end: 13,
    quote: 'by March 2028',
    certainty: 'stated',
    by: 'date.month',
  };
  const dates = { 'March 2028': 'deadline', 'next spring': 'occurrence' } as const;
  expect([...labelledDates({ ...labelled, dates }, [orsted, due])]).toEqual([
    [valueOf(due), 'deadline'],
    ['next spring', 'occurrence'],
  ]);
});

it('gives who acts the names that their label has', () => {
  const actors = ['Ørsted', 'Tata Power Company', 'Panasonic'].map((name) => ({ name, id: null, country: null, role: 'party' as const }));
  const host = { name: 'Pune', id: null, country: null, role: 'host' as const };
  expect(actingAsLabelled(labelled, { actors: [...actors, host] }, [orsted])).toEqual(['Orsted', 'Tata Power', 'Panasonic']);
});
