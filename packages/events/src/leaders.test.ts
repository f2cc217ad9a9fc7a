import { expect, it } from 'vitest';
import { leadersIn } from './leaders.ts';
import { maskOf } from './mask.ts';

it.each([
  ['Modi, Takaichi agree on cells', ['Modi IN', 'Takaichi JP']],
  ['Narendra Modi met Shigeru Ishiba', ['Narendra Modi IN', 'Shigeru Ishiba JP']],
  ['Piyush Goyal and Yoji Muto signed', ['Piyush Goyal IN', 'Yoji Muto JP']],
  ['PM Modi and President Donald Trump', ['PM Modi IN', 'President Donald Trump US']],
  ['President Lee Jae-myung and Premier Li Qiang', ['President Lee Jae-myung KR', 'Premier Li Qiang CN']],
  ['Prime Minister Lee of a city state', []],
  ['Lee & Sons, a shop; Abe sold it', []],
  ['Nirav Modi, Trump Tower and a trump card', []],
])('%s', (text, expected) => {
  expect(
    leadersIn(maskOf(text, []), text, { start: 0, end: text.length }).map(
      ({ start, end, country }) => `${text.slice(start, end)} ${country}`,
    ),
  ).toEqual(expected);
});
