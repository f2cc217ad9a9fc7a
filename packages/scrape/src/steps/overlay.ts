import type { Step } from './step.ts';

const ROLES = new Set(['dialog', 'alertdialog', 'alert', 'tooltip', 'status']);
const NAMES = / (?:cookies?|consent|gdpr|ccpa|cmp|onetrust|didomi|modal|overlay|popup|pop up|lightbox|toast|snackbar|interstitial) /;
const BANNERS = / (?:privacy|banner|tooltip) /;
const LONGEST_BANNER = 800;

/** What lies over the page: cookie and consent text, dialogs, pop-ups. */
export const overlay: Step = {
  name: 'overlay',
  firm: true,
  judge: ({ attribs }, { name, mass }) => {
    if (attribs['role'] && ROLES.has(attribs['role'])) return `role ${attribs['role']}`;
    return NAMES.test(name) || (mass.text < LONGEST_BANNER && BANNERS.test(name)) ? 'named as overlay or consent' : null;
  },
};
