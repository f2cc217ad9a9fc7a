import { spanOf, type SituatedReport } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { evidenceParagraphs } from './evidence.ts';

const text = 'Before. Plant of 30 GWh 電池🔋. After.\nNext one.';
const article = {
  text,
  paragraphs: [
    { start: 0, end: text.indexOf('\n'), kind: 'text' as const },
    { start: text.indexOf('\n') + 1, end: text.length, kind: 'text' as const },
  ],
  mentions: [
    {
      ...spanOf(text, text.indexOf('30'), text.indexOf('30') + 6),
      kind: 'quantity' as const,
      value: { kind: 'energy' as const, unit: 'GWh', min: 30, max: 30, qualifier: null },
      certainty: 'stated' as const,
      by: 'quantity.plain',
    },
  ],
};
const reportOf = (words: string): SituatedReport =>
  ({ evidence: spanOf(text, text.indexOf(words), text.indexOf(words) + words.length) }) as SituatedReport;

/** Pieces as text: evidence in brackets, values in angles. */
const drawn = (reports: readonly SituatedReport[]): readonly string[] =>
  evidenceParagraphs(article, reports).map((pieces) =>
    pieces
      .map((piece) => (piece.kind ? `<${piece.text}>` : piece.text))
      .map((words, i) => (pieces[i]?.evidence ? `[${words}]` : words))
      .join(''),
  );

it.each([
  ['a sentence', ['Plant of 30 GWh 電池🔋.'], ['Before. [Plant of ][<30 GWh>][ 電池🔋.] After.']],
  ['a sentence that starts within a value', ['GWh 電池🔋.'], ['Before. Plant of <30 >[<GWh>][ 電池🔋.] After.']],
  ['sentences of two paragraphs', ['After.\nNext'], ['Before. Plant of <30 GWh> 電池🔋. [After.]', '[Next] one.']],
  ['two reports', ['Before.', 'Next one.'], ['[Before.] Plant of <30 GWh> 電池🔋. After.', '[Next one.]']],
  ['none', [], []],
])('%s', (_, words, expected) => {
  expect(drawn(words.map(reportOf))).toEqual(expected);
});

it('marks nothing where the words are not what the report says', () => {
  expect(drawn([{ evidence: { start: 0, end: 6, quote: 'Behind' } } as SituatedReport])).toEqual([]);
});
