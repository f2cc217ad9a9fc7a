import type { Element } from 'domhandler';

const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-type', 'itemprop'];
const MAX_NAME = 400;
const MAX_REMEMBERED = 20_000;

const TOKEN = /[A-Za-z0-9]+/g;
const CAMEL = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
/** Short words that do stand in names; other ones come from names made by machines ("sc-gicCDI", "n1AuAdJl"). */
const SHORT = new Set(['ad', 'by', 'fb', 'go', 'hp', 'in', 'is', 'js', 'my', 'no', 'of', 'on', 'to', 'ui', 'up']);
/** Names that tell a state, not what the thing is: "has-sidebar", "enable-lightbox". */
const STATE =
  /(?<=\s)(?:[\w]{1,30}[-_]{1,2})?(?:enabled?|disabled?|has|have|with|without|not|supports?|allows?|no(?!-?print))[-_][\w-]{1,60}/gi;
const remembered = new Map<string, string>();

/**
 * What the page's author calls an element: the words of its class, id and test attributes, lower case, each with a space on both sides
 * (" article related links "), so that a rule can look for whole words. Digits and names made by machines fall away.
 */
export function nameOf(element: Element): string {
  let raw = '';
  for (const name of NAMING) {
    const value = element.attribs[name];
    if (value) raw += ` ${value}`;
  }
  if (raw === '') return '';
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  const made = wordsOf(raw.slice(0, MAX_NAME));
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(raw, made);
  return made;
}

function wordsOf(raw: string): string {
  let out = ' ';
  for (const [token] of raw.replace(STATE, ' ').matchAll(TOKEN)) {
    const pieces = token.match(CAMEL) ?? [];
    const machine = pieces.length > 1 && pieces.some((piece) => piece.length < 3 && !SHORT.has(piece.toLowerCase()));
    if (!machine) for (const piece of pieces) out += `${piece.toLowerCase()} `;
  }
  return out;
}
