import type { Lexicon } from '@gigawire/domain';
import type { TopicContext } from './attributes/topics.ts';

/** For each technology and programme, the ids of every broader concept, near and far, sorted; itself is not among them. Cycles are harmless. */
function broaderOf(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const direct = new Map([...lexicon.technologies, ...lexicon.programmes].map((concept) => [concept.id, concept.broader]));
  const closure = (id: string): string[] => {
    const seen = new Set<string>();
    const waiting = [...(direct.get(id) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(direct.get(next) ?? []));
    }
    seen.delete(id);
    return [...seen].sort();
  };
  return new Map([...direct.keys()].map((id) => [id, closure(id)]));
}

/** What topics are known by, as a lexicon has it. */
export const topicsIn = (lexicon: Lexicon): TopicContext => ({
  broader: broaderOf(lexicon),
  trades: new Map(lexicon.organizations.flatMap(({ id, trade }) => (trade.length > 0 ? [[id, trade] as const] : []))),
});
