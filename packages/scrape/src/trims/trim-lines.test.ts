import { expect, it } from 'vitest';
import { TRIMS } from './order.ts';
import { line } from './trim.case.ts';
import { trimLines } from './trim-lines.ts';

it('applies each trim to what the ones before left, and tells why', () => {
  const lines = ['# Plant opens', 'The plant opened on Tuesday.', 'Also read: [Rival plans 90 GWh]', '# More', '[Port gets a crane]'].map(
    line,
  );
  const notes: string[] = [];
  const left = trimLines(lines, {
    trims: TRIMS,
    view: { title: 'Plant opens', authors: [], statedBody: null },
    note: (trim, why, { text }) => notes.push(`${trim.name}: ${text}: ${why}`),
  });
  expect(left.map(({ text }) => text)).toEqual(['The plant opened on Tuesday.']);
  expect(notes).toEqual([
    'own-title: Plant opens: the title again',
    'also-read: Also read: Rival plans 90 GWh: points to another story',
    'prompt: More: a label, not text',
    'link-lines: Port gets a crane: nothing but a link',
  ]);
});
