import { expect, it } from 'vitest';
import { candidateQuery } from './candidate-query.ts';
import { named, org, report, state } from './report.fixture.ts';

it('asks for all countries and known organizations, 1,200 days around the publication', () => {
  const reports = [
    report({
      countries: ['JP'],
      actors: [org('Toyota', 'JP'), named('Unknown Ltd'), state('IN')],
      published: '2025-07-03T09:00:00+09:00',
      gist: null,
    }),
    report({ countries: ['JP', 'KR'], actors: [org('Panasonic', 'JP')], published: '2025-07-03T09:00:00+09:00', gist: null }),
  ];
  expect(candidateQuery(reports)).toEqual({
    countries: ['IN', 'JP', 'KR'],
    actorIds: ['panasonic', 'toyota'],
    names: [],
    weeks: [],
    from: '2022-03-21',
    to: '2028-10-15',
  });
});

it.each([
  ['undated', null],
  ['not a date', 'soon'],
])('leaves time open when %s', (_, published) => {
  expect(candidateQuery([report({ published })])).toMatchObject({ from: null, to: null });
});

it('of no reports is empty', () => {
  expect(candidateQuery([])).toEqual({ countries: [], actorIds: [], names: [], weeks: [], from: null, to: null });
});
