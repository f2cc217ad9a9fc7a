import type { Step } from './step.ts';

const NAMES =
  / (?:share|shares|sharing|sharebar|social|socials|follow|follow us|facebook|twitter|whatsapp|addthis|addtoany|sharedaddy|print|bookmark|like|likes|reactions?|actions|toolbox|tools|player|audio) /;

/** Buttons to share, follow, save, print or listen. */
export const share: Step = {
  name: 'share',
  judge: (element, { name, mass }) =>
    mass.prose < 250 && NAMES.test(name) && !/ (?:tweet|embed) /.test(name) ? 'named as share bar' : null,
};
