import { describe, expect, it } from 'vitest';
import { figuresOf } from '../recognizers/sample-figures.ts';

const both = (text: string): readonly string[] => [...figuresOf('money', text), ...figuresOf('quantity', text)];

describe('a number whose unit the figure before it gives', () => {
  it.each([
    ['Output goes from 3,500 tonnes in the first year to 16,000 by 2024.', ['3,500 tonnes = 3500 t', '16,000 = 16000 t ?']],
    ['It holds 364 million tonnes of ore, against 240 million in 2020.', ['364 million tonnes = 364m t', '240 million = 240m t ?']],
    [
      'It pays ₹214 crore, 150 crore in cash and 64 crore as tax relief.',
      ['₹214 crore = INR 2.14bn', '150 crore = INR 1.5bn ?', '64 crore = INR 640m ?'],
    ],
    ['It lent ¥59.4 billion. Berlin asks for 55.7 billion more.', ['¥59.4 billion = JPY 59.4bn', '55.7 billion = JPY 55.7bn ?']],
  ])('%s', (text, expected) => {
    expect(both(text)).toEqual(expected);
  });

  it.each([
    ['A plant of 500 MW employs about 1,300 in Pune.', ['500 MW = 500 MW', '1,300 = ~1300 things']],
    ['It makes 500 MW. From 1,600 it fell.', ['500 MW = 500 MW', '1,600 = 1600 things']],
    ['Sales rose 9% to 11,292 in May.', ['9% = 9 % (difference)', '11,292 = 11292 things']],
    ['A loan of $30 million reached 1,200 in Pune.', ['$30 million = USD 30m', '1,200 = 1200 things']],
  ])('nothing: %s', (text, expected) => {
    expect(both(text)).toEqual(expected);
  });
});
