import type { EventType, SituatedReport } from '@gigawire/domain';
import { array, constantFrom, integer, option, record, subarray, type Arbitrary } from 'fast-check';
import { money, named, opening, org, report, size } from './report.fixture.ts';

// Articles drawn from few firms, towns, figures and days: they collide, are vetoed apart and bridge one another far more often than news does.

const FIRMS = [org('Aoba Cells', 'JP'), org('Mayura Power', 'IN'), org('Hokusei', 'JP'), named('Seto Battery')];
const NAMES = ['aoba', 'mayura', 'hokusei', 'seto', 'sanand', 'hosur', 'dholera'];
const TYPES: readonly EventType[] = ['facility', 'investment', 'partnership', 'meeting', 'supply_contract'];
const TITLES = [
  'Cell plant at Sanand',
  'Aoba and Mayura to build cell plant',
  'Phase 2 of cell plant approved',
  'Phase 1 of plant',
  'Pack line',
];
const SIZES = [5, 5.1, 8, 30];
const AMOUNTS = [500e7, 510e7, 4930e7];

const drawn = record({
  type: constantFrom(...TYPES),
  title: constantFrom(...TITLES),
  actors: subarray(FIRMS, { maxLength: 3 }),
  names: subarray(NAMES, { maxLength: 5 }),
  countries: subarray(['IN', 'JP'], { minLength: 1 }),
  size: option(constantFrom(...SIZES)),
  amount: option(constantFrom(...AMOUNTS)),
  day: option(integer({ min: 1, max: 28 }), { freq: 8 }),
  isBare: constantFrom(false, false, false, true),
  isPrimary: constantFrom(true, true, false),
});

type Drawn = typeof drawn extends Arbitrary<infer T> ? T : never;

function reportOf(d: Drawn, article: number, ordinal: number): SituatedReport {
  const quantities = d.size === null ? [] : [size(d.size, 'GWh')];
  const amounts = d.amount === null ? [] : [money('INR', d.amount)];
  return report({
    articleId: article,
    ordinal,
    title: d.title,
    countries: d.countries,
    published: d.day === null ? null : `2025-0${1 + (article % 4)}-${String(d.day).padStart(2, '0')}T0${article % 10}:00:00Z`,
    publisher: `Outlet ${article}`,
    url: `https://outlet-${article}.example/${article}`,
    ...(ordinal === 0 && { gist: opening(d.names.join(' '), { money: amounts, quantities, countries: d.countries }) }),
    ...(d.isBare && ordinal === 0
      ? { type: 'market', status: 'reported', confidence: 0 }
      : { type: d.type, actors: d.actors, quantities, money: amounts, primary: d.isPrimary || ordinal === 0 }),
  });
}

/** Some articles of one or two reports each, numbered from 1 in the order in which they are listed. */
export const generatedArticles: Arbitrary<readonly (readonly SituatedReport[])[]> = array(array(drawn, { minLength: 1, maxLength: 2 }), {
  minLength: 2,
  maxLength: 12,
}).map((articles) =>
  articles.map((reports, i) => {
    const day = reports[0]!.day;
    return reports.map((r, ordinal) => reportOf({ ...r, day, title: reports[0]!.title }, i + 1, ordinal));
  }),
);
