import type { ConceptMention } from '@gigawire/domain';
import type { Findings } from './findings.ts';
import { spanOfTokens } from './mentions.ts';
import type { ConceptKind } from './name.ts';
import { nameOf, type NamedText } from './named-text.ts';

/** Why a known name is not what it looks like here, or null. `from` and `to` count tokens. */
export type Veto = (t: NamedText, from: number, to: number) => string | null;

/** Mentions of the lexicon's concepts of one kind, outside organizations' names. */
export function* concepts(
  findings: Findings,
  kind: ConceptKind,
  how: { veto: Veto; refuse: (why: string, from: number, to: number) => void },
): Iterable<ConceptMention> {
  const { named: t, taken } = findings;
  for (const hit of t.hits) {
    const concept = nameOf(hit, kind)?.concept;
    if (!concept || taken[hit.from]) continue;
    const why = how.veto(t, hit.from, hit.to);
    if (why !== null) how.refuse(why, hit.from, hit.to);
    else
      yield {
        ...spanOfTokens(t, hit.from, hit.to),
        kind,
        value: { id: concept.id, name: concept.name },
        certainty: 'stated',
        by: `${kind}.lexicon`,
      };
  }
}
