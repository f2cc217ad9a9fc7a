import { expect, it } from 'vitest';
import type { Reading } from '@gigawire/domain';
import { describeReading } from './describe-reading.ts';

const reading = (count: number): Reading => ({
  verdict: 'ok',
  article: {
    url: null,
    title: null,
    published: null,
    modified: null,
    zone: null,
    language: 'en',
    publisher: null,
    authors: [],
    agency: null,
    section: null,
    text: 'India '.repeat(count),
    paragraphs: [],
  },
  mentions: Array.from({ length: count }, (_, i) => ({
    kind: 'country',
    start: 6 * i,
    end: 6 * i + 5,
    quote: 'India',
    value: { code: 'IN', name: 'India' },
    certainty: 'certain',
    by: 'country.name',
  })) as unknown as Reading['mentions'],
  reports: [],
  trace: [],
});

it.each([
  [3, 3, null],
  [1_002, 1_000, '… and 2 more: --json has all'],
])('of %i mentions shows %i', (count, shown, note) => {
  const text = describeReading(reading(count), []);
  expect(text.match(/country\.name/g)).toHaveLength(shown);
  expect(/… and .*/.exec(text)?.[0] ?? null).toBe(note);
});
