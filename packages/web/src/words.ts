import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

// Control characters, and the marks that turn the direction of everything after them: what a hostile headline would reorder a page with.
// oxlint-disable-next-line no-control-regex -- these are the characters meant
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const MAX_LINE = 300;

/** Words from outside on one line: without unseen marks, cut where they are longer than a headline can be. */
export function line(text: string): string {
  const seen = text.slice(0, 4 * MAX_LINE).replace(UNSEEN, '');
  return seen.length > MAX_LINE ? `${seen.slice(0, MAX_LINE).toWellFormed()}…` : seen;
}

/** Words from outside, kept from turning the direction of what stands around them. */
export const isolated = (text: string): Html => html`<bdi>${line(text)}</bdi>`;

/** A link to where words come from; the words alone when the address is not of the web. */
export function outward(address: string | null, words: string): Html {
  const href = webAddress(address);
  return href === null ? isolated(words) : html`<a href="${href}" rel="noopener noreferrer nofollow">${isolated(words)}</a>`;
}

/** The address as a link may have it: http or https, or null. Escaping alone would let `javascript:` through. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
