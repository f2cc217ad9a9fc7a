import { describe, expect, it } from 'vitest';
import { readRates } from './rates.ts';

const head = 'period,currency,perUsd,source\n';

describe('readRates', () => {
  it('reads years, months, comments and quoted sources', () => {
    const { rates, issues } = readRates(
      'usd.csv',
      `\uFEFF# rates\n${head}2024,JPY,151.5,H.10\r\n2024-07,INR,83.6,"RBI, ""reference"" rate"\n\n`,
    );
    expect(issues).toEqual([]);
    expect(rates).toEqual([
      { period: '2024', currency: 'JPY', perUsd: 151.5, source: 'H.10' },
      { period: '2024-07', currency: 'INR', perUsd: 83.6, source: 'RBI, "reference" rate' },
    ]);
  });

  it.each([
    ['24,JPY,151,x', '"24" is no year or month (YYYY, YYYY-MM)', null],
    ['2024-13,JPY,151,x', '"2024-13" is no year or month (YYYY, YYYY-MM)', null],
    ['2024,JPX,151,x', '"JPX" is no ISO 4217 currency', 'JPY'],
    ['2024,JPY,1e3,x', 'perUsd "1e3" is no number', null],
    ['2024,JPY,-151,x', 'perUsd "-151" is no number', null],
    ['2024,JPY,,x', 'perUsd "" is no number', null],
    ['2024,JPY,0,x', 'perUsd 0 is absurd', null],
    ['2024,JPY,151,', 'the row names no source', null],
    ['2024,JPY,151', 'the row has 3 cells, not 4', null],
    ['2024,JPY,151,"x', 'a quote is not closed', null],
    ['2024,JPY,151,"x"y', 'a quote is not closed', null],
    ['2023,JPY,140,x\n2023,JPY,141,x', '2023 JPY stands in line 2 already', null],
    ['2023,JPY,140,x\n2024,JPY,1.51,x', 'JPY 1.51 in 2024 is absurd beside 140 in 2023', null],
  ])('%j is refused', (rows, message, suggestion) => {
    const { issues } = readRates('usd.csv', head + rows);
    expect(issues).toEqual([{ file: 'usd.csv', line: 1 + rows.split('\n').length, column: 1, message, suggestion }]);
  });

  it('wants its header', () => {
    expect(readRates('usd.csv', 'period,currency,rate,source\n').issues[0]?.message).toBe(
      'the first row should be period,currency,perUsd,source',
    );
  });
});
