import type { StoredEvent, Surroundings } from '@gigawire/domain';

/** Stored events around some reports, all handed out when first asked for. */
export function around(events: readonly StoredEvent[]): Surroundings {
  let left = events;
  return {
    withdrawn: [],
    holders: [],
    look: () => {
      const found = left;
      left = [];
      return { events: found, loose: [] };
    },
  };
}
