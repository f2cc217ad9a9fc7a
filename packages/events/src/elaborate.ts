import type { Reference } from './focus.ts';
import { dateRole } from './attributes/dates.ts';
import { figuresOf } from './attributes/figures.ts';
import type { Clause } from './clauses.ts';
import type { Frame } from './frame.ts';
import { compareFigures, type Happening } from './happening.ts';
import type { Party } from './parties.ts';
import type { SceneSentence } from './scene.ts';

/** Words that lead from the thing to what others gain by it. */
const SIDEWAYS = /\b(?:enabl|allow|contribut|aim|target|goal|compared|unlike|similar)/;
/** Types whose figures come in sentences of their own. */
const CLOSED = new Set(['market', 'meeting', 'policy', 'trade_measure']);
/** "The company put the cost of the recall at …": the thing told of, further on in the clause. */
const OF_IT =
  /\b(?:the|this|its) (?:[a-z]+ )?(?:recall|plant|factory|facility|project|deal|order|contract|acquisition|venture|investment|tender|fire|expansion|price|stake|sale|round|purchase|merger|takeover)\b/;
/** Sentences behind a happening in which its thing is still meant. */
const NEAR = 2;

/**
 * A sentence without an act that opens with "the plant", "the deal", "the investment": its figures and dates go to the happening just
 * told. Returns that happening with them, or null when the sentence adds nothing.
 */
export function elaborate(
  happening: Happening,
  sentence: SceneSentence,
  told: { readonly clauses: readonly Clause[]; readonly parties: readonly Party[]; readonly reference: Reference },
): Happening | null {
  const last = happening.statements.at(-1);
  const clause = told.clauses[0];
  if (!last || !clause || CLOSED.has(last.type) || sentence.index - last.frame.sentence.index > NEAR) return null;
  const { mask } = last.frame.scene;
  const words = mask.slice(clause.start, clause.end);
  const same = told.reference.parties.some((p) => last.cast.parties.some((q) => q.name === p.name));
  if (!told.reference.thing && !(OF_IT.test(words) && (same || last.cast.parties.length === 0))) return null;
  const hit = { ...last.frame.hit, start: clause.start, end: clause.start, act: { start: clause.start, end: clause.start } };
  const frame: Frame = { ...last.frame, sentence, clause, clauses: told.clauses, parties: told.parties, reference: told.reference, hit };
  const figures = figuresOf(frame, last.cast.parties, [clause], last.status);
  for (const [index, role] of figures) {
    const mention = frame.scene.mentions[index];
    if (role !== 'total' || (mention && SIDEWAYS.test(mask.slice(clause.start, mention.start)))) figures.delete(index);
  }
  const dates = new Map<number, 'occurrence' | 'deadline' | 'period'>();
  for (const index of sentence.mentions) {
    const mention = frame.scene.mentions[index];
    if (mention?.kind !== 'date' || mention.end > clause.end || SIDEWAYS.test(mask.slice(clause.start, mention.start))) continue;
    const role = dateRole(frame, mention, last.status, clause);
    if (role === 'deadline' || (role !== null && figures.size > 0)) dates.set(index, role);
  }
  if (figures.size + dates.size === 0 || compareFigures(frame.scene, happening.figures, figures) === 'clash') return null;
  return { ...happening, figures: new Map([...figures, ...happening.figures]), dates: new Map([...dates, ...happening.dates]) };
}
