import type { Step } from './step.ts';

const INERT = new Set(
  'script style template noscript iframe svg object embed canvas audio video map select option textarea button input title link meta picture progress dialog amp-ad amp-embed'.split(
    ' ',
  ),
);

/** Elements that never hold an article's words. */
export const inert: Step = {
  name: 'inert',
  always: true,
  judge: ({ name }) => (INERT.has(name) ? `<${name}>` : null),
};
