import type { Digest, DigestItem, StoredEvent } from '@gigawire/domain';
import { cleanLine, safeLink } from '../clean-line.ts';
import { previewEvent, type EventPreview } from '../preview.ts';
import { changeLine } from './change-lines.ts';

/** One event as both renderings tell it; all text is clean single lines, links are http(s). */
export interface OutlineItem {
  readonly preview: EventPreview;
  readonly changes: readonly string[];
  readonly why: string;
  /** The review page, where there is one. */
  readonly link: string | null;
}

interface OutlineSection {
  readonly heading: string;
  readonly items: readonly OutlineItem[];
}

export interface Outline {
  readonly title: string;
  /** "2 new, 1 changed". */
  readonly summary: string;
  /** "3 July 2025 at 18:00 (Asia/Tokyo)". */
  readonly at: string;
  readonly sections: readonly OutlineSection[];
  readonly footer: string;
}

function instantInZone(at: string, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'long', timeStyle: 'short' });
  return `${format.format(new Date(at))} (${zone})`;
}

function linkTo(event: StoredEvent, baseUrl: string | null): string | null {
  const base = safeLink(baseUrl);
  return base === null ? null : new URL(`events/${event.id}`, base.endsWith('/') ? base : `${base}/`).href;
}

function itemOf(item: DigestItem, title: string, baseUrl: string | null): OutlineItem {
  const met = item.why === undefined ? '' : `: ${cleanLine(item.why, 300)}`;
  return {
    preview: previewEvent(item.event),
    changes: item.changes.map(changeLine),
    why: `${item.reason === 'new' ? 'New on' : 'Changed on'} your watch “${title}”${met}`,
    link: linkTo(item.event, baseUrl),
  };
}

/** What a digest says, before it is set as text or HTML. */
export function outlineOf(digest: Digest, baseUrl: string | null): Outline {
  const title = cleanLine(digest.watchTitle, 100);
  const section = (reason: DigestItem['reason'], heading: string): OutlineSection => ({
    heading,
    items: digest.items.filter((i) => i.reason === reason).map((i) => itemOf(i, title, baseUrl)),
  });
  const sections = [section('new', 'New'), section('changed', 'Changed')].filter((s) => s.items.length > 0);
  return {
    title,
    summary: sections.map((s) => `${s.items.length} ${s.heading.toLowerCase()}`).join(', ') || 'nothing new',
    at: instantInZone(digest.at, digest.zone),
    sections,
    footer: `You get this because subscription ${cleanLine(digest.subscriptionId, 100)} follows the watch “${title}”. Digest ${cleanLine(digest.id, 100)}.`,
  };
}
