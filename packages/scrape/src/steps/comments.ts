import type { Step } from './step.ts';

const NAMES =
  / (?:comments?|disqus|respond|replies|comment list|commentlist|discussion|kommentare?|comentarios|commentaires|commenti|yorum|yorumlar|livefyre|coral|spot im|viafoura|fb comments|reader comments) /;

/** What readers wrote. */
export const comments: Step = {
  name: 'comments',
  firm: true,
  judge: (element, { name }) => (NAMES.test(name) ? 'named as comments' : null),
};
