import { expect, it } from 'vitest';
import { echoesOf } from './echoes.ts';
import { marked } from './test-support/markup.ts';

const { mentions } = marked('{Denso|o JP} {Nanocell|o JP} {SECI|o IN} {20 GWh|q}');

it.each([
  ['Denso to acquire Nanocell', ['acquisition']],
  ['SECI floats 20 GWh storage tender', ['tender']],
  ['Why batteries matter', []],
  [null, []],
])('%s', (title, expected) => {
  expect([...echoesOf(title, mentions)]).toEqual(expected);
});
