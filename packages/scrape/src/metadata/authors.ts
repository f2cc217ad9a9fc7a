import type { AnyNode, Element } from 'domhandler';
import { isElement, isText } from '../dom/element.ts';
import { nameOf } from '../dom/names.ts';
import { cleanText } from '../paragraphs/clean-text.ts';
import { isLdObject, ldString } from './json-ld.ts';
import { isCredit, isPerson, namesIn } from './person.ts';
import { plain } from './plain.ts';
import { siteNames } from './site-name.ts';
import type { Sources } from './sources.ts';
import { visibleBylines } from './visible-byline.ts';

const MAX_AUTHORS = 20;
const LONGEST_BYLINE = 200;

/** What one place of the page says about who wrote it: the names as they stand, several bylines apart. */
type Bylines = readonly string[];

function inLd({ ld }: Sources): Bylines {
  const value = ld.node?.['author'] ?? ld.node?.['creator'];
  const names: string[] = [];
  for (const one of Array.isArray(value) ? value : [value]) {
    const author = ld.resolve(one);
    const name = isLdObject(author) ? author['name'] : author;
    for (const item of Array.isArray(name) ? name : [name]) {
      const text = plain(ldString(item));
      if (text) names.push(text);
    }
  }
  return names;
}

const METAS = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
  'byline',
  'cxenseparse:author',
  'citation_author',
];

function inMeta({ head }: Sources): Bylines {
  for (const name of METAS) {
    const values = (head.meta.get(name) ?? []).map(plain).filter((value) => value !== null && !/^https?:/.test(value));
    if (values.length > 0) return [...new Set(values as string[])];
  }
  return [];
}

const BYLINE =
  /(?:^|[\s_-])(?:byline|authors?|autor(?:en|es)?|auteurs?|autore|article-origins|writer|reporter|firma|yazar|muhabir|penulis|skribent|redacteur)/i;
const PROFILE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|redakteure?|journalists?|reporters?|staff)\/(?:[\w%.-]{1,80}\/){0,2}[\w%.-]{3,80}\/?$/i;
const PARTICLE = /^(?:van|von|vom|zu|zum|de|del|di|da|der|den|dos|du|el|al|bin|ibn|la|le|ten|ter|y)$/;
/** Bylines stand over the article: later ones are other articles' and commenters'. */
const MOST_SHOWN = 4;
const SILENT = new Set(['script', 'style', 'svg', 'button', 'time', 'img', 'template', 'noscript']);

/** The texts below a byline element, one for each run of text: names stand in elements of their own. */
function runsIn(element: Element): string[] {
  const runs: string[] = [];
  const gather = (node: AnyNode): void => {
    if (isText(node)) runs.push(node.data);
    else if ('children' in node && !(isElement(node) && SILENT.has(node.name))) for (const child of node.children) gather(child);
  };
  gather(element);
  return runs.map(cleanText).filter((run) => run !== '');
}

/** Names of what holds the words of readers. */
const OTHERS = / (?:comments?|comment list|commentlist|kommentare?|comentarios|commentaires|disqus|replies) /;
const OTHERS_REACH = 6;

/** True for the byline of a comment. */
function isOfOthers(element: Element): boolean {
  let at: AnyNode | null = element;
  for (let level = 0; at && isElement(at) && level < OTHERS_REACH; level++, at = at.parent) {
    if (OTHERS.test(nameOf(at))) return true;
  }
  return false;
}

const isPlainMark = ({ attribs }: Element): boolean => attribs['itemprop'] === 'author' || attribs['rel'] === 'author';

/** One place after the other where the page shows its authors. */
function* shown({ head }: Sources): Generator<Bylines> {
  const isMark = (element: Element): boolean =>
    isPlainMark(element) || BYLINE.test(element.attribs['class'] ?? '') || BYLINE.test(element.attribs['data-testid'] ?? '');
  let seen = 0;
  for (const element of head.marked) {
    const runs = isMark(element) && !isOfOthers(element) ? runsIn(element) : [];
    if (runs.length === 0 || runs.join(' ').length > LONGEST_BYLINE) continue;
    yield runs;
    if (++seen >= MOST_SHOWN) break;
  }
  for (const link of head.profiles) {
    if (PROFILE.test(link.attribs['href'] ?? '') && !isOfOthers(link)) yield runsIn(link);
  }
}

/** What stands in the first element whose markup says outright that it is the author. */
function plainMark({ head }: Sources): Bylines {
  const element = head.marked.find((one) => isPlainMark(one) && !isOfOthers(one));
  return element ? runsIn(element) : [];
}

/** First and last name, or a script that writes them together: what a byline must hold where other words may stand. */
const isFullName = (name: string): boolean =>
  /^\p{Lo}/u.test(name) || (name.includes(' ') && name.split(' ').every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word)));

/** The bylines of the page as they are written, people and agencies alike. */
export function bylinesOf(sources: Sources): string[] {
  const [first] = shown(sources);
  return [...inLd(sources), ...inMeta(sources), ...(first ?? [])].flatMap(namesIn);
}

/**
 * Who wrote the article: the people named, from the first place that names any (JSON-LD, meta, byline). Where the page credits no person but
 * a desk, an agency or the outlet itself, that credit. Empty when it credits nobody.
 */
export function authorsOf(sources: Sources, publisher: string | null): string[] {
  const sites = siteNames(sources, publisher);
  let credit: string[] = [];
  const people = (bylines: Bylines, isName: (name: string) => boolean = () => true): string[] => {
    const names = bylines.flatMap(namesIn);
    const found = names.filter((name) => isPerson(name, sites) && isName(name));
    if (credit.length === 0) credit = names.filter(isCredit);
    return [...new Set(found)].slice(0, MAX_AUTHORS);
  };
  const stated = people(inLd(sources));
  if (stated.length > 0) return stated;
  const inHead = people(inMeta(sources), credit.length > 0 ? isFullName : undefined);
  if (inHead.length > 0) return inHead;
  const credited = credit.slice(0, MAX_AUTHORS);
  for (const bylines of shown(sources)) {
    const names = people(bylines, isFullName);
    if (names.length > 0) return names;
  }
  const told = people(visibleBylines(sources).slice(0, 1), isFullName);
  if (told.length > 0) return told;
  // One name alone may be any word, unless the markup vouches for it.
  return credited.length > 0 ? credited : people(plainMark(sources)).slice(0, 1);
}
