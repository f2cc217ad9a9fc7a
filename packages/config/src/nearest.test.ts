import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['anyTopic', ['anyTopics', 'anyActors'], 'anyTopics'],
    ['any-topics', ['anyTopics', 'anyActors'], 'anyTopics'],
    ['publihser', ['publisher', 'published'], 'publisher'],
    ['baterry', ['battery', 'lottery'], 'battery'],
    ['Asia/Calcuta', ['Asia/Calcutta', 'Asia/Tokyo'], 'Asia/Calcutta'],
    ['colour', ['zone', 'country'], null],
    ['x', ['y'], null],
    ['alias', ['name', 'aliases'], 'aliases'],
    ['', ['zone'], null],
    ['a'.repeat(100_000), ['zone'], null],
  ])('%s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});
