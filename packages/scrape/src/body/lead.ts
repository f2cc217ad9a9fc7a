import { isElement } from '../dom/element.ts';
import { nameOf } from '../dom/names.ts';
import { letters } from '../paragraphs/letters.ts';
import type { Passage } from './passage.ts';

const NAMES =
  / (?:lead|leadin|lede|summary|standfirst|stand first|deck|dek|intro|introduction|excerpt|subtitle|sub title|subtitulo|subhead|subheading|subheadline|sub headline|teaser text|abstract|description|chapo|chapeau|vorspann|einleitung|unterzeile|entradilla|bajada|copete|occhiello|sottotitolo|sommario|ingress|tertiary title|strapline|tagline|synopsis|blurb) /;
const MAX_LEVELS = 3;
const REACH = 25;

function isNamedLead({ block }: Passage): boolean {
  for (let at = block, level = 0; level < MAX_LEVELS; level++) {
    if (NAMES.test(nameOf(at))) return true;
    if (!at.parent || !isElement(at.parent) || at.parent.name === 'body' || at.parent.name === 'article' || at.parent.name === 'main')
      return false;
    at = at.parent;
  }
  return false;
}

/**
 * The standfirst that stands between the title and the body's first paragraph: called so by its element, or the words the page gives as
 * its description.
 */
export function findLead(
  passages: readonly Passage[],
  page: { first: number; title: string | null; description: string | null },
): Set<Passage> {
  const lead = new Set<Passage>();
  const title = letters(page.title ?? '');
  const description = letters(page.description ?? '').slice(0, 60);
  let from = page.first;
  const bound = Math.max(0, page.first - REACH);
  for (let i = page.first - 1; i >= bound; i--) {
    const words = letters((passages[i] as Passage).text);
    if (title !== '' && words === title) {
      from = i;
      break;
    }
  }
  if (from === page.first) from = bound;
  for (let i = from; i < page.first; i++) {
    const passage = passages[i] as Passage;
    if (passage.weight < 30 || passage.links > passage.weight * 0.3) continue;
    const words = letters(passage.text);
    if (words === title) continue;
    if (isNamedLead(passage) || (description.length > 25 && words.startsWith(description))) lead.add(passage);
  }
  return lead;
}
