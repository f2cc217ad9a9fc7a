import { type Article, type Mention, publishedDay, type Trace } from '@gigawire/domain';
import { nameProposers } from './names/proposers.ts';
import { nameRefiners } from './names/refiners.ts';
import { lex } from './numerals/lex.ts';
import type { Context, Knowledge, Proposer, Refiner } from './recognizer.ts';
import { date } from './recognizers/date.ts';
import { money } from './recognizers/money.ts';
import { multiple } from './recognizers/multiple.ts';
import { quantity } from './recognizers/quantity.ts';
import { makeEquivalence } from './refiners/equivalence.ts';
import { fiscalCalendar } from './refiners/fiscal-calendar.ts';
import { overlap } from './refiners/overlap.ts';
import { sharedName } from './refiners/shared-name.ts';
import { sharedSign } from './refiners/shared-sign.ts';
import { unitTold } from './refiners/unit-told.ts';
import { yearTold } from './refiners/year-told.ts';

/** What an outlet's habits and home add to the text; `trace` collects the reasons where somebody asks for them. */
export interface RecognizerOptions {
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** ISO 3166-1 alpha-2 of the outlet's home, or null. */
  readonly country: string | null;
  readonly trace?: Trace | undefined;
}

/** Mentions of an article's text, sorted by start, none overlapping another. Pure: the same input gives the same mentions. */
export type Recognizer = (
  article: Pick<Article, 'text' | 'published' | 'zone' | 'language' | 'title'>,
  options: RecognizerOptions,
) => Mention[];

/** Compiles the knowledge once; the recognizer may then be called for any number of articles. */
export function createRecognizer(knowledge: Knowledge): Recognizer {
  // In order of trust: where two proposals cover the same span, the earlier stands.
  const proposers: readonly Proposer[] = [money, quantity, multiple, date, ...nameProposers(knowledge)];
  const refiners: readonly Refiner[] = [
    // First, so that those below judge only what stands.
    overlap,
    ...nameRefiners(knowledge),
    sharedSign,
    sharedName,
    unitTold,
    yearTold,
    fiscalCalendar,
    // Last: its links are positions in the list, and it may correct the reading of a sign.
    makeEquivalence(knowledge.rates),
  ];
  return (article, options) => {
    const ctx: Context = { ...options, published: publishedDay(article), language: article.language, title: article.title };
    const text = lex(article.text);
    const proposals = proposers.flatMap((proposer) => [...proposer.propose(text, ctx)]);
    // The sort is stable: proposals that start together stay in order of trust.
    const start: readonly Mention[] = proposals.sort((a, b) => a.start - b.start);
    const mentions = refiners.reduce((current, refiner) => refiner.refine(current, text, ctx), start);
    for (const mention of mentions) explain(mention, ctx);
    return [...mentions];
  };
}

function explain(mention: Mention, { trace }: Context): void {
  trace?.push({
    step: 'recognize',
    by: mention.by,
    why: `${mention.certainty} ${mention.kind} ${JSON.stringify(mention.value)} in "${mention.quote}"`,
    span: { start: mention.start, end: mention.end },
  });
}
