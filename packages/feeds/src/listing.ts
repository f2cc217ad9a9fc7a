import type { Cheerio, CheerioAPI } from 'cheerio/slim';
import type { Element, ParentNode } from 'domhandler';
import { boundedPage } from './bounded-page.ts';
import { decodeText } from './charset.ts';
import { entriesOf } from './entries.ts';
import type { FeedContext, FeedResult } from './feed-result.ts';
import { baseWithin, resolveLink } from './link.ts';
import type { ListedItem } from './listed-item.ts';
import { NOTHING_ANNOUNCED } from './pace.ts';
import { plainText } from './plain-text.ts';

/** How far above a link the time of its teaser may stand. */
const MAX_CLIMB = 4;
const MAX_LINKS = 5000;

export interface ListingContext extends FeedContext {
  /** CSS selector of the links, or of elements that each hold one. */
  readonly links: string;
}

/** Reads the links of a page that lists articles. Several links to one article (picture and headline) are one entry, with the longest words. */
export function parseListing(bytes: Uint8Array, context: ListingContext): FeedResult {
  const page = boundedPage(decodeText(bytes, context.contentType));
  const base = baseWithin(context.url, page('base[href]').first().attr('href'));
  let elements: Element[];
  try {
    elements = page<Element, string>(context.links).toArray();
  } catch (error) {
    return { outcome: 'not-a-feed', why: `selector "${context.links}": ${error instanceof Error ? error.message : 'cannot be read'}` };
  }
  const links = elements.slice(0, MAX_LINKS).flatMap((element) => linkOf(page, element, base, context.url) ?? []);
  if (links.length === 0) return { outcome: 'not-a-feed', why: `no link matches "${context.links}"` };
  const boxes = boxesOf(links);
  const items = new Map<string, ListedItem>();
  for (const link of links) items.set(link.address, longer(items.get(link.address), itemOf(page, link, boxes, base)));
  const title = plainText({ text: page('title').first().text(), markup: false }, 300);
  const about = { outcome: 'feed', format: 'listing', by: 'listing', degraded: false, children: [], announced: NOTHING_ANNOUNCED } as const;
  return { ...about, title, ...entriesOf([...items.values()], context) };
}

interface Link {
  /** What the selector matched. */
  readonly element: Element;
  readonly anchor: Cheerio<Element>;
  readonly address: string;
}

function linkOf(page: CheerioAPI, element: Element, base: string, url: string): Link | null {
  const anchor = element.name === 'a' ? page(element) : page(element).find('a[href]').first();
  const address = resolveLink(anchor.attr('href'), base);
  return address && address.split('#')[0] !== url.split('#')[0] ? { element, anchor, address } : null;
}

/** Elements around links that hold a single article's links, with its address; null for those that hold several. */
function boxesOf(links: readonly Link[]): ReadonlyMap<ParentNode, string | null> {
  const boxes = new Map<ParentNode, string | null>();
  for (const { element, address } of links) {
    let box: ParentNode | null = element;
    for (let climbed = 0; climbed <= MAX_CLIMB && box; climbed++, box = box.parent) {
      boxes.set(box, (boxes.get(box) ?? address) === address && boxes.get(box) !== null ? address : null);
    }
  }
  return boxes;
}

function itemOf(page: CheerioAPI, link: Link, boxes: ReadonlyMap<ParentNode, string | null>, base: string): ListedItem {
  const { anchor } = link;
  const words = [
    anchor.find('h1,h2,h3,h4,h5,h6').first().text(),
    anchor.text(),
    anchor.attr('title'),
    anchor.find('img').first().attr('alt'),
  ];
  const text = words.find((w) => w?.trim()) ?? null;
  return {
    guid: null,
    permalink: false,
    link: link.address,
    base,
    title: text ? { text, markup: false } : null,
    dates: datesNear(page, link, boxes),
    changed: null,
    summary: null,
    language: anchor.attr('hreflang') ?? page('html').attr('lang') ?? null,
    credit: null,
  };
}

/** The times in the nearest box around the link that has any and is the article's alone. */
function datesNear(page: CheerioAPI, link: Link, boxes: ReadonlyMap<ParentNode, string | null>): string[] {
  let box: ParentNode | null = link.element;
  for (; box && boxes.get(box) === link.address; box = box.parent) {
    const time = page(box).find('time').first();
    if (time.length > 0) return [time.attr('datetime'), time.text()].flatMap((t) => t?.trim() || []);
  }
  return [];
}

function longer(a: ListedItem | undefined, b: ListedItem): ListedItem {
  if (!a) return b;
  const title = (b.title?.text.trim().length ?? 0) > (a.title?.text.trim().length ?? 0) ? b.title : a.title;
  return { ...a, title, dates: a.dates.length > 0 ? a.dates : b.dates };
}
