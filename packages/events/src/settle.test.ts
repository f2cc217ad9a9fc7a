import { describe, expect, it } from 'vitest';
import { readMarked } from './test-support/read.ts';

describe('one act that fits two kinds', () => {
  it.each([
    ['its purpose does not count', '{Exide|o IN} will invest {₹500 crore|m INR 5e9} to build a {5 GWh|q} plant.', ['investment']],
    ['a general word gives way', '{Exide|o IN} signed an agreement with {Denso|o JP} to acquire {Nanocell|o JP}.', ['acquisition']],
    ['a deed that is itself the news', '{Exide|o IN} signed an agreement with {Denso|o JP} to study cells.', ['partnership']],
    ['precedence', '{SECI|o IN} awarded {JSW|o IN} a contract for {500 MW|q} in its storage tender.', ['tender']],
    [
      'weak words are silent beside strong ones',
      '{Exide|o IN} won an order worth {₹90 crore|m INR 9e8} from {NTPC|o IN} as sales grew.',
      ['supply_contract'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarked(markup).reports.map((r) => r.type)).toEqual(expected);
  });
});

it('the general word lends its status and its parties', () => {
  const [report] = readMarked('{Exide|o IN} signed an agreement with {Denso|o JP} to acquire {Nanocell|o JP}.').reports;
  expect(report?.status).toBe('signed');
  expect(report?.actors.map((a) => a.name)).toContain('Denso');
});
