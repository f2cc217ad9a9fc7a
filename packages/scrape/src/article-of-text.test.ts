import { describe, expect, it } from 'vitest';
import { articleOfText } from './article-of-text.ts';

const read = (text: string) => {
  const { paragraphs, title } = articleOfText(text, {});
  return { title, lines: paragraphs.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`) };
};

describe('paragraphs', () => {
  it.each([
    [
      'a line each',
      'Plant opens\nIt opened on Thursday.\n\n  It is new.  ',
      'Plant opens',
      ['heading: Plant opens', 'text: It opened on Thursday.', 'text: It is new.'],
    ],
    ['of Windows', 'Plant opens\r\nIt opened.\r\n', 'Plant opens', ['heading: Plant opens', 'text: It opened.']],
    [
      'no title: a sentence',
      'The plant opened on Thursday.\nIt is new.',
      null,
      ['text: The plant opened on Thursday.', 'text: It is new.'],
    ],
    [
      'a title whose last word has full stops of its own',
      'Maker halts plant in U.S.\nIt halted the plant on Thursday.',
      'Maker halts plant in U.S.',
      ['heading: Maker halts plant in U.S.', 'text: It halted the plant on Thursday.'],
    ],
    ['no title: nothing follows', 'Plant opens', null, ['text: Plant opens']],
    ['no title: an item', '- one\n- two', null, ['item: - one', 'item: - two']],
    [
      'wrapped lines',
      'Plant opens in the harbour\n\nThe plant in the harbour opened on Thursday, two\nmonths ahead of the plan that the state had made\nfor it.\n\nIt is new.',
      'Plant opens in the harbour',
      [
        'heading: Plant opens in the harbour',
        'text: The plant in the harbour opened on Thursday, two\nmonths ahead of the plan that the state had made\nfor it.',
        'text: It is new.',
      ],
    ],
    ['Japanese', '工場が開業\n港の工場は七月に開業した。', '工場が開業', ['heading: 工場が開業', 'text: 港の工場は七月に開業した。']],
    ['nothing', ' \n\t\n', null, []],
  ])('%s', (_, text, title, lines) => {
    expect(read(text)).toEqual({ title, lines });
  });
});

it('keeps the text verbatim', () => {
  const text = '  Plant\u00a0opens \r\n\r\n It  opened.\u200b ';
  expect(articleOfText(text, {}).text).toBe(text);
});

it('carries what is known, and null for the rest', () => {
  const article = articleOfText('Plant opens.', {
    url: 'https://bay.example/p',
    published: '2025-07-03',
    zone: 'Asia/Tokyo',
    publisher: 'The Bay',
    language: 'en',
  });
  expect(article).toMatchObject({
    url: 'https://bay.example/p',
    title: null,
    published: '2025-07-03',
    modified: null,
    zone: 'Asia/Tokyo',
    language: 'en',
    publisher: 'The Bay',
    authors: [],
    agency: null,
    section: null,
  });
});

it.each([
  ['a day', '2025-07-03', null, '2025-07-03'],
  ['a time in the zone', '2025-07-03T10:00:00', 'Asia/Tokyo', '2025-07-03T10:00:00+09:00'],
  ['UTC becomes the zone', '2025-07-03T20:00:00Z', 'Asia/Tokyo', '2025-07-04T05:00:00+09:00'],
  ['an absurd day', '2025-02-31', null, null],
  ['none', null, null, null],
])('published: %s', (_, published, zone, expected) => {
  expect(articleOfText('Text.', { published, zone }).published).toBe(expected);
});

it('is quick with 50 k dots, a token of 1 MB and a million lines', () => {
  for (const text of ['.'.repeat(50_000), 'a'.repeat(1e6), '\n'.repeat(1e6), ' \n'.repeat(5e5)]) {
    const before = performance.now();
    articleOfText(text, {});
    expect(performance.now() - before).toBeLessThan(3000);
  }
});
