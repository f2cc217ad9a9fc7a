import type { Range } from '@gigawire/domain';
import type { Scene } from '../scene.ts';

type Broader = ReadonlyMap<string, readonly string[]>;

const withBroader = (ids: Iterable<string>, broader: Broader): string[] => {
  const all = new Set<string>();
  for (const id of ids) {
    all.add(id);
    for (const wider of broader.get(id) ?? []) all.add(wider);
  }
  return [...all].sort();
};

/** Ids of the technologies and programmes named in some stretches, without what is broader. */
function namedIn(scene: Scene, stretches: readonly Range[]): string[] {
  const ids: string[] = [];
  for (const mention of scene.mentions) {
    if (mention.kind !== 'technology' && mention.kind !== 'programme') continue;
    if (stretches.some((s) => s.start <= mention.start && mention.end <= s.end)) ids.push(mention.value.id);
  }
  return ids;
}

/** What an article is about as a whole: named in its headline or lead, and again later; or named in at least a third of its sentences. */
export function themesOf(scene: Scene): readonly string[] {
  const front = new Set(
    namedIn(
      scene,
      scene.sentences.filter((s) => s.standing !== 'body'),
    ),
  );
  const counts = new Map<string, number>();
  for (const mention of scene.mentions) {
    if (mention.kind === 'technology' || mention.kind === 'programme')
      counts.set(mention.value.id, (counts.get(mention.value.id) ?? 0) + 1);
  }
  const many = Math.max(2, scene.sentences.length / 3);
  return [...counts].filter(([id, n]) => (front.has(id) && n > 1) || n >= many).map(([id]) => id);
}

/** Lexicon ids of what a report is about, with everything broader, sorted. Where its own sentences name nothing, the article's themes stand in. */
export function topicsOf(scene: Scene, stretches: readonly Range[], themes: readonly string[], broader: Broader): string[] {
  const own = namedIn(scene, stretches);
  return withBroader(own.length > 0 ? own : themes, broader);
}
