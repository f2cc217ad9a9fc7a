import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import type { ListedText } from './listed-item.ts';

/** White space, but for the single space, which is as it should be. */
const BLANKS = / \s+|[^\S ]\s*/g;

const MARKUP = /[<&]/;
const ESCAPED_MARKUP = /<\/?[a-z!][^<>]{0,500}>|&(?:#x?[\da-f]{1,6}|[a-z]{2,8});/i;

/** Text read for each character wanted: white space goes, and escaped markup is still in it. */
const ENOUGH = 1.25;
/** How much markup is read for each character wanted. */
const MARKUP_PER_CHARACTER = 3;
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'math', 'object']);
/** Elements that do not part words: "H<sub>2</sub>O" is one. */
const INLINE = new Set('a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr'.split(' '));

/** Control characters, direction overrides and invisible marks that could disguise a text (Unicode TR 36); joiners stay, scripts need them. */
const DISGUISE = /[\0-\x08\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g; // oxlint-disable-line no-control-regex

/** Controls among the ASCII count: only printable text and white space need no second look. */
const BEYOND_ASCII = /[^\t\n\r -~]/;

/** One line of plain words in NFC, at most `max` characters; null when nothing is left. */
export function plainText(listed: ListedText | null, max: number): string | null {
  if (!listed) return null;
  const text = listed.text.slice(0, max * MARKUP_PER_CHARACTER);
  const words = listed.markup ? wordsOf(text, max) : text;
  const line = (BEYOND_ASCII.test(words) ? words.toWellFormed().replace(DISGUISE, '').normalize('NFC') : words).replace(BLANKS, ' ').trim();
  return line === '' ? null : cut(line, max);
}

function wordsOf(html: string, max: number): string {
  if (!MARKUP.test(html)) return html;
  // Text often arrives escaped twice: markup inside escaped markup is read once more.
  const once = read(html, max);
  return ESCAPED_MARKUP.test(once) ? read(once, max) : once;
}

/** The words of some markup; what follows once there are enough is not read. */
function read(html: string, max: number): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (HIDDEN.has(name)) hidden++;
        if (!INLINE.has(name)) text += ' ';
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden--;
        if (!INLINE.has(name)) text += ' ';
      },
      ontext(data) {
        if (hidden === 0) text += data;
      },
    },
    // At once below: the parser would hand over each on its own.
    { decodeEntities: false },
  );
  const step = Math.max(max / 2, 1);
  for (let at = 0; at < html.length && text.length < ENOUGH * max; at += step) parser.write(html.slice(at, at + step));
  parser.end();
  return text.includes('&') ? decodeHTML(text) : text;
}

/** Cuts between characters, never through one. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end);
}
