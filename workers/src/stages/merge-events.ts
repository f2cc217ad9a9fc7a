import type { Job } from '@gigawire/domain';
import { candidateQuery, place } from '@gigawire/cluster';
import type { Handler } from '../stage.ts';

/** Places an article's reports among the events that could be theirs. */
export const mergeEvents: Handler = async (key, { store, rate, now }) => {
  const articleId = Number(key);
  const reports = await store.unmergedReports(articleId);
  const candidates = reports.length > 0 ? await store.candidates(candidateQuery(reports)) : [];
  const writes = place(reports, candidates, { rate });
  const touched = await store.saveEvents(articleId, writes, now().toISOString());
  return {
    outcome: reports.length === 0 ? 'nothing-reported' : 'merged',
    next: touched.map((id): Job => ({ stage: 'match-alerts', key: String(id) })),
    facts: { article: articleId, reports: reports.length, candidates: candidates.length, novelty: writes.map((w) => w.novelty).join(',') },
  };
};
