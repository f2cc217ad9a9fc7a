import { Quarantine, RetryLater } from '@gigawire/domain';
import { isUnaddressed } from '@gigawire/feeds';
import type { Handler } from '../stage.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** Fetches the page of an entry and keeps it as it came. */
export const fetchPage: Handler = async (key, { store, fetcher, sources }, signal) => {
  const id = Number(key);
  const entry = await store.entry(id);
  if (!entry) throw new Quarantine(`entry ${key}: not in the store`);
  if (entry.state !== 'waiting') return { outcome: 'already-done', next: [] };

  const end = async (outcome: string, why: string) => {
    await store.endEntry(id, outcome, why);
    return { outcome, next: [], facts: { url: entry.url, why } };
  };
  // An item that links nowhere is kept under its feed's address; there is no page to fetch.
  const feedUrl = sources.get(entry.sourceId)?.url;
  if (feedUrl !== undefined && isUnaddressed(entry, feedUrl)) return end('no-address', 'the feed gives no address for it');
  const answer = await fetcher.get(entry.url, { accept: 'text/html, application/xhtml+xml;q=0.9', signal });
  switch (answer.outcome) {
    case 'ok': {
      const { page } = answer;
      if (page.contentType !== null && !HTML.test(page.contentType)) return end('not-html', page.contentType);
      const pageId = await store.putPage(id, page);
      return {
        outcome: 'ok',
        next: [{ stage: 'read-article', key: String(pageId) }],
        facts: { url: entry.url, bytes: page.body.length },
      };
    }
    case 'retry':
      await store.deferEntry(id, answer.at, answer.why);
      throw new RetryLater(answer.why, new Date(answer.at));
    case 'failed':
      // A 4xx is the site's last word on this address; anything else may pass and is tried again.
      if (answer.status !== null && answer.status >= 400 && answer.status < 500) return end(`http-${answer.status}`, answer.why);
      throw new Error(`entry ${key}: ${answer.why}`);
    case 'gone':
      return end('gone', `answered ${answer.status}`);
    case 'not-modified':
      return end('not-modified', 'answered 304 to an unconditional request');
    case 'disallowed':
    case 'refused':
    case 'too-large':
      return end(answer.outcome, answer.why);
  }
};
