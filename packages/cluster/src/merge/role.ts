import type { FigureRole } from '@gigawire/domain';
import { backing, type Claim } from './claim.ts';

// The more a role says, the earlier it stands: it wins among roles equally backed.
const BY_MEANING: readonly FigureRole[] = ['final', 'target', 'difference', 'initial', 'total'];

/** The role most voices give a figure. */
export function roleOf(claims: readonly Claim<{ readonly role: FigureRole }>[]): FigureRole {
  const backed = (role: FigureRole): number => backing(claims.filter((c) => c.value.role === role));
  return BY_MEANING.reduce((best, role) => (backed(role) > backed(best) ? role : best));
}
