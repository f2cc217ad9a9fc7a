import type { Step } from './step.ts';

const NAMES = / (?:footer|page foot|site info|colophon|disclaimer|imprint|impressum|legal) /;

/** What stands under the page: addresses, legal text, links to every part of the site. */
export const footer: Step = {
  name: 'footer',
  firm: true,
  judge: (element, { name }) => {
    if (element.name === 'footer' || element.attribs['role'] === 'contentinfo') return `<${element.name}> at the foot`;
    return NAMES.test(name) ? 'named as footer' : null;
  },
};
