import { isText } from '../dom/element.ts';
import { parseDocument } from 'htmlparser2';

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i;

const wordsIn = (markup: string): string =>
  parseDocument(markup)
    .children.filter(isText)
    .map(({ data }) => data)
    .join('');

/** Text with HTML entities resolved, twice-escaped ones too ("&amp;#8217;"); anything else stays as it is. */
export function decodeEntities(text: string): string {
  let out = text;
  for (let round = 0; round < 2 && ENTITY.test(out); round++) out = wordsIn(out.replaceAll('<', '&lt;'));
  return out;
}
