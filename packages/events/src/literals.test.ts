import { expect, test } from 'vitest';
import { neededBy } from './literals.ts';

test('a pattern needs its own words', () => {
  expect(neededBy(/\bsign(?:s|ed) an? (?:deals?|pacts?)\b/)).toEqual([['sign'], ['deal', 'pact']]);
});

test('what may be left out, or stands around a match, is not needed', () => {
  expect(neededBy(/(?<!not )(?:newly )?built(?= in)(?: [a-z]+){0,3}/)).toEqual([['built']]);
});

test('alternatives need one of theirs, or nothing where one needs nothing', () => {
  expect(neededBy(/plants? (?:opened|built)|mines/)).toEqual([['plant', 'mines']]);
  expect(neededBy(/plant|[a-z]+/)).toEqual([]);
});

test('signs of mentions are strings like others, one by one in a class', () => {
  expect(neededBy(/worth \ue000+ (?:in|for) [\ue003-\ue005]/)).toEqual([['worth \ue000'], ['in', 'for'], ['\ue003', '\ue004', '\ue005']]);
});

test('nothing is known where case is ignored', () => {
  expect(neededBy(/plant/i)).toEqual([]);
});
