import { contains, type Mention } from '@gigawire/domain';
import type { Scene } from './scene.ts';

/** The countries an article is about. */
export interface Stage {
  /** The two named most, where both are named more than once or no third is named; sorted. Empty when there are no such two. */
  readonly pair: readonly string[];
  /** The one that has at least three in five of all mentions, or null. */
  readonly home: string | null;
}

/** The country that is named, or from which what is named is. */
export const countryOf = (m: Mention): string | null =>
  m.kind === 'country' ? m.value.code : m.kind === 'organization' || m.kind === 'place' ? m.value.country : null;

/** Counts the countries of states, their leaders, places and organizations over the whole article. */
export function stageOf(scene: Scene): Stage {
  const counts = new Map<string, number>();
  for (const code of [
    ...scene.mentions.filter((m) => contains(scene.extent, m)).map(countryOf),
    ...scene.sentences.flatMap(({ leaders }) => leaders.map(({ country }) => country)),
  ]) {
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const total = ranked.reduce((sum, [, n]) => sum + n, 0);
  const [first, second] = ranked;
  return {
    pair: first && second && (second[1] > 1 || ranked.length === 2) ? [first[0], second[0]].sort() : [],
    home: first && first[1] / total >= 0.6 ? first[0] : null,
  };
}
