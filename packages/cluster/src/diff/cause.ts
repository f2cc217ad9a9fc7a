import type { NewsEvent } from '@gigawire/domain';
import type { Agreement } from '../compare-bounds.ts';
import { gapInDays, instantOf } from '../publication.ts';
import { stageOf } from '../merge/status.ts';

/** Why a value is another than before. */
export type Cause =
  | 'correction'
  /** The same value, told more exactly. */
  | 'more precise'
  /** Equally good sources give figures that are near but not the same. */
  | 'sources differ'
  /** Nothing was known of it before. */
  | 'first reported'
  /** Another value took its place: a new deadline after a delay. */
  | 'revised'
  | 'better source'
  | 'status moved';

/** Cause of a value that replaced another. */
export function causeOf(o: { readonly corrected: boolean; readonly agreement: Agreement; readonly widened: boolean }): Cause {
  if (o.corrected) return 'correction';
  if (o.widened) return 'sources differ';
  return o.agreement === 'differ' ? 'revised' : 'more precise';
}

/** Days in which outlets tell one step, each in its own words. */
const ONE_STEP_DAYS = 3;

/**
 * A status moved when it was told days after all before, or is a setback. Within a few days' coverage "announced" and "signed" are two
 * outlets' words for one step.
 */
export function statusCause(before: NewsEvent, after: NewsEvent, corrected: boolean): Cause {
  if (corrected) return 'correction';
  if (stageOf(after) < 0) return 'status moved';
  const gap = gapInDays(instantOf(before.lastPublished), instantOf(after.lastPublished)) ?? 0;
  const moved =
    stageOf(after) !== stageOf({ ...before, type: after.type }) &&
    gap > ONE_STEP_DAYS &&
    (after.lastPublished ?? '') > (before.lastPublished ?? '');
  return moved ? 'status moved' : 'better source';
}
