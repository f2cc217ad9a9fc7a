import type { Statement } from './statement.ts';

/** Triggers below this need a figure to be believed. */
const WEAK = 0.5;

/** Why a statement makes no report, or null when it does: a trigger alone is a passing mention. */
export function unworthy(statement: Statement): string | null {
  const { cast, frame, figures, dates, countries, background } = statement;
  const acting = cast.actors.filter((a) => a.role !== 'host');
  if (cast.actors.length === 0 && countries.length === 0) return 'nobody takes part';
  if (background && figures.size === 0 && dates.size === 0) return 'background without a figure or date of its own';
  if (frame.hit.trigger.weight < WEAK && figures.size === 0) return 'weak words without a figure';
  if (figures.size > 0 || acting.length > 1) return null;
  if (dates.size > 0 && acting.length > 0) return null;
  if (frame.sentence.standing !== 'body' && (acting.length > 0 || statement.type === 'disruption')) return null;
  return 'no figure, date or second actor';
}
