import type { Article, Features, LinearModel, Mention, Range } from '@gigawire/domain';
import { splitClauses } from '../clauses.ts';
import type { LexiconFacts } from '../lexicon-facts.ts';
import { sceneOf, type Standing } from '../scene.ts';
import { subjectOf, understand } from '../understand.ts';
import { type OpeningTelling, openingTellings } from './opening-features.ts';
import { type FigureTelling, figureTellings } from './figure-features.ts';
import type { Models } from './models.ts';
import { featuresOf } from './odds.ts';

/** A labelled article as it was read, with what is known of those it names. */
interface KnownArticle {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly facts: LexiconFacts;
}

/** A sentence of an article, or one clause of it, as the models see it. */
export interface Telling extends Range {
  /** By which the type of what it tells is known. */
  readonly features: Features;
  readonly clauses: readonly Telling[];
  readonly standing: Standing;
}

/** What every sentence of an article and every clause of it says, and what stands around it where `words` has looked at all of them. For fitting. */
export function tellings({ article, mentions, facts }: KnownArticle, words: LinearModel | null): Telling[] {
  const scene = sceneOf(article, mentions, facts.natures);
  const features = featuresOf(scene, words);
  return scene.sentences.map((sentence) => {
    const telling = (range: Range, clauses: readonly Telling[]): Telling => ({
      start: range.start,
      end: range.end,
      features: features(sentence, range),
      clauses,
      standing: sentence.standing,
    });
    return telling(
      sentence,
      splitClauses(scene.mask, sentence).map((clause) => telling(clause, [])),
    );
  });
}

/** Every figure of an article with what tells whether it is one of what the article is about; none where it is about nothing. For fitting. */
export function figureTellingsOf({ article, mentions, facts }: KnownArticle, models: Models): FigureTelling[] {
  const understood = understand(article, mentions, { models, natures: facts.natures, trace: undefined });
  const { scene, tolds, happenings } = understood;
  const { main } = subjectOf(understood);
  return main ? figureTellings(scene, tolds, happenings, main) : [];
}

/** Every sentence below the lead with what tells whether it tells something of its own. For fitting. */
export function openingTellingsOf({ article, mentions, facts }: KnownArticle, models: Models): OpeningTelling[] {
  const understood = understand(article, mentions, { models, natures: facts.natures, trace: undefined, opens: false });
  return openingTellings(understood.scene, understood, subjectOf(understood).main);
}
