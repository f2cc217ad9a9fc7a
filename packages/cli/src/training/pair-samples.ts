import { likenessOf, type Profile, profileOf } from '@gigawire/cluster';
import { type RateLookup, spelledOut } from '@gigawire/domain';
import { type LabelledDevelopment, mainOf, situateTelling } from '../eval/labelled-development.ts';
import type { Sample } from './logistic.ts';
import type { Read } from './paired-drafts.ts';

/** Whether two articles tell one development. */
export const PAIR_CLASSES: readonly string[] = ['one', 'two'];

/** What an article is about, and of which development it is told. */
interface Told {
  readonly slug: string;
  readonly main: Profile;
}

function toldIn(developments: readonly LabelledDevelopment[], read: Read): readonly Told[] {
  const articles = developments.flatMap(({ slug, articles: told }) => told.map((one) => ({ slug, one })));
  return articles.flatMap(({ slug, one }, i) => {
    const main = mainOf(situateTelling(one, read(one), i + 1).reports);
    return main ? [{ slug, main: profileOf(main) }] : [];
  });
}

/** Every two articles of some developments that are compared at all. */
export function pairSamples(developments: readonly LabelledDevelopment[], read: Read, rate: RateLookup): Sample[] {
  const told = toldIn(developments, read);
  return told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b): Sample[] => {
      const features = likenessOf(a.main, b.main, rate);
      return features === null ? [] : [{ features: spelledOut(features), name: a.slug === b.slug ? 'one' : 'two' }];
    }),
  );
}
