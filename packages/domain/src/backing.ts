import type { FieldChange } from './event.ts';
import type { ReportName } from './regrouping.ts';

/** The reports that say one value; none where only a reviewer does. */
export interface Backed {
  readonly reports: readonly ReportName[];
  /** Of a range that stands for two figures equally well backed: who says which. */
  readonly ends: { readonly low: readonly ReportName[]; readonly high: readonly ReportName[] } | null;
}

/** For each value of an event, in the order the event gives them, the reports behind it. */
export interface EventBacking {
  readonly type: Backed;
  readonly status: Backed;
  readonly countries: readonly Backed[];
  readonly actors: readonly Backed[];
  readonly topics: readonly Backed[];
  readonly money: readonly Backed[];
  readonly quantities: readonly Backed[];
  readonly dates: readonly Backed[];
  /** What some reports say and the event does not: corrected, outdated, worse backed. In words. */
  readonly alsoTold: readonly { readonly field: FieldChange['field']; readonly value: string; readonly reports: readonly ReportName[] }[];
}
