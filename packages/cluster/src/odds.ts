import { type Features, type LinearModel, likelihood, modelIn, type RateLookup, speakingFor } from '@gigawire/domain';
import { mayBeOne } from './block.ts';
import { likeness } from './likeness.ts';
import model from './one-development.model.json' with { type: 'json' };
import type { Profile } from './profile.ts';

/** Tells whether two reports, each what its article is about, tell `one` development or `two`; fitted on fixtures/training/developments. */
export const ONE_DEVELOPMENT: LinearModel = modelIn(model);

/** What speaks for and against two reports being of one development; null where they are not compared. */
export const likenessOf = (a: Profile, b: Profile, rate: RateLookup): Features | null => (mayBeOne(a, b) ? likeness(a, b, rate) : null);

/** How likely two reports tell one development, 0..1; both must be what their article is about. Two are weighed once to see what is near, and again to place them. */
export function oddsOfOne(a: Profile, b: Profile, rate: RateLookup): number {
  const known = a.odds.get(b);
  if (known?.rate === rate) return known.odds;
  const odds = mayBeOne(a, b) ? likelihood(ONE_DEVELOPMENT, likeness(a, b, rate), 'one') : 0;
  a.odds.set(b, { rate, odds });
  return odds;
}

/** Reasons that are named. */
const MOST = 4;

/** What speaks most for two reports telling one development, in words. */
export const reasonsForOne = (a: Profile, b: Profile, rate: RateLookup): string =>
  speakingFor(ONE_DEVELOPMENT, likeness(a, b, rate), 'one')
    .slice(0, MOST)
    .join(', ');
