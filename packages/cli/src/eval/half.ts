import { createHash } from 'node:crypto';

/** Labelled texts are for tuning the rules or only for scoring them. */
export type Half = 'tuning' | 'scoring';

/** Which half a labelled text belongs to, by its name: for good, and in nobody's hand. */
export const halfOf = (slug: string): Half => ((createHash('sha256').update(slug).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'scoring');
