import { type Crossed, likelihoodOfCrossed, type RateLookup, speakingFor } from '@gigawire/domain';
import { mayBeOne } from './block.ts';
import type { PlaceContext } from './context.ts';
import { likeness } from './likeness.ts';
import type { Profile } from './profile.ts';
import { byPublication } from './publication.ts';

/** What speaks for and against two reports being of one development; null where they are not compared. */
export const likenessOf = (a: Profile, b: Profile, rate: RateLookup): Crossed | null => (mayBeOne(a, b) ? likeness(a, b, rate) : null);

/** How likely two reports tell one development, 0..1; both must be what their article is about. Two are weighed once to see what is near, and again to place them. */
export function oddsOfOne(a: Profile, b: Profile, ctx: PlaceContext): number {
  const known = a.odds.get(b) ?? b.odds.get(a);
  if (known?.ctx === ctx) return known.odds;
  const [earlier, later] = byPublication(a.report, b.report) <= 0 ? [a, b] : [b, a];
  const odds = mayBeOne(later, earlier) ? likelihoodOfCrossed(ctx.models.one, likeness(later, earlier, ctx.rate), 'one') : 0;
  later.odds.set(earlier, { ctx, odds });
  return odds;
}

/** Reasons that are named. */
const MOST = 4;

/** What speaks most for two reports telling one development, in words. */
export const reasonsForOne = (a: Profile, b: Profile, { models, rate }: PlaceContext): string =>
  speakingFor(models.one, likeness(a, b, rate).alone, 'one')
    .slice(0, MOST)
    .join(', ');
