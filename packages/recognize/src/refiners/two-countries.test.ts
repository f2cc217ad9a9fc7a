import { describe, expect, it } from 'vitest';
import { readNames } from '../names/sample-reader.ts';
import { NEGATIVES, POSITIVES } from './two-countries.corpus.ts';

const resolved = (text: string, country: string | null): readonly string[] =>
  readNames(text, { country }).flatMap((mention) =>
    mention.kind === 'country' && mention.by.startsWith('two-countries.') ? [`${mention.quote} = ${mention.value.code}`] : [],
  );

describe('the two countries', () => {
  it.each(POSITIVES)('%s (outlet: %s)', (text, country, expected) => {
    expect(resolved(text, country)).toEqual(expected);
  });

  it.each(NEGATIVES)('nobody in: %s', (text) => {
    expect(resolved(text, null)).toEqual([]);
  });

  it('says in the trace why a phrase stands for nobody', () => {
    const trace: { step: string; by: string; why: string }[] = [];
    readNames('The two countries agreed.', { trace });
    expect(trace).toMatchObject([{ by: 'two-countries.pair', why: 'no two countries are in force' }]);
  });
});
