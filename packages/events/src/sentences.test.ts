import { describe, expect, it } from 'vitest';
import { cutSentences } from './sentences.ts';

const cut = (text: string): string[] => cutSentences(text, { start: 0, end: text.length }).map((r) => text.slice(r.start, r.end));

describe('cutSentences', () => {
  it.each([
    ['plain', 'The plant opens in May. It will make cells.', ['The plant opens in May.', 'It will make cells.']],
    ['rupees', 'It will spend Rs. 500 crore. Work began.', ['It will spend Rs. 500 crore.', 'Work began.']],
    ['decimals', 'Output rose 2.5 GWh. Prices fell.', ['Output rose 2.5 GWh.', 'Prices fell.']],
    ['initials inside', 'The U.S. Department of Energy agreed. Talks go on.', ['The U.S. Department of Energy agreed.', 'Talks go on.']],
    ['an ampersand before a letter', 'They agreed on joint R&D. Work starts in May.', ['They agreed on joint R&D.', 'Work starts in May.']],
    ['initials at the end', 'It was shipped to the U.S. The buyer paid.', ['It was shipped to the U.S.', 'The buyer paid.']],
    [
      'company at the end',
      'It was bought by Denso Corp. The price was not given.',
      ['It was bought by Denso Corp.', 'The price was not given.'],
    ],
    ['company inside', 'Suzuki Motor Corp. Chairman Osamu spoke. He left.', ['Suzuki Motor Corp. Chairman Osamu spoke.', 'He left.']],
    ['numbered', 'Phase No. 2 is next. Phase 3 is not.', ['Phase No. 2 is next.', 'Phase 3 is not.']],
    ['closing quote', '“We will build it.” He gave no date.', ['“We will build it.”', 'He gave no date.']],
    ['question and shout', 'Why now? Because! Costs fell.', ['Why now?', 'Because!', 'Costs fell.']],
    [
      'japanese',
      '工場を建設する。容量は20GWhだ。「近く発表する。」と述べた',
      ['工場を建設する。', '容量は20GWhだ。', '「近く発表する。」', 'と述べた'],
    ],
    ['lines', 'First line\nSecond line', ['First line', 'Second line']],
    ['glued', 'It makes batteries.The plant is new.', ['It makes batteries.', 'The plant is new.']],
    ['lower case goes on', 'The firm (est. in Pune) grew. e.g. this', ['The firm (est. in Pune) grew. e.g. this']],
    ['nothing', '  \n ', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('is linear on runs of dots and on one endless word', () => {
    const began = performance.now();
    cut('.'.repeat(50_000));
    cut('. '.repeat(50_000));
    cut('a'.repeat(1_000_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
