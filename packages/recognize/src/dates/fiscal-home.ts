import { endsSentence } from '../figures/clause.ts';
import { wordTable } from '../numerals/word-table.ts';
import type { Token } from '../numerals/token.ts';
import { US_FEDERAL } from './fiscal-calendar.ts';

const words = (country: string, list: string): (readonly [string, string])[] => list.split(' ').map((word) => [word, country]);

/** Words that say whose financial year a sentence counts in. */
const homeOfWord = wordTable<string>([
  ...words(
    'IN',
    'india indian delhi mumbai bengaluru bangalore chennai hyderabad pune kolkata gujarat maharashtra tamil telangana karnataka rajasthan odisha andhra rs ₹ inr crore crores lakh lakhs rupee rupees インド',
  ),
  ...words('JP', 'japan japanese tokyo osaka nagoya kyoto yen jpy 円 meti 日'),
  ...words(US_FEDERAL, 'washington federal congress pentagon senate doe'),
  ...words('US', 'american'),
  ...words('AU', 'australia australian sydney melbourne canberra aud'),
  ...words('GB', 'uk british britain london gbp £'),
  ...words('KR', 'korea korean seoul'),
  ...words('CN', 'china chinese beijing'),
]);

const REACH = 60;

const homeAt = (tokens: readonly Token[], i: number): string | null => {
  const token = tokens[i];
  if (token === undefined) return null;
  // 日 is Japan's only in 日本.
  if (token.norm === '日') return tokens[i + 1]?.norm === '本' ? 'JP' : null;
  return homeOfWord(token.norm) ?? null;
};

/** The country the sentence speaks of before token `i`, the nearest; null when it names none there. */
export function homeBefore(tokens: readonly Token[], i: number): string | null {
  for (let at = i - 1; at >= 0 && at > i - REACH && !endsSentence(tokens, at); at--) {
    const home = homeAt(tokens, at);
    if (home !== null) return home;
  }
  return null;
}

/** The country the sentence around token `i` speaks of, the nearest named before it first; null when it names none. */
export function sentenceHome(tokens: readonly Token[], i: number): string | null {
  const before = homeBefore(tokens, i);
  if (before !== null) return before;
  for (let at = i; at < tokens.length && at < i + REACH; at++) {
    const home = homeAt(tokens, at);
    if (home !== null) return home;
    if (endsSentence(tokens, at)) return null;
  }
  return null;
}

/** The country a text speaks of most, of those whose financial years differ; null when it names none. */
export function textHome(tokens: readonly Token[]): string | null {
  const counts = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const home = homeAt(tokens, i);
    if (home !== null) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [home, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = home;
  return best;
}
