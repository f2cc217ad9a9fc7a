import { describe, expect, it } from 'vitest';
import { tokenize } from '../numerals/tokenize.ts';
import type { CaseRule, Spelling } from './name.ts';
import { NameTrie } from './trie.ts';

const spelling = (text: string, rule: CaseRule, plural = false): Spelling => ({ text, rule, plural, name: { kind: 'nothing' } });

const trie = new NameTrie([
  spelling('battery cell', 'any', true),
  spelling('battery', 'any', true),
  spelling('Tata Power', 'proper'),
  spelling('SAIL', 'exact'),
  spelling('KORE Power', 'proper'),
  spelling('SEAT', 'proper'),
  spelling('Economy, Trade and Industry', 'proper'),
  spelling('Lithium-Ion Works', 'proper'),
  spelling("Côte d'Ivoire", 'proper'),
  spelling('L&T', 'exact'),
  spelling('G7', 'exact'),
  spelling('St. Kitts', 'proper'),
  spelling('日本', 'proper'),
  spelling('日本銀行', 'proper'),
  spelling('インド', 'proper'),
]);

const found = (text: string): readonly string[] => {
  const tokens = tokenize(text);
  return trie.find(text, tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe('NameTrie', () => {
  it.each<[string, string[]]>([
    ['Battery cells, battery-cell plants and BATTERIES', ['Battery cells', 'battery-cell', 'BATTERIES']],
    ['Tata Power and TATA POWER, not tata power', ['Tata Power', 'TATA POWER']],
    ['Adani, Tata, Power', []],
    ['Tata\nPower', []],
    ['SAIL sets sail; Sail', ['SAIL']],
    ['KORE Power, Kore Power, kore power', ['KORE Power', 'Kore Power']],
    ['SEAT takes a Seat', ['SEAT']],
    ['Economy, Trade, and Industry; Economy, Trade & Industry', ['Economy, Trade, and Industry', 'Economy, Trade & Industry']],
    ['Lithium-ion Works, Lithium Ion Works, lithium-ion works', ['Lithium-ion Works', 'Lithium Ion Works']],
    ['Cote d’Ivoire and Co\u0302te d\u2019Ivoire', ['Cote d’Ivoire', 'Co\u0302te d\u2019Ivoire']],
    ['L&T and L & T', ['L&T', 'L & T']],
    ['the G7, a G7X, NG7 and G70', ['G7']],
    ['St Kitts or St. Kitts', ['St Kitts', 'St. Kitts']],
    ['日本銀行は日本にある', ['日本銀行', '日本']],
    ['インドとインドネシア', ['インド']],
    ['', []],
    ['batteryx xbattery', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
