import type { AnyNode, Document, Element } from 'domhandler';
import { isElement, isText } from '../dom/element.ts';
import { weightOf } from './weight.ts';

/** How much text an element holds, in weighted characters (see `weightOf`). */
export interface Mass {
  readonly text: number;
  /** The part of `text` that stands in links. */
  readonly links: number;
  /** The part that stands outside links in paragraphs or in runs of text as long as a sentence. */
  readonly prose: number;
}

const SILENT = new Set(['script', 'style', 'template', 'svg', 'noscript', 'iframe', 'title', 'select', 'textarea']);
/** A run of text this long is prose even outside `<p>`. */
const SENTENCE = 60;
const NONE: Mass = { text: 0, links: 0, prose: 0 };

/** Weighs every element of a page in one walk. */
export function weighAll(root: Document): ReadonlyMap<Element, Mass> & { readonly total: Mass } {
  const masses = new Map<Element, Mass>();
  const weigh = (node: AnyNode, inLink: boolean, inParagraph: boolean): Mass => {
    if (isText(node)) {
      const text = weightOf(node.data);
      return text === 0 ? NONE : { text, links: inLink ? text : 0, prose: !inLink && (inParagraph || text >= SENTENCE) ? text : 0 };
    }
    if (!('children' in node) || node.children.length === 0) return NONE;
    let link = inLink;
    let paragraph = inParagraph;
    if (isElement(node)) {
      if (SILENT.has(node.name)) return NONE;
      link ||= node.name === 'a';
      paragraph ||= node.name === 'p';
    }
    let text = 0;
    let links = 0;
    let prose = 0;
    for (const child of node.children) {
      const mass = weigh(child, link, paragraph);
      text += mass.text;
      links += mass.links;
      prose += mass.prose;
    }
    const mass = text === 0 ? NONE : { text, links, prose };
    if (isElement(node)) masses.set(node, mass);
    return mass;
  };
  const total = weigh(root, false, false);
  return Object.assign(masses, { total });
}
