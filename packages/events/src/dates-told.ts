import type { DateRole } from '@gigawire/domain';
import type { DateTelling } from './acts/date-features.ts';
import { likeliestDateStanding, type Models } from './acts/models.ts';

/** The dates that belong to what is told, each in its likeliest role, by index of the mention. */
export function datesTold(models: Models, tellings: readonly DateTelling[]): Map<number, DateRole> {
  const told = new Map<number, DateRole>();
  for (const { index, ruled, features } of tellings) {
    const standing = likeliestDateStanding(models, features, ruled);
    if (standing !== 'none') told.set(index, standing);
  }
  return told;
}
