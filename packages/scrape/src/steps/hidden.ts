import type { Step } from './step.ts';

const HIDING_STYLE = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i;
const HIDING_NAME =
  / (?:hidden|visually hidden|sr only|screen reader text|screen reader|print only|offscreen|d none|is hidden|js hidden|noprint|no print) /;

/** What the page does not show: text for screen readers, for print, or for a script to reveal. */
export const hidden: Step = {
  name: 'hidden',
  inText: true,
  judge: ({ attribs }, { name }) => {
    if (attribs['hidden'] !== undefined && attribs['hidden'] !== 'until-found') return 'hidden attribute';
    if (attribs['aria-hidden'] === 'true') return 'aria-hidden';
    if (attribs['style'] && HIDING_STYLE.test(attribs['style'])) return 'hidden by style';
    return HIDING_NAME.test(name) ? 'named as hidden' : null;
  },
};
