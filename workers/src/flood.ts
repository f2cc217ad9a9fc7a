import type { PollRecord, SourceState } from '@gigawire/store';

/** New entries that are no flood for any source. */
const AT_LEAST = 50;
/** How many times the usual is one. */
const TIMES_USUAL = 10;

/**
 * More new entries than this at once are held for a look: a site that changed its addresses or republished its archive must not storm subscribers. Usual
 * is the most of: the median of the polls that brought anything, and what its rhythm gives for the time since the last one.
 */
export function floodLimit(
  state: Pick<SourceState, 'baselineAt' | 'gapMinutes' | 'lastPolledAt'>,
  polls: readonly PollRecord[],
  now: Date,
): number {
  const since = state.baselineAt;
  const brought = polls
    .filter((poll) => since !== null && poll.at > since && poll.added > 0)
    .map((poll) => poll.added)
    .toSorted((a, b) => a - b);
  const minutes = state.lastPolledAt === null ? 0 : (now.getTime() - Date.parse(state.lastPolledAt)) / 60_000;
  const expected = state.gapMinutes ? minutes / state.gapMinutes : 0;
  return Math.max(AT_LEAST, TIMES_USUAL * Math.max(brought[Math.floor(brought.length / 2)] ?? 0, expected));
}
