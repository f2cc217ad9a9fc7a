import { describe, expect, it } from 'vitest';
import { readMarked } from './test-support/read.ts';

/** Reads two sentences and says who acts in the report of the second. */
const second = (first: string, next: string): string[] => {
  const { reports, article } = readMarked(`${first}\n${next}`);
  const at = article.text.indexOf('\n');
  return reports.filter((r) => r.evidence.start > at).flatMap((r) => r.actors.map((a) => `${a.name} ${a.role}`));
};

describe('whom a sentence leans on', () => {
  it.each([
    ['it', '{Exide|o IN} grew its sales.', 'It will acquire {Nanocell|o JP}.', ['Exide buyer', 'Nanocell party']],
    [
      'the company',
      '{Exide|o IN} met {Pune|p IN} officials.',
      'The company will acquire {Nanocell|o JP}.',
      ['Exide buyer', 'Nanocell party'],
    ],
    [
      'the two companies',
      '{Exide|o IN} and {Denso|o JP} met.',
      'The two companies will form a joint venture in {2026|d}.',
      ['Exide party', 'Denso party'],
    ],
    [
      'the government',
      'The {Japanese|c JP} government met makers.',
      'The government will provide {¥5 billion|m JPY 5e9} in subsidies.',
      ['Japan funder'],
    ],
    [
      'these initiatives',
      '{India|c IN} is emerging with its {PLI|g} scheme.',
      'These government initiatives aim to localise {60%|q} of cells.',
      ['India imposer'],
    ],
    [
      'a new subject takes over',
      '{Exide|o IN} grew. {Denso|o JP} shrank.',
      'It will acquire {Nanocell|o JP}.',
      ['Denso buyer', 'Nanocell party'],
    ],
    ['nobody', 'It rained in {Pune|p IN}.', 'It will acquire {Nanocell|o JP} for {$5 million|m USD 5e6}.', ['Nanocell party']],
  ])('%s', (_, first, next, expected) => {
    expect(second(first, next)).toEqual(expected);
  });
});
