import { expect, it } from 'vitest';
import { drafts } from '../assemble.ts';
import { marked } from '../test-support/markup.ts';
import { MODELS } from './models.ts';

const TITLE = 'Kaveri Cells to build plant in Pune';
const TEXT = `{Kaveri Cells|o IN} to build plant in {Pune|p IN}
{Kaveri Cells|o IN} will build a {5 GWh|q} cell plant in {Pune|p IN} by {2027|d ..2027}, it said on {Monday|d 2025-06-30}.
The hall stands already and waits for its machines.
The neighbours heard of it in {May|d 2025-05}.
{Godavari Motors|o IN} sold {9,000 cars|q} in {March|d 2025-03}.`;

const { article, mentions } = marked(TEXT, { title: TITLE });
const found = drafts(article, mentions, { broader: new Map(), models: MODELS })[0]?.ofDates ?? [];
const of = (quote: string) => found.find(({ index }) => mentions[index]?.quote === quote);
const featuresOf = (quote: string): readonly string[] => [...(of(quote)?.features.keys() ?? [])];

it('weighs every date of headline and lead and of sentences that tell what happens or nothing of their own, and no other', () => {
  expect(found.map(({ index, ruled }) => `${mentions[index]?.quote ?? ''} ${ruled}`)).toEqual(['2027 deadline', 'Monday none', 'May none']);
});

it('tells the words beside a date, how far off it lies, and what the rules say', () => {
  expect(featuresOf('2027')).toEqual(
    expect.arrayContaining(['ruled:deadline facility', 'distance:until', 'before:<place> by', 'nth:0 of 2']),
  );
  expect(featuresOf('Monday')).toEqual(expect.arrayContaining(['ruled:none', 'distance:past 7', 'before:said on', 'after:$', 'in:monday']));
});

it('tells how far its sentence is one of those that tell what happens', () => {
  expect(featuresOf('Monday')).toEqual(expect.arrayContaining(['teller:yes', 'figures:1']));
  expect(featuresOf('May')).toEqual(expect.arrayContaining([expect.stringMatching(/^teller:no/), 'figures:0']));
});

it('passes over a date that no day is known of', () => {
  const of = mentions.map((m) => (m.kind === 'date' && m.quote === 'Monday' ? { ...m, value: { ...m.value, start: null, end: null } } : m));
  const [draft] = drafts(article, of, { broader: new Map(), models: MODELS });
  expect(draft?.ofDates.map(({ index }) => of[index]?.quote)).toEqual(['2027', 'May']);
});
