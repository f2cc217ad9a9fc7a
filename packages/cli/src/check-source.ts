import type { Source } from '@gigawire/domain';
import { parseFeed, parseListing } from '@gigawire/feeds';
import type { Fetcher } from '@gigawire/fetch';

/** What asking a source once showed. */
export interface Checked {
  readonly id: string;
  readonly ok: boolean;
  /** In plain words. */
  readonly says: string;
}

/** Asks a source once, as the poll would, and says what would happen. Nothing is stored. */
export async function checkSource(source: Source, fetcher: Fetcher): Promise<Checked> {
  const said = (ok: boolean, says: string): Checked => ({ id: source.id, ok, says });
  const answer = await fetcher.get(source.url);
  if (answer.outcome === 'gone') return said(false, `gone: ${source.url} answered ${answer.status}`);
  if (answer.outcome === 'not-modified') return said(false, 'answered 304 although nothing was cached');
  if (answer.outcome !== 'ok') return said(false, `${answer.outcome}: ${answer.why}`);
  const { page, moved } = answer;
  const context = { url: page.finalUrl, contentType: page.contentType, zone: source.zone, now: new Date().toISOString() };
  const feed =
    source.kind === 'listing'
      ? parseListing(page.body, { ...context, links: source.links ?? 'a[href]' })
      : await parseFeed(page.body, context);
  if (feed.outcome === 'not-a-feed') return said(false, `not a feed: ${feed.why}`);
  const dated = feed.entries.filter((entry) => entry.published !== null).length;
  const notes = [moved === null ? '' : `moved for good to ${moved}`, feed.degraded ? 'broken, read in part' : ''].filter(
    (note) => note !== '',
  );
  return said(feed.entries.length > 0, [`${feed.format}, ${feed.entries.length} entries, ${dated} dated`, ...notes].join('; '));
}
