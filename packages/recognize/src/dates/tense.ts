import { endsClause } from '../figures/clause.ts';
import type { Token } from '../numerals/token.ts';

const FUTURE = new Set(
  'will would shall closes opens ends expires begins starts must required need needs expected expects expect plans plan planned planning due scheduled slated set aims aim aiming targets targeting targeted likely upcoming may could should intends intend hopes hope proposes proposed projected forecast forecasts anticipated anticipates about ll going ready poised'.split(
    ' ',
  ),
);
const PAST = new Set(
  'was were had did said told signed announced launched won awarded began started completed opened commissioned held visited released reported inaugurated approved rose fell grew dropped reached unveiled agreed met issued published invited closed ended shipped delivered received secured raised posted made took came went added acquired bought sold filed submitted cleared granted set-up established founded introduced notified sanctioned invested has have since been ago shut doubled tripled halted banned imposed suspended stopped'.split(
    ' ',
  ),
);

const REACH = 10;

/** Whether the verb nearest to tokens `from`..`to` speaks of what is to come or of what has been; null when none does. */
export function tenseAt(tokens: readonly Token[], from: number, to: number): 'future' | 'past' | null {
  const opener = tokens[from - 1]?.norm ?? '';
  // "By December 2 some 7,000 MW had been added"
  if (opener === 'by' || opener === 'until' || opener === 'till') return hadAfter(tokens, to) ? 'past' : 'future';
  if (opener === 'since') return 'past';
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    if (endsClause(tokens, i)) break;
    const tense = tenseOf(tokens[i]?.norm ?? '');
    // "will be held", "to be signed"
    if (tense === 'past' && tokens[i - 1]?.norm === 'be') return 'future';
    if (tense !== null) return tense;
  }
  for (let i = to; i < tokens.length && i < to + REACH; i++) {
    // ", and trade may resume": somebody else's time.
    if (tokens[i]?.norm === ',' && /^(?:and|but|while)$/.test(tokens[i + 1]?.norm ?? '')) break;
    const tense = tenseOf(tokens[i]?.norm ?? '');
    if (tense !== null) return tense;
    if (endsClause(tokens, i)) break;
  }
  return null;
}

function hadAfter(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < tokens.length && i < to + REACH && !endsClause(tokens, i); i++) if (tokens[i]?.norm === 'had') return true;
  return false;
}

function tenseOf(norm: string): 'future' | 'past' | null {
  if (FUTURE.has(norm)) return 'future';
  return PAST.has(norm) ? 'past' : null;
}
