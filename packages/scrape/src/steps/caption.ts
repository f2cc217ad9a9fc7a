import type { Element } from 'domhandler';
import { walk } from '../dom/element.ts';
import type { Step } from './step.ts';

const NAMES =
  / (?:caption|captions|figcaption|wp caption|image caption|photo caption|gallery|slideshow|image credit|photo credit|copyright|photo|image source|media caption|media info|legend|bildunterschrift) /;
const TEXTUAL = new Set(['table', 'blockquote', 'pre', 'ul', 'ol']);

/** Figures also hold tables, quotes and lists, which are text. */
function holdsText(figure: Element): boolean {
  let found = false;
  walk(figure, (element) => {
    found ||= TEXTUAL.has(element.name);
    return !found;
  });
  return found;
}

/** Words about pictures: captions, credits, galleries. */
export const caption: Step = {
  name: 'caption',
  judge: (element, { name, mass }) => {
    if (element.name === 'figcaption') return '<figcaption>';
    if (element.name === 'figure' && mass.prose < 400 && !holdsText(element)) return '<figure>';
    return element.name !== 'figure' && mass.text < 1200 && NAMES.test(name) ? 'named as caption' : null;
  },
};
