import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { isNearDuplicate, resemblance } from './near-duplicate.ts';

const STORY =
  'The maker of cells said on Tuesday it would put a third line into its works near Ahmedabad, taking yearly output from five to eight ' +
  'gigawatt hours. Machines come from Osaka, the cathode powder for now from Korea. About four hundred people are to be hired by next ' +
  'spring, half of them trained in Japan, and the state government has promised cheaper power for seven years. The first packs will go ' +
  'into three-wheelers, a market in which lead still leads, and later into storage for shopping malls that now burn diesel.';
const OTHER =
  'A third line is coming to the cell factory outside Ahmedabad, the company announced, lifting capacity to eight gigawatt hours a year ' +
  'from five at present. It will hire four hundred workers, many of whom will spend months in Osaka before production begins in spring. ' +
  'Gujarat has offered a discount on electricity. Buyers are mostly builders of electric rickshaws; malls that want to retire their ' +
  'generators are next in line, according to the head of sales, who spoke at a fair in Mumbai.';
const JAPANESE =
  '電池大手は二十日、インド西部グジャラート州の工場に三本目の生産ラインを設けると発表した。年間の生産能力は五ギガワット時から八ギガワット時に増える。' +
  '設備は大阪の工場から運び、正極材は当面、韓国から調達する。来春までに約四百人を採用し、その半数は日本で研修を受ける。';

const words = (n: number): string => Array.from({ length: n }, (_, i) => `word${i}`).join(' ');

describe('fingerprint', () => {
  it('is the same for the same text, whatever its case, spacing and width', () => {
    expect(fingerprint(STORY)).toHaveLength(64);
    expect(fingerprint(STORY.toUpperCase().replaceAll(' ', '\n '))).toEqual(fingerprint(STORY));
    expect(fingerprint(JAPANESE.replaceAll('。', '。\n'))).toEqual(fingerprint(JAPANESE));
  });

  it('does not change from one release to the next', () => {
    expect(fingerprint(words(40)).slice(0, 3)).toEqual([3473748, 53487591, 88863035]);
  });

  it.each([
    ['39 words', words(39), 0],
    ['40 words', words(40), 64],
    ['79 Japanese characters', JAPANESE.replaceAll(/[、。]/g, '').slice(0, 79), 0],
    ['80 Japanese characters', JAPANESE.replaceAll(/[、。]/g, '').slice(0, 80), 64],
    ['one long token', 'x'.repeat(1_000_000), 0],
    ['dots', '.'.repeat(50_000), 0],
    ['nothing', '', 0],
  ])('of %s', (_, text, length) => {
    expect(fingerprint(text)).toHaveLength(length);
  });
});

describe('near duplicates', () => {
  it.each([
    ['with a credit line', STORY, `${STORY} (With inputs from agencies.)`],
    ['with a word edited', STORY, STORY.replace('Tuesday', 'Wednesday').replace('four hundred', '400')],
    ['cut at the end', STORY, STORY.slice(0, STORY.indexOf('The first packs'))],
    ['in Japanese, cut', JAPANESE, JAPANESE.slice(0, JAPANESE.indexOf('来春'))],
  ])('%s', (_, a, b) => {
    expect(isNearDuplicate(fingerprint(a), fingerprint(b))).toBe(true);
  });

  it.each([
    ['two accounts of one thing', STORY, OTHER],
    ['two stories', STORY, JAPANESE],
    ['too short to tell', words(10), words(10)],
  ])('not %s', (_, a, b) => {
    expect(resemblance(fingerprint(a), fingerprint(b))).toBeLessThan(0.2);
    expect(isNearDuplicate(fingerprint(a), fingerprint(b))).toBe(false);
  });
});
