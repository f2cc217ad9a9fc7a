import type { StageName } from '@gigawire/domain';

/** How many jobs ended how, by stage: `{ 'fetch-page': { ok: 25, disallowed: 1 } }`. */
export type Counts = Readonly<Partial<Record<StageName, Readonly<Record<string, number>>>>>;

export interface Counters {
  count(stage: StageName, outcome: string): void;
  counts(): Counts;
}

/** Counts of this process since it started; the store's tally tells the state of the work itself. */
export function createCounters(): Counters {
  const counts: Partial<Record<StageName, Record<string, number>>> = {};
  return {
    count(stage, outcome) {
      const stageCounts = (counts[stage] ??= {});
      stageCounts[outcome] = (stageCounts[outcome] ?? 0) + 1;
    },
    counts: () => structuredClone(counts),
  };
}
