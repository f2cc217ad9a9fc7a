import { describe, expect, it } from 'vitest';
import { describeReport } from './test-support/describe.ts';
import { readMarked } from './test-support/read.ts';

const FIRST = '{Exide|o IN} will build a plant in {Pune|p IN} for batteries.';
const after = (next: string): string => {
  const { reports, mentions } = readMarked(`${FIRST}\n${next}`);
  return reports.map((r) => describeReport(r, mentions)).join(' / ');
};

describe('what the next sentence adds', () => {
  it.each([
    ['a figure of the plant', 'The plant has room for {500 workers|q}.', 'planned · IN · Exide party, Pune host · 500 workers total · -'],
    ['a deadline', 'The facility is due by {2027|d ..2027}.', 'planned · IN · Exide party, Pune host · - · 2027 deadline'],
    [
      'what others gain',
      'The plant will allow makers in {India|c IN} to save {50 GWh|q}.',
      'planned · IN · Exide party, Pune host · - · -',
    ],
    ['its price', 'Construction will cost {₹600 crore|m INR 6e9}.', 'planned · IN · Exide party, Pune host · ₹600 crore total · -'],
    ['the first output', 'Output is to start in {2027|d}.', 'planned · IN · Exide party, Pune host · - · 2027 occurrence'],
    [
      'results of the firm',
      '{Exide|o IN} posted sales of {₹600 crore|m INR 6e9} from its plants in {2024|d}.',
      'planned · IN · Exide party, Pune host · - · - / reported · IN · Exide party · ₹600 crore total · 2024 period',
    ],
    ['somebody else', '{Denso|o JP} is {40 km|q} away.', 'planned · IN · Exide party, Pune host · - · -'],
  ])('%s', (_, next, expected) => {
    expect(after(next)).toBe(expected);
  });
});
