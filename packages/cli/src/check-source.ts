import type { Entry, Source } from '@gigawire/domain';
import { discoverFeeds, type Feed, isUnaddressed, parseFeed, parseListing } from '@gigawire/feeds';
import type { Fetcher, FetchResult } from '@gigawire/fetch';
import { pollMinutes, type Reader, usualGap } from '@gigawire/workers';

/** Feeds of a home page that are tried; most announce one for news and one for comments. */
const MAX_TRIED = 3;
/** Entries tried as the sample, newest first: one may be a video or gone. */
const MAX_SAMPLES = 2;

/** What of a source is asked; an address alone is a source of which nothing is known yet. */
export type Checkable = Pick<Source, 'id' | 'kind' | 'url' | 'zone' | 'links' | 'everyMinutes'> &
  Pick<Source, 'language' | 'dateOrder' | 'selectors'> & { readonly publisher: string | null; readonly country: string | null };

/** What asking a source once showed. */
export interface Checked {
  readonly id: string;
  readonly ok: boolean;
  /** The address that is a feed, listing or sitemap; null when none was found. */
  readonly url: string | null;
  readonly title: string | null;
  /** In plain words, one fact a line; the last is the verdict. */
  readonly says: readonly string[];
}

interface Tools {
  readonly fetcher: Fetcher;
  readonly reader: Reader;
  readonly now: () => Date;
}

/** Asks a source once, as the poll would, and reads one article of it; says what would happen. Nothing is stored. */
export async function checkSource(source: Checkable, tools: Tools): Promise<Checked> {
  const says: string[] = [];
  const found = await findFeed(source, says, tools);
  if (found === null) return { id: source.id, ok: false, url: null, title: null, says };
  const { feed, url } = found;
  says.push(describeFeed(feed), describeDates(feed.entries), describePace(source, feed));
  if (feed.announced.hub !== null) says.push(`push: its hub ${feed.announced.hub} would be asked, where we can be reached`);
  const sample = await readSample(source, feed, { ...tools, feedUrl: url });
  says.push(sample.says);
  const ok = feed.entries.length > 0 && sample.ok;
  says.push(
    ok
      ? 'verdict: good to add'
      : `verdict: ${feed.entries.length === 0 ? 'nothing to read' : 'listed, and its articles would not be read'}`,
  );
  return { id: source.id, ok, url, title: feed.title, says };
}

/** The feed at the address, or one that the page there announces. */
async function findFeed(source: Checkable, says: string[], tools: Tools): Promise<{ feed: Feed; url: string } | null> {
  const answer = await tools.fetcher.get(source.url);
  if (answer.outcome !== 'ok') {
    says.push(refusalInWords(source.url, answer), 'verdict: cannot be read');
    return null;
  }
  const { page, moved } = answer;
  says.push(`robots.txt: lets us in`, `asked: ${source.url}${page.finalUrl === source.url ? '' : `, answered by ${page.finalUrl}`}`);
  if (moved !== null) says.push(`moved for good to ${moved}: use that address`);
  const feed = await parse(source, page, tools.now());
  if (feed.outcome === 'feed') return { feed, url: page.finalUrl };
  const html = new TextDecoder().decode(page.body);
  for (const url of source.kind === 'feed' ? discoverFeeds(html, page.finalUrl).slice(0, MAX_TRIED) : []) {
    const tried = await tools.fetcher.get(url);
    const read = tried.outcome === 'ok' ? await parse(source, tried.page, tools.now()) : null;
    says.push(`feed announced: ${url}${read?.outcome === 'feed' ? '' : ', which is none'}`);
    if (read?.outcome === 'feed') return { feed: read, url };
  }
  says.push(`no feed here: ${feed.why}`, 'verdict: no feed, and none announced; a listing page needs `links` in its YAML');
  return null;
}

function refusalInWords(url: string, answer: Exclude<FetchResult, { outcome: 'ok' }>): string {
  switch (answer.outcome) {
    case 'disallowed':
      return `robots.txt: forbids it (${answer.why})`;
    case 'gone':
      return `gone for good: ${url} answered ${answer.status}`;
    case 'not-modified':
      return 'answered 304 although nothing was cached';
    case 'retry':
      return `asks us to come back at ${answer.at}: ${answer.why}`;
    case 'refused':
    case 'too-large':
    case 'failed':
      return `${answer.outcome}: ${answer.why}`;
  }
}

type Body = { readonly finalUrl: string; readonly contentType: string | null; readonly body: Uint8Array };

const parse = async (source: Checkable, page: Body, now: Date) => {
  const context = { url: page.finalUrl, contentType: page.contentType, zone: source.zone, now: now.toISOString() };
  return source.kind === 'listing'
    ? parseListing(page.body, { ...context, links: source.links ?? 'a[href]' })
    : parseFeed(page.body, context);
};

function describeFeed({ format, by, degraded, entries, truncated, title }: Feed): string {
  const more = truncated > 0 ? `, ${truncated} more left unread` : '';
  return `${format}${degraded ? ', broken, read in part' : ''} (${by}): ${entries.length} entries${more}${title === null ? '' : ` of “${title}”`}`;
}

function describeDates(entries: readonly Entry[]): string {
  const dates = entries.flatMap(({ published }) => published ?? []).toSorted((a, b) => Date.parse(b) - Date.parse(a));
  if (dates.length === 0) return 'dates: none';
  return `dates: ${dates.length} of ${entries.length}, ${dates.at(-1)?.slice(0, 10)} to ${dates[0]?.slice(0, 10)}`;
}

function describePace(source: Checkable, feed: Feed): string {
  const gapMinutes = usualGap(feed.entries);
  const minutes = Math.round(pollMinutes(source, { gapMinutes, freshMinutes: feed.announced.ttlMinutes, failures: 0 }));
  return `would be polled every ${minutes} minutes${gapMinutes === null ? '' : `; an entry every ${Math.round(gapMinutes)} minutes is usual`}`;
}

async function readSample(
  source: Checkable,
  { entries }: Feed,
  tools: Tools & { readonly feedUrl: string },
): Promise<{ readonly ok: boolean; readonly says: string }> {
  let last = { ok: false, says: 'sample: no entry has an address' };
  for (const entry of entries.filter((e) => !isUnaddressed(e, tools.feedUrl)).slice(0, MAX_SAMPLES)) {
    const answer = await tools.fetcher.get(entry.url, { accept: 'text/html, application/xhtml+xml;q=0.9' });
    if (answer.outcome !== 'ok') {
      last = { ok: false, says: `sample: ${entry.url}: ${refusalInWords(entry.url, answer)}` };
      continue;
    }
    const { reading } = await tools.reader.read(entry.url, {
      page: answer.page,
      outlet: source,
      entryPublished: entry.published,
      explain: false,
    });
    const { article, verdict } = reading;
    const words = article.text.split(/\s+/).filter((word) => word !== '').length;
    last = {
      ok: verdict === 'ok',
      says: `sample: ${verdict === 'ok' ? 'read' : verdict}: “${article.title ?? 'no title'}”, ${article.published ?? 'undated'}, ${words} words, ${entry.url}`,
    };
    if (last.ok) return last;
  }
  return last;
}
