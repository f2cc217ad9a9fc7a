import { takeBack } from '@gigawire/cluster';
import { Quarantine } from '@gigawire/domain';
import { situateReading } from '../reading/situate-reading.ts';
import type { Handler } from '../stage.ts';

/** Reads a page in a reader thread and keeps the article, its mentions and its reports in one transaction; of a page fetched again, a newer text of it. */
export const readArticle: Handler = async (key, { store, reader, sources, rate, now }) => {
  const page = await store.page(Number(key));
  if (!page) throw new Quarantine(`page ${key}: not in the store`);
  // Asked for again, the address answered what it did before.
  if (page.isRead) return { outcome: 'already-done', next: [] };
  const source = sources.get(page.sourceId);
  if (!source) throw new Quarantine(`page ${key}: source ${page.sourceId} is not in the configuration`);

  const { reading, marks } = await reader.read(key, {
    page: { finalUrl: page.finalUrl, contentType: page.contentType, body: page.body, fetchedAt: page.fetchedAt },
    outlet: source,
    entryPublished: page.entry.published,
    explain: false,
  });
  const articleId = await store.saveReading({
    pageId: page.id,
    reading,
    reports: situateReading(reading, { family: source.family, ...marks }),
    revise: (reports, older) => takeBack(reports, older, rate),
    at: now().toISOString(),
  });
  return {
    outcome: reading.verdict,
    next: [{ stage: 'merge-events', key: String(articleId) }],
    facts: { url: page.finalUrl, mentions: reading.mentions.length, reports: reading.reports.length },
  };
};
