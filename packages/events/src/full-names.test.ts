import { expect, it } from 'vitest';
import { fullNamesOf } from './full-names.ts';
import { marked } from './test-support/markup.ts';

it('a short name of an unknown firm stands for the longest that begins with it', () => {
  const { mentions } = marked(
    '{Daiwa Cell|o JP} and {Daiwa|o ?}, {Daiwa Cell Japan|o JP}, {Exide|o IN exide} and {Exide Industries|o IN exide}.',
  );
  expect([...fullNamesOf(mentions)]).toEqual([
    ['Daiwa Cell', 'Daiwa Cell Japan'],
    ['Daiwa', 'Daiwa Cell Japan'],
  ]);
});
