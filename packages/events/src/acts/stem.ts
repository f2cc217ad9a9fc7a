import { stemmer } from 'stemmer';

/** Words whose stems are kept: news uses few. */
const MOST = 20_000;
const STEMS = new Map<string, string>();

/** The stem of a word (Porter 1980); a tag that stands for a mention stays as it is. */
export function stemOf(token: string): string {
  if (token.startsWith('<')) return token;
  const known = STEMS.get(token);
  if (known !== undefined) return known;
  const stem = stemmer(token);
  if (STEMS.size < MOST) STEMS.set(token, stem);
  return stem;
}
