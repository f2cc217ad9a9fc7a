import type { Step } from './step.ts';

const NAMES =
  / (?:ad|ads|advert|adverts|advertisement|advertising|advertorial|adsense|adslot|ad slot|ad unit|dfp|gpt|sponsor|sponsored|promo|promoted|promotion|promobox|outbrain|taboola|teads|commercial|anzeige|werbung|publicidad|publicite|affiliate|partner) /;

/** Advertisements and what the outlet says for itself. */
export const advert: Step = {
  name: 'advert',
  judge: (element, { name }) => (NAMES.test(name) ? 'named as advertising' : null),
};
