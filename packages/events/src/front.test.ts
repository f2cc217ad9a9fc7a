import { expect, it } from 'vitest';
import type { Odds, Tells } from './acts/models.ts';
import { typeAbout, typeTold } from './front.ts';

const odds = (entries: Readonly<Partial<Record<Tells, number>>>): Odds => new Map(Object.entries(entries) as [Tells, number][]);

it('is what headline and lead speak for most', () => {
  expect(typeTold([odds({ acquisition: 0.9, tender: 0.1 }), odds({ acquisition: 0.8, tender: 0.2 })], 'tender')).toBe('acquisition');
});

it('is what the rules say where headline and lead say little', () => {
  expect(typeTold([odds({ acquisition: 0.3, tender: 0.1 }), odds({ none: 0.9 })], 'tender')).toBe('tender');
});

it('is what the rules say where no model is asked', () => {
  expect(typeTold([], 'meeting')).toBe('meeting');
});

it('is about what headline and lead together speak for most', () => {
  expect(typeAbout([odds({ facility: 0.5, tender: 0.45 }), odds({ none: 0.9 })])).toBe('facility');
  expect(typeAbout([odds({ facility: 0.5, tender: 0.45 }), odds({ tender: 0.1, none: 0.9 })])).toBe('tender');
});

it('is about nothing that can be told where headline and lead say nothing', () => {
  expect(typeAbout([])).toBeNull();
});
