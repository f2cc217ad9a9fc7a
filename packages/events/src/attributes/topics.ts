import { type Actor, contains, type Range } from '@gigawire/domain';
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

/** Ids of the technologies and programmes among some mentions that lie in one of the stretches, without what is broader. */
function namedIn(scene: Scene, indexes: readonly number[], stretches: readonly Range[]): string[] {
  return indexes.flatMap((index) => {
    const mention = scene.mentions[index];
    if (mention?.kind !== 'technology' && mention?.kind !== 'programme') return [];
    return stretches.some((s) => contains(s, mention)) ? [mention.value.id] : [];
  });
}

/**
 * What an article is about as a whole: named in its headline or lead, and again later; or named in at least a third of its sentences. "Cell
 * plants" name batteries again.
 */
export function themesOf(scene: Scene, broader: Broader): readonly string[] {
  const leads = scene.sentences.filter((s) => s.standing !== 'body');
  const inLeads = leads.flatMap((s) => s.mentions);
  const front = new Set(withBroader(namedIn(scene, inLeads, leads), broader));
  const counts = new Map<string, number>();
  for (const mention of scene.mentions) {
    if (mention.kind === 'technology' || mention.kind === 'programme')
      for (const id of withBroader([mention.value.id], broader)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const many = Math.max(2, scene.sentences.length / 3);
  return [...counts].filter(([id, n]) => (front.has(id) && n > 1) || n >= many).map(([id]) => id);
}

/** Topics that a firm bears in its name: "Battery Smart", "TDS Lithium-Ion Battery". */
const inNames = (actors: readonly Pick<Actor, 'name'>[], broader: Broader): string[] =>
  actors.flatMap(({ name }) =>
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => broader.has(word)),
  );

/**
 * Lexicon ids of what a report is about, with everything broader, sorted: those among `indexes` (the mentions of its sentences) that lie in
 * its `stretches`, and those its actors are named after. Where it names nothing, the article's themes stand in.
 */
export function topicsOf(
  scene: Scene,
  told: { readonly indexes: readonly number[]; readonly stretches: readonly Range[]; readonly actors: readonly Pick<Actor, 'name'>[] },
  context: { readonly themes: readonly string[]; readonly broader: Broader },
): string[] {
  const own = [...namedIn(scene, told.indexes, told.stretches), ...inNames(told.actors, context.broader)];
  return withBroader(own.length > 0 ? own : context.themes, context.broader);
}
