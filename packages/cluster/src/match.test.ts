import { describe, expect, it } from 'vitest';
import { APART, ONE } from './match.corpus.ts';
import { matchEvent, vetoed } from './match.ts';
import { profileOf } from './profile.ts';
import { ctx } from './context.fixture.ts';
import { money, org, report } from './report.fixture.ts';

describe('one development', () => {
  it.each(ONE)('%s', (_, a, b) => {
    expect(matchEvent(profileOf(a), [profileOf(b)], ctx)).toMatchObject({ joins: true });
    expect(matchEvent(profileOf(b), [profileOf(a)], ctx)).toMatchObject({ joins: true });
  });
});

describe('two developments', () => {
  it.each(APART)('%s', (_, a, b, by) => {
    for (const [one, other] of [
      [profileOf(a), profileOf(b)],
      [profileOf(b), profileOf(a)],
    ] as const) {
      const match = matchEvent(one, [other], ctx);
      expect(match.joins).toBe(false);
      // What is vetoed stays apart however alike the two are.
      expect(vetoed(one, [other], ctx) ?? (!match.joins && match.why)).toMatch(new RegExp(`^${by}`));
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
    title: 'Hanul Cells pays Stellar Motors $100 for half of Windsor cells',
    money: [money('USD', 100)],
  });

  it('keeps no account out of the event', () => {
    expect(matchEvent(profileOf(later), [lead, beside].map(profileOf), ctx)).toMatchObject({ joins: true });
  });

  it('stands against it where nothing else tells the event', () => {
    expect(vetoed(profileOf(later), [profileOf(beside)], ctx)).toMatch(/^amount/);
  });
});
