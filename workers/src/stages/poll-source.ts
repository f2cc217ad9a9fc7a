import { Quarantine, type Entry, type Job, type Source } from '@gigawire/domain';
import { parseFeed, parseListing, type FeedResult } from '@gigawire/feeds';
import type { SourceState } from '@gigawire/store';
import type { Handler, Services } from '../stage.ts';

const MAX_BACKOFF_MINUTES = 24 * 60;
/** Child sitemaps read in one poll: the newest, as an index lists them. */
const MAX_CHILDREN = 3;
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5';

/** Asks a source what is new. Validators, schedule and entries commit together; a failure only moves the next poll. */
export const pollSource: Handler = async (sourceId, services, signal) => {
  const source = services.sources.get(sourceId);
  if (!source) throw new Quarantine(`source ${sourceId}: not in the configuration`);
  const state = await services.store.sourceState(sourceId);
  // The schedule may ask twice while a poll runs; the second finds it done.
  if (state && state.nextPollAt > services.now().toISOString()) return { outcome: 'not-due', next: [] };
  const answer = await services.fetcher.get(source.url, {
    accept: ACCEPT,
    etag: state?.etag ?? null,
    lastModified: state?.lastModified ?? null,
    signal,
  });

  const poll = polling(source, state, services);
  switch (answer.outcome) {
    case 'not-modified':
      return poll.commit('unchanged', { succeeded: true });
    case 'retry':
      return poll.commit('retry-later', { succeeded: false, notBefore: answer.at, why: answer.why });
    case 'gone':
      return poll.commit('gone', { succeeded: false, why: `answered ${answer.status}` });
    case 'disallowed':
    case 'refused':
    case 'too-large':
    case 'failed':
      return poll.commit(answer.outcome, { succeeded: false, why: answer.why });
    case 'ok': {
      const feed = await parse(source, answer.page, services);
      if (feed.outcome === 'not-a-feed') return poll.commit('not-a-feed', { succeeded: false, why: feed.why });
      const entries = [...feed.entries];
      for (const child of feed.children.slice(0, MAX_CHILDREN)) entries.push(...(await childEntries(child, source, { services, signal })));
      const outcome = feed.degraded ? 'degraded' : 'ok';
      return poll.commit(outcome, { succeeded: true, entries, validators: { etag: answer.etag, lastModified: answer.lastModified } });
    }
  }
};

type Body = { readonly finalUrl: string; readonly contentType: string | null; readonly body: Uint8Array };

async function parse(source: Source, page: Body, services: Services): Promise<FeedResult> {
  const context = { url: page.finalUrl, contentType: page.contentType, zone: source.zone, now: services.now().toISOString() };
  return source.kind === 'listing'
    ? parseListing(page.body, { ...context, links: source.links ?? 'a[href]' })
    : parseFeed(page.body, context);
}

/** Entries of one child of a sitemap index; a child that cannot be read lists nothing this time. */
async function childEntries(url: string, source: Source, at: { services: Services; signal: AbortSignal }): Promise<readonly Entry[]> {
  const answer = await at.services.fetcher.get(url, { accept: ACCEPT, signal: at.signal });
  if (answer.outcome !== 'ok') return [];
  const feed = await parse(source, answer.page, at.services);
  return feed.outcome === 'feed' ? feed.entries : [];
}

interface Ending {
  readonly succeeded: boolean;
  readonly entries?: readonly Entry[];
  readonly validators?: { readonly etag: string | null; readonly lastModified: string | null };
  /** ISO instant the source asked us to wait for. */
  readonly notBefore?: string;
  readonly why?: string;
}

/** Commits one poll however it ended, and says what follows. */
function polling(source: Source, state: SourceState | null, { store, now }: Services) {
  return {
    async commit(outcome: string, ending: Ending) {
      const at = now();
      const failures = ending.succeeded ? 0 : (state?.failures ?? 0) + 1;
      const minutes = Math.min(source.everyMinutes * 2 ** Math.min(failures, 10), Math.max(MAX_BACKOFF_MINUTES, source.everyMinutes));
      const regular = new Date(at.getTime() + minutes * 60_000).toISOString();
      const added = await store.savePoll({
        sourceId: source.id,
        at: at.toISOString(),
        nextPollAt: ending.notBefore !== undefined && ending.notBefore > regular ? ending.notBefore : regular,
        outcome,
        succeeded: ending.succeeded,
        ...(ending.validators && { validators: ending.validators }),
        entries: ending.entries ?? [],
      });
      return {
        outcome,
        next: added.map((id): Job => ({ stage: 'fetch-page', key: String(id) })),
        facts: { source: source.id, listed: ending.entries?.length ?? 0, new: added.length, why: ending.why ?? null },
      };
    },
  };
}
