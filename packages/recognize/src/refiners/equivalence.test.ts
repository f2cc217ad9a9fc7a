import type { Trace } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { createRecognizer } from '../recognize.ts';
import { figuresOf } from '../recognizers/sample-figures.ts';
import { EQUIVALENCE_CORPUS } from './equivalence.corpus.ts';

it.each(EQUIVALENCE_CORPUS)('%s', (text, expected) => {
  expect(figuresOf('money', text, { published: '2025-10-01' })).toEqual(expected);
});

it('links without a check where no rate is known, and says so', () => {
  const trace: Trace = [];
  const lexicon = { organizations: [], technologies: [], programmes: [], places: [], blocs: [], regions: [] };
  const recognize = createRecognizer({ lexicon, rates: [] });
  const article = { text: 'It cost ¥350 billion ($2.4 billion).', published: null, zone: null, language: null, title: null };
  const mentions = recognize(article, { dateOrder: 'dmy', country: null, trace });
  expect(mentions[1]?.value).toMatchObject({ currency: 'USD', equivalentOf: 0 });
  expect(trace.map((entry) => entry.by)).toEqual(['equivalence.linked', 'money.yen-sign', 'money.dollar']);
});
