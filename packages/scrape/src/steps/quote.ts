import type { Step } from './step.ts';

const NAMES = / (?:pullquote|pull quote|pulled quote|quote pull|callout quote|blockquote pull) /;

/** Pull quotes: words of the article set large a second time. */
export const quote: Step = {
  name: 'quote',
  judge: (element, { name }) => (NAMES.test(name) ? 'named as pull quote' : null),
};
