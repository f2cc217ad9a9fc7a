import { describe, expect, it } from 'vitest';
import { lex } from './lex.ts';

const numbers = (text: string): readonly string[] => lex(text).numbers.map((n) => `${text.slice(n.start, n.end)} = ${n.value}`);

describe('numbers', () => {
  it.each([
    // Western, Indian and thin-space groups
    ['1,234.5 and 12,345,678', ['1,234.5 = 1234.5', '12,345,678 = 12345678']],
    ['1,23,456 and 12,34,56,789.50', ['1,23,456 = 123456', '12,34,56,789.50 = 123456789.5']],
    ['1\u2009234\u2009567', ['1\u2009234\u2009567 = 1234567']],
    // Plain spaces, where the text sets no thousands apart by commas and no label stands before
    ['Exports of 18 125 t, then 96 600 t', ['18 125 = 18125', '96 600 = 96600']],
    ['R12 500 million, $10 300/t, EUR 1 250 000', ['12 500 million = 12500000000', '10 300 = 10300', '1 250 000 = 1250000']],
    ['It shed 1,200 jobs at block 2 300 m away, and made 78 000 t', ['1,200 = 1200', '2 = 2', '300 = 300', '78 000 = 78000']],
    ['At Powerwall 2 300 MW, in 2025 300 MW, on May 12 500', ['2 = 2', '300 = 300', '2025 = 2025', '300 = 300', '12 = 12', '500 = 500']],
    ['Call 11 783 1300 or 12 500 34', ['11 = 11', '783 = 783', '1300 = 1300', '12 = 12', '500 = 500', '34 = 34']],
    ['Some 12 500 work there, over 3 200 of them at night', ['12 500 = 12500', '3 200 = 3200']],
    // Decimal commas
    ['R1,25-billion, 12,5% and 0,8 GW; items 1,25', ['1,25-billion = 1250000000', '12,5 = 12.5', '0,8 = 0.8', '1 = 1', '25 = 25']],
    ['10,20,300 then 5,6', ['10,20,300 = 1020300', '5 = 5', '6 = 6']],
    ['2025,2026', ['2025 = 2025', '2026 = 2026']],
    // Magnitudes
    [
      '2.4 billion, 2.4bn, 5mn, 3 tn, 7 trillion',
      ['2.4 billion = 2400000000', '2.4bn = 2400000000', '5mn = 5000000', '3 tn = 3000000000000', '7 trillion = 7000000000000'],
    ],
    [
      '3.2 lakh crore, 18,100-crore, 5 lac, 100cr, 5 hundred thousand',
      [
        '3.2 lakh crore = 3200000000000',
        '18,100-crore = 181000000000',
        '5 lac = 500000',
        '100cr = 1000000000',
        '5 hundred thousand = 500000',
      ],
    ],
    // Words
    [
      'half a billion, a quarter million, three-quarters of a million',
      ['half a billion = 500000000', 'a quarter million = 250000', 'three-quarters of a million = 750000'],
    ],
    [
      'two dozen, a trillion-yen fund, one and a half million',
      ['two dozen = 24', 'a trillion = 1000000000000', 'one and a half million = 1500000'],
    ],
    ['two hundred and fifty-five thousand three hundred', ['two hundred and fifty-five thousand three hundred = 255300']],
    ['hundreds of millions, a multi-billion deal, half of it', []],
    // Fractions
    ['10 1/2 and 1/4, 2½ and ½', ['10 1/2 = 10.5', '1/4 = 0.25', '2½ = 2.5', '½ = 0.5']],
    ['.5 and 24/7', ['.5 = 0.5', '24 = 24', '7 = 7']],
    // Japanese
    [
      '3,500億 1兆2000億 百万 10百万 三千五百億',
      ['3,500億 = 350000000000', '1兆2000億 = 1200000000000', '百万 = 1000000', '10百万 = 10000000', '三千五百億 = 350000000000'],
    ],
    [
      '３，５００億 ２．５兆 2億4000万 5千',
      ['３，５００億 = 350000000000', '２．５兆 = 2500000000000', '2億4000万 = 240000000', '5千 = 5000'],
    ],
    ['数百億', []],
    ['0百万 〇億 000千', ['0百万 = 0', '〇億 = 0', '000千 = 0']],
    // Chains are no decimals
    ['3.5.2025 and v1.2.3', ['3 = 3', '5 = 5', '2025 = 2025', '1 = 1', '2 = 2', '3 = 3']],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe('tokens', () => {
  const norms = (text: string): string =>
    lex(text)
      .tokens.map((token) => token.norm)
      .join(' ');

  it.each([
    ['U.S. $5bn', 'us $ 5 bn'],
    ['20–30 ＧＷｈ ㎡ 50％', '20 - 30 gwh m2 50 %'],
    ['India’s 10GWh', "india ' s 10 gwh"],
    ['約3年ギガワット時', '約 3 年 ギガワット 時'],
    ['R\\&D --- ....', 'r & d — …'],
    ['5\u200bGWh', '5 gwh'],
  ])('%s', (text, expected) => {
    expect(norms(text)).toBe(expected);
  });

  it('stand where they say and cover all but white space', () => {
    const text = 'Rs 1,23,456 cr 🔋 in\n2025年度.';
    const { tokens } = lex(text);
    expect(tokens.map((token) => text.slice(token.start, token.end)).join('')).toBe(text.replaceAll(/\s/g, ''));
    expect(tokens.filter((token) => token.line).map((token) => token.norm)).toEqual(['rs', '2025']);
  });

  it('keep a run too long to mean anything whole and without meaning', () => {
    expect(lex(`${'9'.repeat(80)} ${'x'.repeat(80)}`)).toMatchObject({
      numbers: [],
      tokens: [
        { norm: '', kind: 'sign' },
        { norm: '', kind: 'word' },
      ],
    });
  });
});
