import { contains, EVENT_TYPES, type LinearModel, overlaps, type Range } from '@gigawire/domain';
import { tellings } from '@gigawire/events';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import { evidenceIn } from './evidence.ts';
import type { Read } from './paired-drafts.ts';
import type { Sample } from './logistic.ts';
import type { TrainingSentence } from './training-sentences.ts';

/** What a stretch of text can be: an act of one of the types, nothing to report, or more of what stands above it. */
export const ACT_CLASSES: readonly string[] = [...EVENT_TYPES, 'none', 'more'];

export function actOfSentence({ type, text }: TrainingSentence, read: Read): Sample[] {
  return tellings(read(text), null)
    .slice(0, 1)
    .map(({ features }) => ({ features, name: type }));
}

/** Evidence of which a clause must hold more than this part to be what tells it. */
const MOST = 0.5;
const holdsMost = (clause: Range, { start, end }: Range): boolean =>
  Math.min(clause.end, end) - Math.max(clause.start, start) > MOST * Math.min(end - start, clause.end - clause.start);

/**
 * Sentences and clauses of a labelled article with the type of the report whose evidence they are, and those that tell none or more of one.
 * What stands around them is among their features where `words` has looked at it.
 */
export function actsOfArticle(labelled: LabelledArticle, read: Read, words: LinearModel | null): Sample[] {
  const known = read(labelled);
  const { article, mentions } = known;
  const told = evidenceIn(article, labelled).map((evidence) => ({
    ...evidence,
    figures: Object.keys({ ...evidence.report.money, ...evidence.report.quantities }),
  }));
  const [about, ...besides] = new Set(labelled.reports.filter((r) => r.primary).map((r) => r.type));
  return tellings(known, words).flatMap((sentence): Sample[] => {
    const own = mentions.filter((m) => contains(sentence, m));
    const here = told.filter((t) => overlaps(sentence, t));
    if (own.length === 0 || here.some(({ report }) => report.optional)) return [];
    if (here.length > 0) {
      const parts = sentence.clauses.map((clause) => ({ stretch: clause, by: here.filter((t) => holdsMost(clause, t)) }));
      return [{ stretch: sentence, by: here }, ...(parts.length > 1 ? parts : [])].flatMap(({ stretch, by }) => {
        const [type, ...others] = new Set(by.map(({ report }) => report.type));
        return type === undefined || others.length > 0 ? [] : [{ features: stretch.features, name: type }];
      });
    }
    // A headline tells what its article is about, whatever stretch below it is the evidence.
    if (sentence.standing === 'headline')
      return about === undefined || besides.length > 0 ? [] : [{ features: sentence.features, name: about }];
    const figures = own.filter((m) => m.kind === 'money' || m.kind === 'quantity');
    if (figures.length === 0 && !own.some((m) => m.kind === 'date')) return [];
    const more = told.some((t) => figures.some((m) => t.figures.some((quote) => m.quote.includes(quote))));
    return [{ features: sentence.features, name: more ? 'more' : 'none' }];
  });
}
