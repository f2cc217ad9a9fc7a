import { type FigureRole, magnitude, UNITS } from '@gigawire/domain';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';

/** A total, an aim and the end of a change are told apart too unsurely: "10 trillion yen", then "a goal of 10 trillion yen". */
const classOf = (role: FigureRole): string => (role === 'initial' || role === 'difference' ? role : 'level');

interface Sized {
  readonly key: string;
  readonly role: FigureRole;
  readonly size: number;
}

/** A figure as something to compare: its kind or currency, role, and size in base units. */
function sized(scene: Scene, figures: Statement['figures'], ofShares: boolean): Sized[] {
  return [...figures].flatMap(([index, role]) => {
    const m = scene.mentions[index];
    if (m?.kind !== 'money' && m?.kind !== 'quantity') return [];
    const size = magnitude(m.value);
    if (size === null) return [];
    if (m.kind === 'money') return [{ key: `${m.value.currency} ${m.value.rate ?? ''}`, role, size }];
    const part = m.value.kind.replace('_per_year', '');
    // Shares of a firm are told apart by their size alone.
    if (part === 'percent' && ofShares) return [{ key: 'share', role, size }];
    return [{ key: part, role, size: size * (UNITS[m.value.unit]?.factor ?? 1) }];
  });
}

const close = (a: number, b: number, within: number): boolean => Math.abs(a - b) <= within * Math.max(Math.abs(a), Math.abs(b));

/** Compares the figures of two statements (`ofShares`: of deals in shares; `within`: the part by which equal figures may differ): `same` when one agrees, `clash` when a kind of figure is told on both sides and none of it agrees. */
export function compareFigures(
  scene: Scene,
  a: Statement['figures'],
  b: Statement['figures'],
  { ofShares = false, within = 0.02 }: { readonly ofShares?: boolean; readonly within?: number | undefined } = {},
): 'same' | 'clash' | 'apart' {
  const left = sized(scene, a, ofShares);
  const right = sized(scene, b, ofShares);
  let same = false;
  let clash = false;
  for (const key of new Set(left.map((f) => f.key))) {
    const mine = left.filter((f) => f.key === key);
    const theirs = right.filter((f) => f.key === key);
    if (theirs.length === 0) continue;
    const agree = (m: Sized, t: Sized): boolean =>
      classOf(m.role) === classOf(t.role) && close(m.size, t.size, key === 'share' ? 0.002 : within);
    if (mine.some((m) => theirs.some((t) => agree(m, t)))) same = true;
    else if (mine.some((m) => theirs.some((t) => m.role === t.role))) clash = true;
  }
  if (clash && !same) return 'clash';
  return same ? 'same' : 'apart';
}
