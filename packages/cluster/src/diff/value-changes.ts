import type { FieldChange } from '@gigawire/domain';
import type { Agreement } from '../compare-bounds.ts';
import { causeOf, type Cause } from './cause.ts';

/** A change before it is known which article caused it. */
export interface Change extends Omit<FieldChange, 'articleId' | 'cause'> {
  readonly cause: Cause;
}

/** How the values of one field are told apart and shown. */
export interface Kind<V> {
  readonly field: FieldChange['field'];
  readonly show: (value: V) => string;
  readonly compare: (a: V, b: V) => Agreement;
  /** True when one may stand in the other's place. */
  readonly sameSlot: (a: V, b: V) => boolean;
  readonly isRange: (value: V) => boolean;
}

/** Each value that came with the one it replaces: first those that agree, then the compatible, then the conflicting ones. */
function partnersOf<V>(gone: readonly V[], come: readonly V[], kind: Kind<V>): ReadonlyMap<V, V> {
  const partners = new Map<V, V>();
  const taken = new Set<V>();
  for (const wanted of ['agree', 'unknown', 'differ'] as const) {
    for (const fresh of come) {
      const old = gone.find((v) => !taken.has(v) && kind.sameSlot(v, fresh) && kind.compare(v, fresh) === wanted);
      if (partners.has(fresh) || old === undefined) continue;
      partners.set(fresh, old);
      taken.add(old);
    }
  }
  return partners;
}

/** The changes of a field of figures or dates; a value that nothing replaced, or that replaces nothing, came or went alone. */
export function valueChanges<V>(before: readonly V[], after: readonly V[], how: { kind: Kind<V>; corrected: boolean }): readonly Change[] {
  const { kind, corrected } = how;
  const { field, show } = kind;
  const [had, has] = [new Set(before.map(show)), new Set(after.map(show))];
  const gone = before.filter((v) => !has.has(show(v)));
  const come = after.filter((v) => !had.has(show(v)));
  const partners = partnersOf(gone, come, kind);
  const replaced = come.map((fresh): Change => {
    const old = partners.get(fresh);
    if (old === undefined) return { field, old: null, new: show(fresh), cause: 'first reported' };
    const cause = causeOf({ corrected, agreement: kind.compare(old, fresh), widened: kind.isRange(fresh) && !kind.isRange(old) });
    return { field, old: show(old), new: show(fresh), cause };
  });
  const replacedValues = new Set(partners.values());
  const dropped = gone.filter((v) => !replacedValues.has(v));
  return [...replaced, ...dropped.map((v): Change => ({ field, old: show(v), new: null, cause: corrected ? 'correction' : 'revised' }))];
}
