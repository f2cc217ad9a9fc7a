import type { RateLookup, Trace } from '@gigawire/domain';
import type { Profile } from './profile.ts';

/** What placing reports needs besides them. */
export interface PlaceContext {
  readonly rate: RateLookup;
  readonly trace?: Trace;
}

export function explain(ctx: PlaceContext, why: string): void {
  ctx.trace?.push({ step: 'cluster', by: 'place', why });
}

export const reportName = ({ report }: Profile): string => `report ${report.articleId}.${report.ordinal}`;
