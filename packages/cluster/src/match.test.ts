import { describe, expect, it } from 'vitest';
import { APART, ONE } from './match.corpus.ts';
import { matchEvent } from './match.ts';
import { profileOf } from './profile.ts';
import { rate } from './rates.fixture.ts';

describe('one development', () => {
  it.each(ONE)('%s', (_, a, b) => {
    expect(matchEvent(profileOf(a), [profileOf(b)], rate)).toMatchObject({ joins: true });
    expect(matchEvent(profileOf(b), [profileOf(a)], rate)).toMatchObject({ joins: true });
  });
});

describe('two developments', () => {
  it.each(APART)('%s', (_, a, b, by) => {
    const apart = { joins: false, why: expect.stringMatching(new RegExp(`^${by}`)) };
    expect(matchEvent(profileOf(a), [profileOf(b)], rate)).toEqual(apart);
    expect(matchEvent(profileOf(b), [profileOf(a)], rate)).toEqual(apart);
  });
});
