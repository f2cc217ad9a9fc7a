import type { FoundOrganization } from './mentions.ts';
import { normBefore, type NamedText } from './named-text.ts';

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

/** True where a name only says whose picture it is: "Photo: Reuters". The agency of a dateline stands for the text it sent. */
export function isCredit(t: NamedText, { from }: FoundOrganization): boolean {
  return (normBefore(t, from) === ':' || normBefore(t, from) === '/') && PICTURES.has(normBefore(t, from - 1));
}
