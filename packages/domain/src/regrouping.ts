/** Names a report for good. */
export interface ReportName {
  readonly articleId: number;
  readonly ordinal: number;
}

/** Reports that went from one event to another: two events found to be one, or one found to be two. */
export interface Regrouping {
  readonly id: number;
  readonly kind: 'merge' | 'split';
  /** The event that stays. */
  readonly eventId: number;
  /** The event merged into it, or split off it. */
  readonly otherId: number;
  readonly moved: readonly ReportName[];
  /** Who decided, or null: merging did, when a report showed the two to be one. */
  readonly reviewer: string | null;
  readonly note: string | null;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}
