/** Kept of a text nobody reads to its end. */
const MAX_TEXT = 2100;
/** Texts read in part, and elements not read at all. */
const TAG =
  /<(content:encoded|content|description|summary|(?:[\w.-]{1,40}:)?author|managingEditor|webMaster|dc:creator|contributor|category|comments|enclosure|slash:comments|wfw:commentRss|media:thumbnail|feedburner:origLink|thr:total)(?:\s[^<>]{0,500})?>/gi;
const LONG: ReadonlySet<string> = new Set(['content:encoded', 'content', 'description', 'summary']);
/** feedsmith reads names in time quadratic in the open brackets: 50 kB take 8 s. */
const PERSON = /author$|^managingEditor$|^webMaster$/i;
/** What stands in an element that means its end tag was forgotten: any tag but a person's parts. */
const STRANGER = /<(?!\/?(?:[\w.-]{1,40}:)?(?:name|email|uri|url|homepage)[\s>/]|!\[CDATA\[)/i;
const CDATA = '<![CDATA[';

/**
 * The document without what an entry does not need of it: the ends of long texts, people's names, categories. Elements are looked for as text, so
 * of a broken document more may go: its reader compares the items.
 */
export function abridge(document: string): string {
  const parts: string[] = [];
  /** Where the next end tag of a name stands, -1 for nowhere: a document of open elements must not be read to its end for each. */
  const ends = new Map<string, number>();
  let at = 0;
  const replace = (from: number, to: number, text: string): void => {
    parts.push(document.slice(at, from), text);
    at = to;
  };
  for (const { 0: tag, 1: name = '', index } of document.matchAll(TAG)) {
    if (index < at) continue;
    const from = index + tag.length;
    const isText = LONG.has(name);
    if (tag.endsWith('/>')) {
      if (!isText) replace(index, from, '');
      continue;
    }
    let to = ends.get(name);
    if (to === undefined || (to >= 0 && to < from)) ends.set(name, (to = document.indexOf(`</${name}>`, from)));
    const text = to < 0 ? null : document.slice(from, to);
    if (text !== null && isText) {
      replace(from, to, shortened(text));
    } else if (text !== null && !STRANGER.test(text)) {
      replace(index, to + name.length + 3, '');
    } else if (PERSON.test(name)) {
      replace(index, from, '<unread>');
    }
  }
  return parts.join('') + document.slice(at);
}

/** The beginning of a long text that is one CDATA section, or has no element in it; one made otherwise as it is. */
function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const whole = text.trim();
  const head = whole.slice(0, MAX_TEXT);
  if (whole.startsWith(CDATA)) return whole.indexOf(']]>') === whole.length - 3 ? `${head.slice(0, -2)}]]>` : text;
  // A reference is not cut in two.
  return text.includes('<') ? text : head.replace(/&[^;&]{0,40}$/, '');
}
