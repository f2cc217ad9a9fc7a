import { describe, expect, it } from 'vitest';
import { readMarked } from '../test-support/read.ts';

const A = '{Exide|o IN} will build a {5 GWh|q} plant';

const dates = (markup: string): string[] => {
  const { reports, mentions } = readMarked(markup);
  return reports.flatMap((r) => r.dates.map((d) => `${mentions[d.mention]?.quote ?? ''} ${d.role}`));
};

describe('dateRole', () => {
  it.each([
    [`${A} in {2027|d}.`, ['2027 occurrence']],
    [`${A} by {2027|d ..2027}.`, ['2027 deadline']],
    [`${A} before {March 2027|d 2027-03}.`, ['March 2027 deadline']],
    [`${A} by the end of {2027|d}.`, ['2027 deadline']],
    [`${A} between {2026 and 2028|d 2026..2028}.`, ['2026 and 2028 period']],
    [`${A}, it said on {Monday|d 2025-06-30}.`, []],
    ['{Exide|o IN} opened a {5 GWh|q} plant on {Monday|d 2025-06-30}.', ['Monday occurrence']],
    ['{Exide|o IN} posted a profit of {₹5 crore|m INR 5e7} in {2024|d}.', ['2024 period']],
    ['{Exide|o IN} has sold {5,000 units|q} since {2019|d 2019..}.', ['2019 period']],
    ['{SECI|o IN} invites bids for {5 GWh|q}, due by {July 31|d 2025-07-31}.', ['July 31 deadline']],
  ])('%s', (markup, expected) => {
    expect(dates(markup)).toEqual(expected);
  });
});
