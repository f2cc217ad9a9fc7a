import type { Digest, Message } from '@gigawire/domain';
import { cleanLine } from '../clean-line.ts';
import { renderHtml } from './html.ts';
import { outlineOf, type Outline } from './outline.ts';
import { renderText } from './text.ts';

/** Longer subjects are cut by mail programs anyway. */
const SUBJECT_LIMIT = 150;

/** "India–Japan batteries: 2 new, 1 changed"; with a single event, its headline too. */
function subjectOf(outline: Outline): string {
  const items = outline.sections.flatMap((s) => s.items);
  const only = items.length === 1 ? ` – ${items[0]!.preview.sentence}` : '';
  return cleanLine(`${outline.title}: ${outline.summary}${only}`, SUBJECT_LIMIT);
}

/**
 * A digest ready for a channel: a one-line subject without control characters, plain text and HTML. `baseUrl` is where the review pages are
 * served, null where they are not.
 */
export function renderMessage(digest: Digest, ctx: { readonly baseUrl: string | null }): Message {
  const outline = outlineOf(digest, ctx.baseUrl);
  return { id: digest.id, subject: subjectOf(outline), text: renderText(outline), html: renderHtml(outline) };
}
