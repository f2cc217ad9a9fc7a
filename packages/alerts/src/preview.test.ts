import { bounded, type StoredEvent } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import { eventOf, gwh, indianOil, japan, panasonic, reportOf, yen } from './event.fixture.ts';
import { previewEvent } from './preview.ts';

const factsOf = (given: Partial<StoredEvent>) => Object.fromEntries(previewEvent(eventOf(given)).facts.map((f) => [f.label, f.value]));

describe('facts', () => {
  it('say who, where, how much and by when', () => {
    const perYear = { kind: 'energy_per_year', unit: 'GWh/yr', role: 'target', ...bounded(5, 5, 'at_least') } as const;
    expect(
      factsOf({
        type: 'public_funding',
        status: 'approved',
        actors: [
          japan,
          panasonic,
          { ...indianOil, role: 'recipient' },
          { name: 'Dholera', id: null, country: 'IN', role: 'host' },
          { name: 'IN', id: 'IN', country: 'IN', role: 'host' },
        ],
        topics: ['solid-state-battery', 'cell'],
        money: [yen(350e9, 2.4e9)],
        quantities: [gwh(30), perYear],
        dates: [
          { start: '2025-07-03', end: '2025-07-03', precision: 'day', role: 'occurrence' },
          { start: '2030-01-01', end: '2030-12-31', precision: 'year', role: 'deadline' },
        ],
      }),
    ).toEqual({
      Type: 'Public funding',
      Status: 'Approved',
      Countries: 'India, Japan',
      Where: 'Dholera',
      Parties: 'Japan (funder); Panasonic Energy (Japan); Indian Oil (India, recipient)',
      Money: '¥350 billion (≈ $2.4 billion)',
      Figures: '30 GWh; at least 5 GWh/yr (target)',
      Dates: '3 July 2025; by 2030',
      Topics: 'solid state battery, cell',
    });
  });

  it.each([
    ['both ends of a change', [gwh(5, 'initial'), gwh(20, 'final')], 'from 5 GWh to 20 GWh'],
    ['one end alone', [gwh(5, 'initial')], '5 GWh (before)'],
    ['the size of a change', [gwh(15, 'difference')], '15 GWh (change)'],
    ['a change and a total', [gwh(30), gwh(5, 'initial'), gwh(20, 'final')], 'from 5 GWh to 20 GWh; 30 GWh'],
  ] as const)('tell %s', (_, quantities, expected) => {
    expect(factsOf({ quantities })['Figures']).toBe(expected);
  });

  it('leave out what is not known', () => {
    expect(Object.keys(factsOf({ countries: [], actors: [], topics: [] }))).toEqual(['Type', 'Status']);
  });
});

describe('the sentence', () => {
  it.each([
    ['the headline', {}, 'Panasonic, Indian Oil to make cells'],
    ['who and what', { title: null }, 'Indian Oil and Panasonic Energy: partnership, signed'],
    ['where and what', { title: ' ', actors: [] }, 'India and Japan: partnership, signed'],
    ['who and what when told in passing', { primary: false, actors: [japan, indianOil] }, 'Japan and Indian Oil: partnership, signed'],
    ['what alone', { title: null, actors: [], countries: [] }, 'Partnership, signed'],
    ['on one line', { title: 'Cells\r\nBcc: x@example.org' }, 'Cells Bcc: x@example.org'],
  ])('is %s', (_, given, expected) => {
    expect(previewEvent(eventOf(given)).sentence).toBe(expected);
  });
});

describe('sources and evidence', () => {
  const quote = (words: string) => ({ start: 0, end: words.length, quote: words });
  const plan = reportOf({
    articleId: 1,
    status: 'planned',
    publisher: 'Daily One',
    url: 'https://one.example/a',
    title: 'Plan',
    evidence: quote('They plan 30 GWh.'),
    published: '2025-06-01',
  });
  const old = reportOf({
    articleId: 2,
    publisher: 'Daily Two',
    url: 'https://two.example/a',
    evidence: quote('They sign for 30 GWh.'),
    quantities: [gwh(30)],
  });
  const newer = reportOf({
    articleId: 3,
    publisher: 'Daily Two',
    url: 'https://www.two.example/a/',
    evidence: quote('They sign for 32 GWh.'),
    quantities: [gwh(32)],
  });
  const nameless = reportOf({ articleId: 4, url: 'javascript:alert(1)', published: null });
  const event = eventOf({ reports: [plan, old, newer, nameless], articleCount: 3, independentPublisherCount: 1 });

  it('list each article once, an address with its last text, links only to the web', () => {
    expect(previewEvent(event).sources).toEqual([
      { name: 'Daily One', title: 'Plan', published: '1 June 2025', url: 'https://one.example/a' },
      { name: 'Daily Two', title: null, published: '3 July 2025', url: 'https://www.two.example/a/' },
      { name: 'unknown source', title: null, published: null, url: null },
    ]);
    expect(previewEvent(event).coverage).toBe('3 articles, 1 independent publisher');
  });

  it('quotes the report that knows most', () => {
    expect(previewEvent(event).evidence).toEqual({ quote: 'They sign for 32 GWh.', source: 'Daily Two' });
    expect(previewEvent(eventOf()).evidence).toBeNull();
  });

  it('names a source without a publisher by its site', () => {
    expect(previewEvent(eventOf({ reports: [reportOf({ url: 'https://one.example/a' })] })).sources[0]!.name).toBe('one.example');
  });
});
