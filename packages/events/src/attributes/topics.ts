import { type Actor, contains, type Range } from '@gigawire/domain';
import type { LexiconFacts } from '../lexicon-facts.ts';
import type { Scene } from '../scene.ts';

const withBroader = (ids: Iterable<string>, { broader }: LexiconFacts): string[] => {
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

/** Things that are parts of others: an article whose front speaks of the whole and not of the part is about the whole. */
const WHOLES: ReadonlyMap<string, string> = new Map([['battery', 'electric-vehicle']]);

/** Kinds of one thing in a sentence that name the thing again: "lithium, cobalt and nickel" are minerals. */
const LISTED = 3;

/** Sentences that must name a thing again, as a part of all: two among thirty are said in passing. */
const AGAIN = 0.1;

/**
 * What an article is about as a whole: named in its headline or lead, or more than once. "Cell plants" name batteries again, in another
 * sentence or with others of their kind.
 */
export function themesOf(scene: Scene, context: LexiconFacts): readonly string[] {
  const leads = scene.sentences.filter((s) => s.standing !== 'body');
  const inLeads = leads.flatMap((s) => s.mentions);
  const front = new Set(withBroader(namedIn(scene, inLeads, leads), context));
  const counts = new Map<string, number>();
  for (const sentence of scene.sentences) {
    const kinds = new Map<string, number>();
    for (const named of new Set(namedIn(scene, sentence.mentions, [sentence])))
      for (const id of withBroader([named], context)) kinds.set(id, (kinds.get(id) ?? 0) + 1);
    for (const [id, n] of kinds) counts.set(id, (counts.get(id) ?? 0) + (n >= LISTED ? 2 : 1));
  }
  const isPart = (id: string): boolean => withBroader([id], context).some((one) => !front.has(one) && front.has(WHOLES.get(one) ?? one));
  return [...counts].filter(([id, n]) => front.has(id) || (n > 1 && n >= AGAIN * scene.sentences.length && !isPart(id))).map(([id]) => id);
}

/** Topics that a firm bears in its name ("Battery Smart", "TDS Lithium-Ion Battery") or deals in by trade. */
const ofActors = (actors: readonly Pick<Actor, 'id' | 'name'>[], { broader, trades }: LexiconFacts): string[] =>
  actors.flatMap(({ id, name }) => [
    ...name
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => broader.has(word)),
    ...((id !== null && trades?.get(id)) || []),
  ]);

/**
 * Lexicon ids of what a report is about, with everything broader, sorted: those among `indexes` (the mentions of its sentences) that lie in
 * its `stretches`, and those its actors are named after or deal in. The article's themes come beside them where the article is about the
 * report most, and stand in for them elsewhere.
 */
export function topicsOf(
  scene: Scene,
  told: {
    readonly indexes: readonly number[];
    readonly stretches: readonly Range[];
    readonly actors: readonly Pick<Actor, 'id' | 'name'>[];
  },
  context: LexiconFacts & { readonly themes: readonly string[]; readonly primary: boolean },
): string[] {
  const own = [...namedIn(scene, told.indexes, told.stretches), ...ofActors(told.actors, context)];
  return withBroader(context.primary || own.length === 0 ? [...own, ...context.themes] : own, context);
}
