import { Quarantine, type Entry, type Source } from '@gigawire/domain';
import { type Feed, parseFeed, parseListing, type FeedResult } from '@gigawire/feeds';
import { concludePoll, type PollEnding } from '../conclude-poll.ts';
import { followHub } from '../follow-hub.ts';
import { usualGap } from '../poll-interval.ts';
import type { SourceState } from '@gigawire/store';
import type { Handler, Services } from '../stage.ts';

/** Failures in a row at an address a source moved to, after which its own is tried again. */
const MAX_FAILURES_AWAY = 3;
/** Child sitemaps read in one poll: the newest, as an index lists them. */
const MAX_CHILDREN = 3;
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5';

/** Asks a source what is new. Validators, schedule and entries commit together; a failure only moves the next poll. */
export const pollSource: Handler = async (sourceId, services, signal) => {
  const source = services.sources.get(sourceId);
  if (!source) throw new Quarantine(`source ${sourceId}: not in the configuration`);
  const state = await services.store.sourceState(sourceId);
  if (!state) throw new Quarantine(`source ${sourceId}: not in the store`);
  // The schedule may ask twice while a poll runs; the second finds it done.
  if (state.nextPollAt > services.now().toISOString()) return { outcome: 'not-due', next: [] };
  const url = addressOf(source, state);
  const answer = await services.fetcher.get(url, { accept: ACCEPT, etag: state.etag, lastModified: state.lastModified, signal });

  const conclude = (ending: PollEnding) => concludePoll(source, ending, { ...services, state });
  switch (answer.outcome) {
    case 'not-modified':
      return conclude({ outcome: 'unchanged', succeeded: true, freshMinutes: minutesOf(answer.freshSeconds) });
    case 'retry':
      return conclude({ outcome: 'retry-later', succeeded: false, notBefore: answer.at, why: answer.why });
    case 'gone':
      return conclude({ outcome: 'gone', succeeded: false, why: `answered ${answer.status}` });
    case 'disallowed':
    case 'refused':
    case 'too-large':
    case 'failed':
      return conclude({ outcome: answer.outcome, succeeded: false, why: answer.why });
    case 'ok': {
      const feed = await parse(source, answer.page, services);
      if (feed.outcome === 'not-a-feed') return conclude({ outcome: 'not-a-feed', succeeded: false, why: feed.why });
      const entries = [...feed.entries];
      for (const child of feed.children.slice(0, MAX_CHILDREN)) entries.push(...(await childEntries(child, source, { services, signal })));
      const ended = await conclude({
        outcome: feed.degraded ? 'degraded' : 'ok',
        succeeded: true,
        entries,
        truncated: feed.truncated,
        gapMinutes: usualGap(entries),
        freshMinutes: freshMinutes(feed, answer.freshSeconds),
        validators: { etag: answer.etag, lastModified: answer.lastModified },
        ...(answer.moved !== null && { moved: { from: source.url, to: answer.moved } }),
      });
      await followHub(source, { hub: answer.hub ?? feed.announced.hub, topic: answer.self ?? feed.announced.self ?? url }, services);
      return ended;
    }
  }
};

/** A permanent move is kept until the configuration names another address (RFC 9110 §15.4.2, §15.4.9), or the new one fails again and again. */
const addressOf = (source: Source, { movedFrom, movedTo, failures }: SourceState): string =>
  movedTo !== null && movedFrom === source.url && failures < MAX_FAILURES_AWAY ? movedTo : source.url;

const minutesOf = (seconds: number | null): number | null => (seconds === null ? null : seconds / 60);

function freshMinutes({ announced: { ttlMinutes } }: Feed, freshSeconds: number | null): number | null {
  const said = [ttlMinutes, minutesOf(freshSeconds)].filter((minutes) => minutes !== null);
  return said.length === 0 ? null : Math.max(...said);
}

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
