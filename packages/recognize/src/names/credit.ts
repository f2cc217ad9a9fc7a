import type { FoundOrganization } from './mentions.ts';
import { has, normAfter, normBefore, type NamedText } from './named-text.ts';
import { CAPITALS } from './shape.ts';

const PICTURES: ReadonlySet<string> = new Set([
  'photo',
  'photos',
  'photograph',
  'image',
  'picture',
  'pic',
  'illustration',
  'video',
  'graphic',
]);

const isCapitals = (t: NamedText, at: number): boolean => has(t, at, CAPITALS);

/** True where a name only says whose picture it is or where a share is listed: "Photo: Reuters", "(NYSE: RIO)". The agency of a dateline stands for the text it sent. */
export function isCredit(t: NamedText, { from, to }: FoundOrganization): boolean {
  // "(ASX: PLS)": where a share is listed, and its code there.
  if (normAfter(t, to) === ':' && /^[(,;]$/.test(normBefore(t, from)) && isCapitals(t, to + 1)) return true;
  if (normBefore(t, from) === ':' && isCapitals(t, from) && isCapitals(t, from - 2) && /^[(,;]$/.test(normBefore(t, from - 2))) return true;
  return (normBefore(t, from) === ':' || normBefore(t, from) === '/') && PICTURES.has(normBefore(t, from - 1));
}
