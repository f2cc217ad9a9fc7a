import { decodeEntities } from './entities.ts';
import { ldString } from './json-ld.ts';
import type { Sources } from './sources.ts';

const BLOCK = /<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|td|section|blockquote)\b[^<>]{0,500}>/gi;
const TAG = /<\/?[a-z!][^<>]{0,2000}>/gi;
const LONGEST = 400_000;

/** The article's text as JSON-LD gives it (`articleBody`), a line for each paragraph where it tells them apart; null when it gives none. */
export function statedBodyOf({ ld }: Sources): string | null {
  const stated = ldString(ld.node?.['articleBody']);
  if (!stated || stated.length > LONGEST) return null;
  const resolved = stated.includes('&') ? decodeEntities(stated) : stated;
  return resolved.includes('<') ? resolved.replace(BLOCK, '\n').replace(TAG, '') : resolved;
}
