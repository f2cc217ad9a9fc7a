import { diffEvents, mergeReports, newsFeatures } from '@gigawire/cluster';
import type { NewsEvent, RateLookup, SituatedReport } from '@gigawire/domain';
import { type LabelledDevelopment, mainOf, situateTelling } from '../eval/labelled-development.ts';
import type { Sample } from './logistic.ts';
import type { Read } from './paired-drafts.ts';

/** Whether an article tells those who know the event something new. */
export const NEWS_CLASSES: readonly string[] = ['news', 'known'];

/** Every article of a development but the first, as it comes to an event told by those before it. */
export function newsSamples({ articles }: LabelledDevelopment, read: Read, rate: RateLookup): Sample[] {
  const before: SituatedReport[] = [];
  const samples: Sample[] = [];
  let event: NewsEvent | null = null;
  for (const [i, one] of articles.entries()) {
    const articleId = i + 1;
    const main = mainOf(situateTelling(one, read(one), articleId).reports);
    if (!main) continue;
    before.push(main);
    const after = mergeReports(before, rate);
    if (event) {
      const corrected = main.article.correction;
      const features = newsFeatures(event, after, diffEvents(event, after, { articleId, corrected, rate }));
      samples.push({ features, name: one.novelty === 'changed' ? 'news' : 'known' });
    }
    event = after;
  }
  return samples;
}
