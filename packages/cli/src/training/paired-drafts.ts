import type { Reading } from '@gigawire/domain';
import { drafts, type LexiconFacts, type Models } from '@gigawire/events';
import { type Pair, pairsOf } from '../eval/event-pairs.ts';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import type { EvalText } from '../eval/suite.ts';

/** A text as it was read, with what the lexicon knows beyond names. */
export interface Known extends Reading {
  readonly facts: LexiconFacts;
}

export type Read = (text: EvalText) => Known;

type Draft = ReturnType<typeof drafts>[number];

export const draftsOf = ({ article, mentions, facts }: Known, models: Models): Draft[] => drafts(article, mentions, { ...facts, models });

/** Every report read of a labelled article, with the labelled one that it is. */
export function pairedDrafts(labelled: LabelledArticle, read: Read, models: Models): (Draft & { readonly pair: Pair | undefined })[] {
  const reading = read(labelled);
  const found = draftsOf(reading, models);
  const pairs = pairsOf(labelled, { ...reading, reports: found.map(({ report }) => report) });
  return found.map((draft) => ({ ...draft, pair: pairs.find((p) => p.report === draft.report) }));
}
