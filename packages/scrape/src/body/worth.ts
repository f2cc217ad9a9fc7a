import type { Passage } from './passage.ts';

const MARK = /[.!?。！？:;,、，؟।]/;
const LONGEST_COUNTED = 1000;

/**
 * What a passage is worth as a sign of the body: its unlinked length, full for a paragraph with punctuation, less for list items and rows,
 * nothing for headings, short lines and lines of links.
 */
export function worthOf({ text, kind, weight, links }: Passage): number {
  if (kind === 'heading' || weight < 25) return 0;
  const plain = weight - links * 1.5;
  if (plain < 20) return 0;
  const flow = MARK.test(text) ? 1 : 0.3;
  return (kind === 'text' ? 1 : 0.4) * flow * Math.min(plain, LONGEST_COUNTED);
}
