import { describe, expect, it } from 'vitest';
import type { Mention } from '@gigawire/domain';
import { gistOf, properNames } from './gist.ts';

describe('proper names', () => {
  it.each([
    ['inside a sentence', 'Shares of Navanoda Energy rose in Pune.', ['navanoda', 'pune']],
    ['a first word whose next has a capital too', 'Toyama Cathode will supply Garuda.', ['toyama', 'cathode', 'garuda']],
    ['a first word that comes again', 'Zuvi recalls scooters. Owners may write to Zuvi.', ['zuvi']],
    ['not a first word alone', 'Completion is due in autumn.', []],
    ['not states, offices, days and the words of the trade', 'The Ministry of Power said on Monday that India and Japan agreed.', []],
    ['without possessives', "He praised Hokuriku's film.", ['hokuriku']],
    ['not of a headline that capitalizes every word', 'Request For Selection Of Storage Systems', []],
    ['in katakana', '経産省はアズマエナジーを支援する。', ['アズマエナジー']],
    ['of nothing', '', []],
  ])('%s', (_, text, names) => {
    expect(properNames(text)).toEqual(names);
  });
});

describe('the gist of an article', () => {
  const text = 'SENDAI - Aoba Cell will build at Sanand for the Pune company.\nMuch later it may turn to Hosur.';
  const end = text.indexOf('\n');
  const paragraphs = [
    { start: 0, end, kind: 'text' as const },
    { start: end + 1, end: text.length, kind: 'text' as const },
  ];
  const place = (name: string, start: number): Mention => ({
    kind: 'place',
    start,
    end: start + name.length,
    quote: text.slice(start, start + name.length),
    value: { id: name.toLowerCase(), name, country: 'IN' },
    certainty: 'stated',
    by: 'test',
  });
  const mentions = ['Sendai', 'Sanand', 'Pune', 'Hosur'].map((name) => place(name, text.toLowerCase().indexOf(name.toLowerCase())));

  it('has the towns of the opening, not the one it was sent from nor the home of a firm', () => {
    const gist = gistOf({ title: 'Aoba Cell picks Sanand', text, paragraphs }, mentions);
    expect(gist).toMatchObject({
      names: ['aoba', 'sanand', 'pune', 'hosur'],
      places: ['sanand', 'hosur'],
      countries: ['IN'],
      money: [],
      quantities: [],
      dates: [],
    });
  });

  it('has the terms of headline and first paragraph, and those of all of it', () => {
    const { front, text: all } = gistOf({ title: 'Aoba Cell picks Sanand', text, paragraphs }, mentions);
    expect(front).toMatch(/^aoba:2 sanand:2 /);
    expect(front).not.toContain('hosur');
    expect(all).toMatch(/^(?=.*aoba:2)(?=.*sanand:2)(?=.*hosur:1)/);
  });
});
