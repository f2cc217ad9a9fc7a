import { contains, type EventType, magnitude, UNITS } from '@gigawire/domain';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';

/** Statements of one article that tell the same happening, in order; figures and dates that later sentences add. */
export interface Happening {
  readonly statements: readonly Statement[];
  readonly figures: Statement['figures'];
  readonly dates: Statement['dates'];
}

/** Types under which one act is often told twice: first as an investment, then as the plant it pays for. */
const FAMILIES: readonly ReadonlySet<EventType>[] = [
  new Set(['investment', 'facility', 'partnership']),
  new Set(['tender', 'supply_contract']),
  new Set(['partnership', 'agreement']),
  new Set(['policy', 'public_funding']),
  new Set(['policy', 'trade_measure']),
];
/** Types whose reports are their figures: two figures are two reports. */
const FIGURED: ReadonlySet<EventType> = new Set(['market', 'policy', 'trade_measure']);

/** Sentences between a happening and a definite phrase ("the plant") that means it. */
const NEAR = 3;

/** Triggers of a partnership that is a company of its own, and so can be the plant it builds. */
const JOINT = new Set(['form', 'form-passive', 'jv-stake', 'deed']);

const joinable = (s: Statement): boolean => s.type !== 'partnership' || JOINT.has(s.frame.hit.trigger.name);

const related = (a: Statement, b: Statement): boolean => joinable(a) && joinable(b) && FAMILIES.some((f) => f.has(a.type) && f.has(b.type));

/** A figure as something to compare: its kind or currency, role, and size in base units. */
function sized(scene: Scene, figures: Statement['figures']): { key: string; size: number }[] {
  return [...figures].flatMap(([index, role]) => {
    const m = scene.mentions[index];
    if (m?.kind !== 'money' && m?.kind !== 'quantity') return [];
    const size = magnitude(m.value);
    if (size === null) return [];
    if (m.kind === 'money') return [{ key: `${m.value.currency} ${m.value.rate ?? ''} ${role}`, size }];
    const part = m.value.kind.replace('_per_year', '');
    return [{ key: `${part} ${role}`, size: size * (UNITS[m.value.unit]?.factor ?? 1) }];
  });
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.02 * Math.max(Math.abs(a), Math.abs(b));

/** Compares the figures of two statements: `same` when one agrees, `clash` when a kind of figure is told on both sides and none of it agrees. */
export function compareFigures(scene: Scene, a: Statement['figures'], b: Statement['figures']): 'same' | 'clash' | 'apart' {
  const left = sized(scene, a);
  const right = sized(scene, b);
  let same = false;
  let clash = false;
  for (const key of new Set(left.map((f) => f.key))) {
    const mine = left.filter((f) => f.key === key);
    const theirs = right.filter((f) => f.key === key);
    if (theirs.length === 0) continue;
    if (mine.some((m) => theirs.some((t) => close(m.size, t.size)))) same = true;
    else clash = true;
  }
  if (clash && !same) return 'clash';
  return same ? 'same' : 'apart';
}

/** Types in which a ministry acts for its state. */
const OF_STATES: ReadonlySet<EventType> = new Set(['trade_measure', 'policy', 'public_funding', 'agreement', 'meeting']);

/** Organs that act for a bloc. */
const EU_ORGAN = /^(?:European (?:Commission|Parliament|Council|Union)|EU|Brussels)$/;

/** Keys of who takes part; an organ of a state stands for the state. */
const acting = (s: Statement): string[] => [
  ...s.cast.actors.filter((a) => a.role !== 'host').map((a) => (EU_ORGAN.test(a.name) ? 'eu' : (a.id ?? a.name.toLowerCase()))),
  ...(OF_STATES.has(s.type)
    ? s.cast.parties.flatMap((p) => (p.nature === 'state' && p.id !== null && p.country !== null ? [p.country] : []))
    : []),
];

/** Everybody the clause names, "a subsidiary of Tata" too. */
const named = (s: Statement): string[] =>
  s.frame.parties.flatMap((p) => (p.stance === 'acts' && contains(s.frame.clause, p) ? [p.id ?? p.name.toLowerCase()] : []));

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));

/** True when `next` tells again, or more of, what `happening` tells. */
export function tellsOf(happening: Happening, next: Statement): boolean {
  const { statements } = happening;
  const first = statements[0];
  const last = statements.at(-1);
  if (!first || !last) return false;
  const { scene, sentence } = next.frame;
  const sameType = statements.some((s) => s.type === next.type);
  if (!sameType && !statements.some((s) => related(s, next))) return false;
  const figures = compareFigures(scene, happening.figures, next.figures);
  if (figures === 'clash') return false;
  if (first.background !== next.background) return figures === 'same';
  const gap = sentence.index - last.frame.sentence.index;
  if ((next.cast.thing || statements.every((s) => s.cast.thing)) && gap <= NEAR) return true;
  const countries = new Set(statements.flatMap((s) => s.countries));
  if (next.countries.length > 0 && countries.size > 0 && !next.countries.some((c) => countries.has(c))) return false;
  const who = statements.flatMap(acting);
  const others = acting(next);
  if (!sameType && !share(who, others)) return false;
  if (FIGURED.has(next.type)) {
    // A measure told again without its figures, or with them; other figures are another measure.
    return (
      figures === 'same' ||
      (next.figures.size === 0 && happening.figures.size > 0 && gap <= NEAR && share(who, others)) ||
      (happening.figures.size === 0 && share(who, others) && next.type !== 'market')
    );
  }
  if (who.length > 0 && others.length > 0) return share(who, others) || (gap <= NEAR && share(who, named(next)));
  return figures === 'same' || gap <= NEAR || first.frame.sentence.standing === 'headline';
}

/** Statements after which a happening takes no more: a text that repeats itself stays linear. */
const ENOUGH = 40;

/** Puts a statement with what was told before. */
export function withStatement(happening: Happening, next: Statement): Happening {
  if (happening.statements.length >= ENOUGH) return happening;
  return {
    statements: [...happening.statements, next],
    figures: new Map([...next.figures, ...happening.figures]),
    dates: new Map([...next.dates, ...happening.dates]),
  };
}
