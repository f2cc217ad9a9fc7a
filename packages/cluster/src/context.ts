import type { LinearModel, RateLookup, Trace } from '@gigawire/domain';
import type { Profile } from './profile.ts';

/** What merging is told by, fitted on fixtures/training/developments. */
export interface MergingModels {
  /** Tells whether two reports, each what its article is about, tell `one` development or `two`. */
  readonly one: LinearModel;
  /** Tells whether an article on an event is `news` to those who know it, or `known`. */
  readonly news: LinearModel;
}

/** What placing reports needs besides them. */
export interface PlaceContext {
  readonly rate: RateLookup;
  readonly models: MergingModels;
  readonly trace?: Trace;
}

/** Why something was done, for who asked for it. */
export function explain(ctx: PlaceContext, why: () => string): void {
  ctx.trace?.push({ step: 'cluster', by: 'place', why: why() });
}

export const reportName = ({ report }: Profile): string => `report ${report.articleId}.${report.ordinal}`;
