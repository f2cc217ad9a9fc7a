import type { SituatedReport } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import { APART, ONE } from './match.corpus.ts';
import { alikeness, holdSiblings, vetoed } from './match.ts';
import { profileOf } from './profile.ts';
import { ctx } from './context.fixture.ts';
import { money, org, report } from './report.fixture.ts';

const bothWays = (a: SituatedReport, b: SituatedReport) =>
  [
    [[profileOf(a)], [profileOf(b)]],
    [[profileOf(b)], [profileOf(a)]],
  ] as const;

describe('one development', () => {
  it.each(ONE)('%s', (_, a, b) => {
    for (const [some, others] of bothWays(a, b)) {
      expect(alikeness(some, others, ctx)).toBeGreaterThan(0);
      expect(vetoed(some, others, ctx)).toBeNull();
    }
  });
});

describe('two developments', () => {
  it.each(APART)('%s', (_, a, b, by) => {
    // What is vetoed stays apart however alike the two are.
    for (const [some, others] of bothWays(a, b)) {
      const unlike = alikeness(some, others, ctx) === null ? 'too little in common' : '';
      expect(holdSiblings(some, others) ? 'sibling' : (vetoed(some, others, ctx) ?? unlike)).toMatch(new RegExp(`^${by}`));
    }
  });
});

describe('what is told beside, of the same parties, with an amount of its own', () => {
  const sale = {
    type: 'acquisition',
    status: 'signed',
    actors: [org('Stellar Motors', 'NL', 'seller'), org('Hanul Cells', 'KR', 'buyer')],
  } as const;
  const lead = report({ ...sale, title: 'Stellar Motors sells its half of Windsor cells to Hanul Cells' });
  const beside = report({ ...sale, ordinal: 1, money: [money('USD', 980e6)], gist: null });
  const later = report({
    ...sale,
    articleId: 2,
    title: 'Hanul Cells pays Stellar Motors $100 million for half of Windsor cells',
    money: [money('USD', 100e6)],
  });

  it('keeps no account out of the event', () => {
    expect(alikeness([profileOf(later)], [lead, beside].map(profileOf), ctx)).toBeGreaterThan(0);
    expect(vetoed([profileOf(later)], [lead, beside].map(profileOf), ctx)).toBeNull();
  });

  it('stands against it where nothing else tells the event', () => {
    expect(vetoed([profileOf(later)], [profileOf(beside)], ctx)).toMatch(/^amount/);
  });
});
