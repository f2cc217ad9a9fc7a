import { expect, it } from 'vitest';
import { inflect } from './inflect.ts';

it.each([
  ['build', ['build', 'builds', 'built', 'built', 'building']],
  ['supply', ['supply', 'supplies', 'supplied', 'supplied', 'supplying']],
  ['set up', ['set up', 'sets up', 'set up', 'set up', 'setting up']],
  ['commit', ['commit', 'commits', 'committed', 'committed', 'committing']],
  ['acquire', ['acquire', 'acquires', 'acquired', 'acquired', 'acquiring']],
  ['begin', ['begin', 'begins', 'began', 'begun', 'beginning']],
  ['tie up', ['tie up', 'ties up', 'tied up', 'tied up', 'tying up']],
  ['launch', ['launch', 'launches', 'launched', 'launched', 'launching']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreed', 'agreeing']],
  ['deploy', ['deploy', 'deploys', 'deployed', 'deployed', 'deploying']],
])('%s', (lemma, expected) => {
  const forms = inflect(lemma);
  expect([forms.base, forms.third, forms.past, forms.participle, forms.gerund]).toEqual(expected);
});
