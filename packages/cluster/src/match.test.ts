import { describe, expect, it } from 'vitest';
import { APART, ONE } from './match.corpus.ts';
import { matchEvent, vetoed } from './match.ts';
import { profileOf } from './profile.ts';
import { ctx } from './context.fixture.ts';

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
