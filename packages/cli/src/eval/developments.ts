import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isNearDuplicate, MERGING } from '@gigawire/cluster';
import { evalFolder } from '../project-folders.ts';
import type { Half } from './half.ts';
import { labelledDevelopments, type LabelledDevelopment, type LabelledTelling } from './labelled-development.ts';
import { movesIntoSeason } from './one-season.ts';
import { bCubed, hardPairsOf, keptApart, noveltyRight, type Placed, receiveAll } from './placed.ts';
import { percent } from './score.ts';
import type { Measuring, Suite } from './suite.ts';

/** Where labelled developments lie; README.md there says what is labelled how. */
export const developmentsFolder = join(evalFolder, 'developments');

interface Received {
  readonly developments: readonly LabelledDevelopment[];
  readonly all: readonly Placed[];
  /** The same, as if all had begun in one season. */
  readonly season: readonly Placed[];
}

function receiveFolder({ read, rate }: Measuring): Received {
  const developments = labelledDevelopments(developmentsFolder);
  const by = { read: (telling: LabelledTelling) => read(telling).reading, ctx: { rate, models: MERGING } };
  return {
    developments,
    all: receiveAll(developments, by, new Map()),
    season: receiveAll(developments, by, movesIntoSeason(developments)),
  };
}

/** One desk receives both halves: what a reader makes of them is kept for the second. */
const received = new WeakMap<Measuring['read'], Received>();

function receivedBy(measuring: Measuring): Received {
  const known = received.get(measuring.read) ?? receiveFolder(measuring);
  received.set(measuring.read, known);
  return known;
}

function scoreHalf(half: Half, { developments, all, season }: Received, explain: Measuring['explain']): Record<string, number> {
  const mine = new Map(developments.filter((d) => d.half === half).map((d) => [d.slug, d]));
  const articles = all.filter((a) => mine.has(a.slug));
  const hard = hardPairsOf([...mine.values()]);
  const apart = keptApart(all, hard);
  const inSeason = season.filter((a) => mine.has(a.slug));
  const copies = articles.filter((a) => a.telling.copyOf !== undefined);
  const foundCopies = copies.filter((copy) => {
    const original = mine.get(copy.slug)?.articles[copy.telling.copyOf ?? -1];
    const first = articles.find((a) => a.telling === original);
    return first !== undefined && isNearDuplicate(copy.fingerprint, first.fingerprint);
  });
  if (half === 'tuning' && explain) {
    for (const [slug] of mine) {
      const told = articles
        .filter((a) => a.slug === slug)
        .map((a) => `${a.eventId ?? '-'} ${a.telling.novelty}${a.novelty === a.telling.novelty ? '' : `/${a.novelty}`}`);
      explain(`${slug}: ${told.join(' · ')}`);
    }
    for (const [a, b] of hard.filter((pair) => !apart.includes(pair))) explain(`not apart: ${a} and ${b}`);
  }
  return {
    developments: mine.size,
    articles: articles.length,
    'B-cubed F1': bCubed(articles),
    'hard pairs': hard.length,
    'kept apart': apart.length,
    'wire copies found': percent(foundCopies.length, copies.length),
    'novelty right': noveltyRight(articles),
    'B-cubed F1 in one season': bCubed(inSeason),
    'kept apart in one season': keptApart(season, hard).length,
    'novelty right in one season': noveltyRight(inSeason),
  };
}

/** Articles of labelled developments as one desk receives them: which come to lie in one event, and what each was held to add. */
const developmentsOf = (half: Half): Suite => ({
  name: `developments, ${half}`,
  score(measuring) {
    if (!existsSync(developmentsFolder)) return null;
    return scoreHalf(half, receivedBy(measuring), measuring.explain);
  },
});

export const developmentsTuning = developmentsOf('tuning');
export const developmentsScoring = developmentsOf('scoring');
