import type { Job } from '@gigawire/domain';
import { looseKeys, MERGING, place } from '@gigawire/cluster';
import type { Handler } from '../stage.ts';

/** Places an article's reports among the events that could be theirs. */
export const mergeEvents: Handler = async (key, { store, rate, now }) => {
  const articleId = Number(key);
  const { reports, candidates, writes, touched } = await store.placeArticle(articleId, {
    place: (waiting, around) => place(waiting, around, { rate, models: MERGING }),
    looseKeys,
    at: now().toISOString(),
  });
  return {
    outcome: reports === 0 ? 'nothing-reported' : 'merged',
    next: touched.map((id): Job => ({ stage: 'match-alerts', key: String(id) })),
    facts: { article: articleId, reports, candidates, novelty: writes.map((w) => w.novelty).join(',') },
  };
};
