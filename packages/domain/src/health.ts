/** ok; degraded: read, but not as it should be; failing: the last polls failed; silent: nothing new for far longer than usual, whatever the polls say. */
export const HEALTH_STATES = ['ok', 'degraded', 'failing', 'silent'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

/** How a source does, and why, in words for a person; null for one that does well. */
export interface Health {
  readonly state: HealthState;
  readonly reason: string | null;
}

/** What the operator is told of a source: that it fell silent, or that it no longer is. */
export interface Notice extends Health {
  readonly sourceId: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}
