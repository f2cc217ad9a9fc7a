import { expect, it } from 'vitest';
import { compose } from './compose.ts';

it('joins by one newline, and the spans cover each paragraph exactly', () => {
  const { text, paragraphs } = compose([
    { text: 'Who pays', kind: 'heading' },
    { text: '電池 🔋', kind: 'text' },
  ]);
  expect(text).toBe('Who pays\n電池 🔋');
  expect(paragraphs).toEqual([
    { start: 0, end: 8, kind: 'heading' },
    { start: 9, end: 14, kind: 'text' },
  ]);
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['Who pays', '電池 🔋']);
});

it('makes nothing of nothing', () => {
  expect(compose([])).toEqual({ text: '', paragraphs: [] });
});
