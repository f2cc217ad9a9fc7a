import type { EventStatus, SituatedReport } from '@gigawire/domain';

/** How far along a development is. Outlets call the same thing planned and announced, signed and approved: no step lies between them. */
const STAGE: Readonly<Record<EventStatus, number>> = {
  rumoured: 0,
  reported: 1,
  planned: 1,
  announced: 1,
  signed: 2,
  approved: 2,
  under_construction: 3,
  completed: 4,
  // Not stages but what befalls one.
  delayed: -1,
  cancelled: -1,
  denied: -1,
};

/** A purchase that is signed still needs the word of an authority. */
const CLEARED = 2.5;

type Stated = Pick<SituatedReport, 'status' | 'type'>;

export const stageOf = ({ status, type }: Stated): number => (type === 'acquisition' && status === 'approved' ? CLEARED : STAGE[status]);

/**
 * Status after all reports, which are in order of publication: it only moves forward; a delay, cancellation or denial holds until a later
 * report is further along than the development then was.
 */
export function mergeStatus(reports: readonly Stated[]): EventStatus {
  let reached: Stated | null = null;
  let setback: EventStatus | null = null;
  for (const report of reports) {
    const stage = stageOf(report);
    if (stage < 0) {
      setback = report.status;
    } else if (reached === null || stage > stageOf(reached)) {
      // What is known of an earlier stage does not undo a setback told before it.
      if (reached !== null) setback = null;
      reached = report;
    }
  }
  return setback ?? reached?.status ?? 'reported';
}
