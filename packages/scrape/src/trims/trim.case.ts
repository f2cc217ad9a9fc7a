import type { Passage } from '../body/passage.ts';
import { weightOf } from '../body/weight.ts';
import { isElement } from '../dom/element.ts';
import { parse } from '../source/parse.ts';
import type { Trim, TrimView } from './trim.ts';

/** A line written for a test: "# heading", "- item", "| row", else text; what stands in [brackets] is a link. */
export function line(source: string): Passage {
  const mark = /^([#|-]) /.exec(source)?.[1];
  const kind = mark === '#' ? 'heading' : mark === '-' ? 'item' : mark === '|' ? 'row' : 'text';
  const written = mark ? source.slice(2) : source;
  const links = [...written.matchAll(/\[([^\]]{0,500})\]/g)].reduce((sum, [, words]) => sum + weightOf(words as string), 0);
  const text = written.replace(/[[\]]/g, '');
  const block = parse('<p></p>').root.children.find(isElement);
  if (!block) throw new Error('no block');
  return { text, kind, block, weight: weightOf(text), links };
}

/** The texts a trim takes out of some lines. */
export function trimmedBy(trim: Trim, sources: readonly string[], view: Partial<TrimView> = {}): string[] {
  const out = trim.trim(sources.map(line), { title: null, authors: [], statedBody: null, ...view });
  return [...out.keys()].map(({ text }) => text);
}
