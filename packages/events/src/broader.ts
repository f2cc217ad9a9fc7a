import type { Lexicon } from '@gigawire/domain';

/** For each technology and programme, the ids of every broader concept, near and far, sorted; itself is not among them. Cycles are harmless. */
export function broaderOf(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
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
