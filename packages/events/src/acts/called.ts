import type { Actor } from '@gigawire/domain';
import { stemOf } from './stem.ts';

const WORD = /[a-z]{3,}/g;

/** Names whose words are kept: an article names the same ones again and again. */
const MOST = 5_000;
const KNOWN = new Map<string, readonly string[]>();

/**
 * What somebody is called, as features: who they are where that is known, and the words of their name. It says what they mostly do: banks and
 * ventures fund, a "Nigam" calls tenders, cell makers sell. Countries do everything.
 */
export function called({ id, name, country }: Pick<Actor, 'id' | 'name' | 'country'>): readonly string[] {
  if (id !== null && id === country) return [];
  const key = `${id} ${name}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const words = Array.from(name.toLowerCase().matchAll(WORD), ([word]) => `called:${stemOf(word)}`);
  const all = id === null ? words : [`is:${id}`, ...words];
  if (KNOWN.size < MOST) KNOWN.set(key, all);
  return all;
}
