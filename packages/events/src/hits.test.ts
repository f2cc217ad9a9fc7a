import { describe, expect, it } from 'vitest';
import { hitsIn } from './hits.ts';
import { KINDS } from './kinds/kinds.ts';

const hits = (mask: string): string[] =>
  hitsIn(mask, { start: 0, end: mask.length }).map((h) => `${h.kind.type}.${h.trigger.name} ${mask.slice(h.act.start, h.act.end)}`);

describe('hitsIn', () => {
  it.each([
    ['active', 'it will build a plant', ['facility.build build']],
    ['passive', 'a plant was built there', ['facility.build-passive built']],
    ['undergone is not done', 'it was acquired by the group', []],
    ['given', 'it was awarded an order', ['supply_contract.place-order-given awarded']],
    ['inside a name', 'the \ue003\ue003\ue003\ue003\ue003 grew', []],
    ['excluded', 'it will build a resilient supply chain', []],
    ['advice', 'it should build a plant', []],
    ['needs that signs can tell', 'it aims to reach more', []],
    ['nothing', 'the weather was fine', []],
  ])('%s', (_, mask, expected) => {
    expect(hits(mask)).toEqual(expected);
  });
});

it('every trigger has anchors in lower case and a pattern with one act', () => {
  for (const { type, triggers } of KINDS) {
    for (const { name, anchors, pattern } of triggers) {
      expect(`${type}.${name}: ${anchors.join(' ')}`).toMatch(/: [a-z][a-z ]+$/);
      expect(pattern.source).toContain('(');
    }
    const names = triggers.map((t) => `${type}.${t.name}`);
    expect([...new Set(names)]).toEqual(names);
  }
});
