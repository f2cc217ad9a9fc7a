import { holds, type Mention } from '@gigawire/domain';
import { lex } from '../numerals/lex.ts';
import type { Context } from '../recognizer.ts';
import { nameProposers } from './proposers.ts';
import { nameRefiners } from './refiners.ts';
import { SAMPLE_LEXICON } from './sample-lexicon.ts';

const knowledge = { lexicon: SAMPLE_LEXICON, rates: [] };
const proposers = nameProposers(knowledge);
const refiners = nameRefiners(knowledge);

/** Reads names the way the recognizer does, with the sample lexicon. For tests; throws when a span does not hold. */
export function readNames(text: string, ctx: Partial<Context> = {}): readonly Mention[] {
  const context: Context = { published: null, language: null, title: null, dateOrder: 'dmy', country: null, ...ctx };
  const lexed = lex(text);
  const proposed: readonly Mention[] = proposers
    .flatMap((proposer) => [...proposer.propose(lexed, context)])
    .sort((a, b) => a.start - b.start);
  const mentions = refiners.reduce((found, refiner) => refiner.refine(found, lexed, context), proposed);
  const broken = mentions.find((mention) => !holds(text, mention));
  if (broken) throw new Error(`${broken.by}: "${broken.quote}" does not stand at ${broken.start}`);
  return mentions;
}

const idOf = (mention: Mention): string => {
  switch (mention.kind) {
    case 'country':
      return mention.value.code;
    case 'organization':
      return `${mention.value.id ?? '-'} ${mention.value.country ?? '-'}`;
    case 'place':
    case 'technology':
    case 'programme':
    case 'bloc':
    case 'region':
      return mention.value.id;
    case 'money':
    case 'quantity':
    case 'date':
      throw new Error(`no name is a ${mention.kind}`);
  }
};

const MARKS = { stated: '', implied: ' ?', ambiguous: ' ??' } as const;

/** The mentions of one kind as "quote = id", with "?" for implied and "??" for ambiguous. */
export const namesOf = (kind: Mention['kind'], text: string, ctx: Partial<Context> = {}): readonly string[] =>
  readNames(text, ctx)
    .filter((mention) => mention.kind === kind)
    .map((mention) => `${mention.quote} = ${idOf(mention)}${MARKS[mention.certainty]}`);
