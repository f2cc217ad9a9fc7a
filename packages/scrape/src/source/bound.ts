/** Most characters of a page that are read; longer pages are cut. */
const MAX_CHARACTERS = 4_000_000;
/** Most tags of a page that are read; a long news page has some ten thousand. */
const MAX_TAGS = 120_000;
/** Deepest nesting kept. Real pages stay under 100; tags past it are dropped and their text kept. */
export const MAX_DEPTH = 256;

/** Longest tag kept, its attributes counted in. */
const LONGEST_TAG = 400_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose inside is text, with the tag that ends it. */
const RAW = new Map(['script', 'style', 'textarea', 'title', 'xmp'].map((name) => [name, new RegExp(`</${name}`, 'gi')]));
/** An open tag of the same name ends these, so they do not nest. */
const UNNESTED = new Set('p li dd dt option tr td th'.split(' '));
/** Left open, these would use up all depth and leave none for the article after them; real pages nest a few. */
const FORMATTING = new Set('a b big code em font i s small span strike strong sub sup tt u'.split(' '));
const MOST_ALIKE = 24;

export interface Bounded {
  readonly html: string;
  /** What was cut away and why; empty for a page within all bounds. */
  readonly cuts: readonly string[];
  /** True when the nesting had to be looked at closely. */
  readonly suspect: boolean;
}

/** Makes hostile markup safe to parse: bounds its length, its tags (so its nodes) and its nesting, in one pass over the source. */
export function bound(source: string): Bounded {
  const cuts: string[] = [];
  let html = source;
  if (html.length > MAX_CHARACTERS) {
    cuts.push(`${html.length} characters cut to ${MAX_CHARACTERS}`);
    html = html.slice(0, MAX_CHARACTERS);
  }
  const lean = withoutVastTags(html);
  if (lean !== html) cuts.push(`${html.length - lean.length} characters of tags longer than ${LONGEST_TAG} dropped`);
  html = lean;
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1);
    if (next === 0x2f) depth--;
    else if ((next | 0x20) >= 0x61 && (next | 0x20) <= 0x7a && ++depth > deepest) deepest = depth;
    if (++tags > MAX_TAGS) {
      cuts.push(`more than ${MAX_TAGS} tags, cut after ${at} characters`);
      html = html.slice(0, at);
      break;
    }
  }
  if (deepest > MAX_DEPTH) {
    const flat = flatten(html);
    if (flat.dropped > 0) cuts.push(`nested deeper than ${MAX_DEPTH}, ${flat.dropped} tags dropped`);
    html = flat.html;
  }
  return { html, cuts, suspect: deepest > MAX_DEPTH };
}

/** Drops tags so long that they can only be lists of attributes without end; their text stays. */
function withoutVastTags(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1;) {
    const next = html.indexOf('<', at + 1);
    if ((next === -1 ? html.length : next) - at > LONGEST_TAG) {
      const end = Math.min(endOfTag(html, at) + 1, html.length);
      if (end - at > LONGEST_TAG) {
        kept.push(html.slice(from, at));
        from = end;
      }
    }
    at = next;
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}

/** Where a tag that starts at `at` ends (index of its `>`), past quoted attribute values; the end of the text when it never does. */
function endOfTag(html: string, at: number): number {
  for (let i = at; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === 0x3e) return i;
    if ((code === 0x22 || code === 0x27) && html.charCodeAt(i - 1) === 0x3d) {
      const close = html.indexOf(html[i] as string, i + 1);
      if (close === -1) return html.length;
      i = close;
    }
  }
  return html.length;
}

const TAG_NAME = /[^\s/>]{1,64}/y;

function flatten(html: string): { html: string; dropped: number } {
  const out: string[] = [];
  const open: string[] = [];
  const count = new Map<string, number>();
  const skipped = new Map<string, number>();
  const add = (map: Map<string, number>, name: string, by: number): void => void map.set(name, (map.get(name) ?? 0) + by);
  const pop = (): void => add(count, open.pop() as string, -1);
  let kept = 0;
  let dropped = 0;
  let at = html.indexOf('<');
  const drop = (start: number, end: number): void => {
    out.push(html.slice(kept, start));
    kept = end;
    dropped++;
  };
  while (at !== -1) {
    if (html.startsWith('<!--', at)) {
      const close = html.indexOf('-->', at + 4);
      at = close === -1 ? -1 : html.indexOf('<', close + 3);
      continue;
    }
    const closing = html.charCodeAt(at + 1) === 0x2f;
    TAG_NAME.lastIndex = at + (closing ? 2 : 1);
    const name = TAG_NAME.exec(html)?.[0].toLowerCase() ?? '';
    if (!/^[a-z]/.test(name)) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const end = Math.min(endOfTag(html, TAG_NAME.lastIndex) + 1, html.length);
    let next = end;
    if (closing) {
      if ((skipped.get(name) ?? 0) > 0) {
        add(skipped, name, -1);
        drop(at, end);
      } else if ((count.get(name) ?? 0) > 0) {
        while (open.at(-1) !== name) pop();
        pop();
      } else if (!VOID.has(name) && name !== 'p') drop(at, end);
    } else if (!VOID.has(name)) {
      if (UNNESTED.has(name) && open.at(-1) === name) pop();
      if (open.length >= MAX_DEPTH || (FORMATTING.has(name) && (count.get(name) ?? 0) >= MOST_ALIKE)) {
        add(skipped, name, 1);
        drop(at, end);
      } else {
        open.push(name);
        add(count, name, 1);
      }
      const rawEnd = RAW.get(name);
      if (rawEnd) {
        rawEnd.lastIndex = end;
        next = rawEnd.exec(html)?.index ?? html.length;
      }
    }
    at = html.indexOf('<', next);
  }
  out.push(html.slice(kept));
  return { html: out.join(''), dropped };
}
