import type { FieldChange } from '@gigawire/domain';
import type { Change } from './value-changes.ts';

export interface List<V> {
  readonly field: FieldChange['field'];
  readonly show: (value: V) => string;
  readonly same: (a: V, b: V) => boolean;
}

/** A list as it was and is, when something came or went: "JP" → "IN, JP". */
export function listChange<V>(before: readonly V[], after: readonly V[], how: { list: List<V>; corrected: boolean }): readonly Change[] {
  const { list, corrected } = how;
  const without = (some: readonly V[], others: readonly V[]): readonly V[] => some.filter((x) => !others.some((y) => list.same(x, y)));
  const gone = without(before, after);
  const come = without(after, before);
  if (gone.length === 0 && come.length === 0) return [];
  const joined = (values: readonly V[]): string | null => (values.length === 0 ? null : values.map(list.show).join(', '));
  const cause = gone.length === 0 ? 'first reported' : corrected ? 'correction' : 'revised';
  return [
    {
      field: list.field,
      old: joined(before),
      new: joined(after),
      cause,
    },
  ];
}
