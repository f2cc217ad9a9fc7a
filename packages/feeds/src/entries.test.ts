import { describe, expect, it } from 'vitest';
import { entriesOf, isUnaddressed } from './entries.ts';
import type { ListedItem } from './listed-item.ts';

const context = { url: 'https://x.example/feed#f', contentType: null, zone: 'UTC', now: '2025-07-10T00:00:00Z' };
const item = (title: string, over: Partial<ListedItem> = {}): ListedItem => ({
  guid: title,
  permalink: false,
  link: `/${title}`,
  base: 'https://x.example/',
  title: { text: title, markup: false },
  dates: [],
  changed: null,
  summary: null,
  language: null,
  credit: null,
  ...over,
});
const titles = (items: readonly ListedItem[], over: object = {}): (string | null)[] =>
  entriesOf(items, { ...context, ...over }).entries.map((e) => e.title);

describe('entriesOf', () => {
  const mixed = [
    item('old', { dates: ['2025-07-01'] }),
    item('beside'),
    item('new', { dates: ['2025-07-09'] }),
    item('mid', { dates: ['2025-07-05'] }),
  ];

  it('puts the newest first, an undated item beside its neighbour', () => {
    expect(titles(mixed)).toEqual(['new', 'mid', 'old', 'beside']);
  });

  it('keeps the newest and says how many it left', () => {
    expect(entriesOf(mixed, { ...context, limit: 2 })).toMatchObject({ truncated: 2, entries: [{ title: 'new' }, { title: 'mid' }] });
  });

  it('can keep the order of the document', () => {
    expect(titles(mixed, { order: 'document' })).toEqual(['old', 'beside', 'new', 'mid']);
    expect(titles(mixed, { order: 'document', limit: 2 })).toEqual(['new', 'mid']);
  });

  it('keeps undated items in their order', () => {
    expect(titles([item('a'), item('b'), item('c')], { limit: 2 })).toEqual(['a', 'b']);
  });

  it('believes the first date that can be', () => {
    expect(entriesOf([item('a', { dates: ['1970-01-01', 'soon', '2025-07-02'] })], context).entries[0]?.published).toBe('2025-07-02');
  });

  it.each([
    ['later than its publication', ['2025-07-02T10:00:00Z'], '2025-07-02T15:35:00+05:30', '2025-07-02T15:35:00+05:30'],
    ['of an undated item', [], '2025-07-03', '2025-07-03'],
    ['at its publication', ['2025-07-02T10:00:00Z'], '2025-07-02T10:00:00Z', undefined],
    ['before it', ['2025-07-02'], '2025-07-01', undefined],
    ['that cannot be read', ['2025-07-02'], 'lately', undefined],
    ['not given', ['2025-07-02'], null, undefined],
  ])('says of a change %s when it was made', (_, dates, changed, modified) => {
    expect(entriesOf([item('a', { dates, changed })], context).entries[0]?.modified).toBe(modified);
  });

  it('gives an item without an address that of the feed, marked', () => {
    const [entry] = entriesOf([item('a', { link: 'javascript:x' })], context).entries;
    expect(entry?.url).toBe('https://x.example/feed#item-guid%3Aa');
    expect(isUnaddressed({ url: entry?.url ?? '' }, context.url)).toBe(true);
    expect(isUnaddressed({ url: 'https://x.example/feed#top' }, context.url)).toBe(false);
  });

  it('takes a guid for the link only when it is one', () => {
    const guid = 'https://x.example/g';
    expect(entriesOf([item('a', { guid, link: null, permalink: true })], context).entries[0]?.url).toBe(guid);
    expect(entriesOf([item('a', { guid, link: null })], context).entries[0]?.url).toBe(
      `https://x.example/feed#item-${encodeURIComponent(`guid:${guid}`)}`,
    );
  });
});
