import type { Statement } from './statement.ts';

/** Triggers below this need a figure to be believed; more of them do where models find what they would miss. */
const WEAK = 0.5;
const WEAK_BESIDE_MODELS = 0.7;

/** Triggers from here on are believed with an actor and a place alone. */
const STRONG = 0.65;

/** Types whose doer is the state where they are told. */
const RULES = new Set(['policy', 'trade_measure']);
const RULING = 0.6;

/** Deals that leak before their names do, and how many countries must be told then. */
const UNNAMED: ReadonlyMap<string, number> = new Map([
  ['acquisition', 2],
  ['partnership', 2],
  ['supply_contract', 2],
  ['investment', 1],
]);

/** Why a statement makes no report, or null when it does: a trigger alone is a passing mention. `echoed`: the title tells of the same kind of act. */
export function unworthy(
  statement: Statement,
  { echoed, besideModels }: { readonly echoed: boolean; readonly besideModels: boolean },
): string | null {
  const { cast, frame, figures, dates, countries, background, status } = statement;
  const { trigger } = frame.hit;
  const front = frame.sentence.standing !== 'body';
  const acting = cast.actors.filter((a) => a.role !== 'host');
  // "The project will cost …" at the very start: who is behind it comes later.
  if (cast.actors.length === 0 && countries.length === 0) return front && cast.thing && figures.size > 0 ? null : 'nobody takes part';
  if (frame.clause.link === 'relative' && acting.length === 0 && !cast.thing) return 'whoever acts was not recognized';
  if (background && figures.size === 0 && dates.size === 0) return 'background without a figure or date of its own';
  if (trigger.weight < (besideModels ? WEAK_BESIDE_MODELS : WEAK) && figures.size === 0) return 'weak words without a figure';
  if (figures.size > 0 || acting.length > 1) return null;
  if (acting.length > 0 && (dates.size > 0 || front || echoed)) return null;
  // A rule that binds from a day needs nobody's name.
  if (RULES.has(statement.type) && dates.size > 0 && countries.length > 0 && trigger.weight >= RULING) return null;
  if (front && echoed && cast.actors.length > 0) return null;
  // "A Kolkata group is in talks to sell a stake to a Tokyo trading house": both sides are kept back, not where they are.
  if (front && countries.length >= (UNNAMED.get(statement.type) ?? Infinity) && trigger.weight >= STRONG && status === 'rumoured')
    return null;
  if (
    acting.length > 0 &&
    cast.actors.length > 1 &&
    trigger.weight >= STRONG &&
    (!cast.leaning || (frame.clause.link !== 'relative' && cast.actors.some((a) => a.role === 'host')))
  )
    return null;
  return front && statement.type === 'disruption' ? null : 'no figure, date or second actor';
}
