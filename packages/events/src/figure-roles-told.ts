import type { FigureRole } from '@gigawire/domain';
import type { FigureRoleTelling } from './acts/figure-role-features.ts';
import { likeliestFigureRole, type Models } from './acts/models.ts';
import type { Scene } from './scene.ts';

/** The same figures, each in its likeliest role; an amount told in another currency has that of the one it restates. */
export function figureRolesTold(
  models: Models,
  { mentions }: Scene,
  tellings: readonly FigureRoleTelling[],
  ruled: Readonly<Record<number, FigureRole>>,
): Record<number, FigureRole> {
  const roles: Record<number, FigureRole> = { ...ruled };
  for (const { index, ruled: role, features } of tellings) roles[index] = likeliestFigureRole(models, features, role);
  for (const { index } of tellings) {
    const mention = mentions[index];
    const restated = mention?.kind === 'money' && mention.value.equivalentOf !== undefined ? roles[mention.value.equivalentOf] : undefined;
    if (restated !== undefined) roles[index] = restated;
  }
  return roles;
}
