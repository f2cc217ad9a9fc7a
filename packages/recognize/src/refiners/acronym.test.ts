import { describe, expect, it } from 'vitest';
import { readNames } from '../names/sample-reader.ts';
import { NEGATIVES, POSITIVES } from './acronym.corpus.ts';

const names = (text: string): readonly string[] =>
  readNames(text).map((mention) => `${mention.kind}: ${mention.quote} = ${'id' in mention.value ? mention.value.id : ''}`);

describe('acronyms', () => {
  it.each(POSITIVES)('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(NEGATIVES)('nothing defined in: %s', (text) => {
    expect(readNames(text).filter((mention) => mention.by.startsWith('acronym.'))).toEqual([]);
  });

  it('keeps the full name of an unknown body for its acronym', () => {
    const last = readNames('Kandori Battery Works Ltd (KBW) of Osaka. KBW grew.').at(-1);
    expect(last).toMatchObject({ quote: 'KBW', value: { id: null, name: 'Kandori Battery Works Ltd' }, by: 'acronym.defined' });
  });
});
