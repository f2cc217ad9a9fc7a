import type { EventType, Mention } from '@gigawire/domain';
import { hitsIn } from './hits.ts';
import { maskOf } from './mask.ts';

/** A shorter quote may be a piece of another word. */
const SHORTEST = 3;

/**
 * Types of act an article's title tells of. The title has no mentions of its own: names and figures the text knows are looked for in it,
 * so that "Denso to acquire Nanocell" is read as the text would be.
 */
export function echoesOf(title: string | null, mentions: readonly Mention[]): ReadonlySet<EventType> {
  if (title === null || title.length > 400) return new Set();
  const known = new Map<string, Mention>();
  for (const mention of mentions) if (mention.quote.length >= SHORTEST) known.set(mention.quote, mention);
  const found: Mention[] = [];
  for (const [quote, mention] of known) {
    const start = title.indexOf(quote);
    if (start >= 0) found.push({ ...mention, start, end: start + quote.length });
  }
  return new Set(hitsIn(maskOf(title, found), { start: 0, end: title.length }).map((hit) => hit.kind.type));
}
