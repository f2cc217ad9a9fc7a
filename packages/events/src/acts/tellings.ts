import type { Article, Features, Mention, Range } from '@gigawire/domain';
import { splitClauses } from '../clauses.ts';
import { hitsIn } from '../hits.ts';
import { partiesOf } from '../parties.ts';
import { sceneOf, type Standing } from '../scene.ts';
import { subjectOf, understand } from '../understand.ts';
import { type OpeningTelling, openingTellings } from './opening-features.ts';
import { type FigureTelling, figureTellings } from './figure-features.ts';
import type { Models } from './models.ts';
import { actFeatures } from './features.ts';

/** A sentence of an article, or one clause of it, as the models see it. */
export interface Telling extends Range {
  /** By which the type of what it tells is known. */
  readonly features: Features;
  readonly clauses: readonly Telling[];
  readonly standing: Standing;
}

/** What every sentence of an article and every clause of it says, for fitting the models. */
export function tellings(article: Article, mentions: readonly Mention[]): Telling[] {
  const scene = sceneOf(article, mentions);
  return scene.sentences.map((sentence) => {
    const parties = partiesOf(scene, sentence, null);
    const hits = hitsIn(scene.mask, sentence);
    const telling = (range: Range, clauses: readonly Telling[]): Telling => ({
      start: range.start,
      end: range.end,
      features: actFeatures(scene, { sentence, parties, hits }, range),
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
export function figureTellingsOf(article: Article, mentions: readonly Mention[], models: Models): FigureTelling[] {
  const understood = understand(article, mentions, { models, trace: undefined });
  const { scene, tolds, happenings } = understood;
  const { main } = subjectOf(understood);
  return main ? figureTellings(scene, tolds, happenings, main) : [];
}

/** Every sentence below the lead with what tells whether it tells something of its own. For fitting. */
export function openingTellingsOf(article: Article, mentions: readonly Mention[], models: Models): OpeningTelling[] {
  const understood = understand(article, mentions, { models, trace: undefined, opens: false });
  return openingTellings(understood.scene, understood, subjectOf(understood).main);
}
