import { textOf } from '../dom/text.ts';
import { metaOf } from './head.ts';
import { ldString } from './json-ld.ts';
import { letters } from '../paragraphs/letters.ts';
import { plain } from './plain.ts';
import { siteNames } from './site-name.ts';
import type { Sources } from './sources.ts';

const SEPARATOR = /\s(?:[|·•»›:*]|::|[-–—]{1,2})\s|\s?[|｜]\s?|--|：(?=[^：]{2,15}$)/g;
const DOMAIN = /\.(?:com|org|net|info|news|tv|eu|de|uk|fr|it|es|nl|pl|ru|jp|in|ch|at|br|au)$/i;
/** A shorter title is too short to tell that another one is the same with something added. */
const TELLING = 12;
const EDGE = /^\s{0,3}(?:[|｜·•»›:：*-]|[–—]|\()/;
const CUT_SHORT = /(?:…|\.\.\.)$/;

function isSite(part: string, names: ReadonlySet<string>): boolean {
  const bare = letters(part);
  if (bare === '' || names.has(bare) || DOMAIN.test(part.trim())) return true;
  for (const name of names) {
    if (name.length > 3 && bare.length > 3 && (name.startsWith(bare) || (bare.startsWith(name) && bare.length < name.length * 2.5)))
      return true;
  }
  return false;
}

/** Takes the outlet's name off a title, and what stands behind it ("Plant opens | The Daily | by Ana" is "Plant opens"). */
export function stripSite(title: string, names: ReadonlySet<string>): string {
  let out = title;
  const [first] = out.matchAll(SEPARATOR);
  if (first && isSite(out.slice(0, first.index), names)) out = out.slice(first.index + first[0].length);
  const cuts = [...out.matchAll(SEPARATOR)];
  for (const [index, cut] of cuts.entries()) {
    if (isSite(out.slice(cut.index + cut[0].length, cuts[index + 1]?.index), names)) return out.slice(0, cut.index).trim();
  }
  return out.trim();
}

/**
 * The same title without what was set before or behind it, where another source has it bare: "Plant opens – DW – 3.7.2025" beside
 * "Plant opens". A title cut short ("Plant op…") gives way to the whole one.
 */
function barest(title: string, others: readonly string[]): string {
  for (const other of others) {
    const bare = letters(other);
    if (bare.length < TELLING || other === title) continue;
    if (CUT_SHORT.test(title)) {
      if (bare.startsWith(letters(title)) && !CUT_SHORT.test(other)) return other;
    } else if (title.startsWith(other) && EDGE.test(title.slice(other.length))) return other;
    else if (title.endsWith(other) && /[|｜]\s{0,3}$/.test(title.slice(0, -other.length))) return other;
  }
  return title;
}

/** The heading over the article: the first `<h1>` that shares its words with another title, else the first. */
function heading({ head }: Sources, known: readonly string[]): string | null {
  const texts = head.headings.filter(({ name }) => name === 'h1').map((element) => textOf(element, 500));
  const bare = known.map(letters);
  return (
    texts.find((text) => text !== '' && bare.some((title) => title.includes(letters(text)))) ?? texts.find((text) => text !== '') ?? null
  );
}

/** The article's own title: what the page says of itself, the outlet's name stripped. Null when the page has none. */
export function titleOf(sources: Sources, publisher: string | null): string | null {
  const { head, ld } = sources;
  const names = siteNames(sources, publisher);
  const stated = [
    metaOf(head, 'og:title'),
    ldString(ld.node?.['headline']),
    metaOf(head, 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title'),
    head.title && textOf(head.title, 500),
  ].map(plain);
  const known = stated.filter((title) => title !== null);
  const [openGraph, headline, meta, inHead] = stated;
  const candidates = [openGraph, headline, heading(sources, known), meta, inHead]
    .map((title) => (title ? stripSite(title, names) : ''))
    .filter((title) => title !== '' && !names.has(letters(title)));
  const [first] = candidates;
  return first === undefined ? null : barest(first, candidates);
}
