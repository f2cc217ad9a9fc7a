import type { Mention } from '@gigawire/domain';
import { blocVeto } from '../recognizers/bloc.ts';
import { countries } from '../recognizers/country.ts';
import { places } from '../recognizers/place.ts';
import { programmeVeto } from '../recognizers/programme.ts';
import { regionVeto } from '../recognizers/region.ts';
import { technologyVeto } from '../recognizers/technology.ts';
import type { Knowledge, Proposer } from '../recognizer.ts';
import { concepts, type Veto } from './concepts.ts';
import { finder, refusals } from './findings.ts';
import { spanOfTokens } from './mentions.ts';
import type { ConceptKind } from './name.ts';

const VETOES: Readonly<Record<ConceptKind, Veto>> = {
  technology: technologyVeto,
  programme: programmeVeto,
  bloc: blocVeto,
  region: regionVeto,
};

/** The recognizers of names. All share one pass over the text; none proposes a name inside an organization's. */
export function nameProposers({ lexicon }: Knowledge): readonly Proposer[] {
  const find = finder(lexicon);
  const ofConcepts = (kind: ConceptKind): Proposer => ({
    name: kind,
    propose(text, ctx): Iterable<Mention> {
      const findings = find(text, ctx);
      return concepts(findings, kind, { veto: VETOES[kind], refuse: refusals(findings.named, ctx, kind) });
    },
  });
  return [
    {
      name: 'organization',
      propose(text, ctx): Iterable<Mention> {
        const { named, organizations } = find(text, ctx);
        return organizations.map(({ from, to, value, by }) => ({
          ...spanOfTokens(named, from, to),
          kind: 'organization',
          value,
          certainty: 'stated',
          by,
        }));
      },
    },
    {
      name: 'country',
      propose(text, ctx): Iterable<Mention> {
        const findings = find(text, ctx);
        return countries(findings, refusals(findings.named, ctx, 'country'));
      },
    },
    {
      name: 'place',
      propose(text, ctx): Iterable<Mention> {
        const findings = find(text, ctx);
        return places(findings, refusals(findings.named, ctx, 'place'));
      },
    },
    ...(['technology', 'programme', 'bloc', 'region'] as const).map(ofConcepts),
  ];
}
