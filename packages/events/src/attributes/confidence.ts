import type { Mention } from '@gigawire/domain';
import type { Happening } from '../happening.ts';
import type { Statement } from '../statement.ts';

/** How sure a report is, 0..1: the words' own weight, what supports it, and what was guessed on the way. Two decimals. */
export function confidenceOf(happening: Happening, best: Statement, echoed: boolean, used: readonly Mention[]): number {
  const { trigger } = best.frame.hit;
  const { cast, frame, status } = best;
  const acting = cast.actors.filter((a) => a.role !== 'host');
  // What the tuning half of the labelled articles shows to count: a day, a doer, the title, words no trigger knew.
  let sure = 0.21 + 0.4 * trigger.weight;
  if (happening.figures.size > 0) sure += 0.06;
  if (happening.dates.size > 0) sure += 0.09;
  if (acting.some((a) => a.id !== null)) sure += 0.06;
  else if (acting.length > 0) sure += 0.03;
  if (acting.length > 1) sure += 0.04;
  if (acting.length === 0) sure -= 0.1;
  if (frame.sentence.standing !== 'body') sure += 0.06;
  if (echoed) sure += 0.08;
  if (happening.statements.length > 1) sure += 0.05;
  if (cast.leaning) sure -= 0.05;
  if (best.background) sure -= 0.04;
  if (status === 'rumoured') sure -= 0.05;
  if (frame.clause.link === 'relative' || frame.clause.link === 'earlier') sure -= 0.05;
  if (trigger.name === 'gist') sure -= 0.08;
  if (new Set(happening.statements.map((s) => s.type)).size > 1) sure -= 0.06;
  if (used.some((m) => m.certainty === 'ambiguous')) sure -= 0.1;
  return Math.round(Math.min(0.97, Math.max(0.05, sure)) * 100) / 100;
}
