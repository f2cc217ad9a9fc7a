import type { FigureRole } from '@gigawire/domain';
import { figureTellings } from './acts/figure-features.ts';
import { belonging, type Models } from './acts/models.ts';
import { isTakenBack } from './attributes/figures.ts';
import { roleOfMore } from './elaborate.ts';
import type { Happening } from './happening.ts';
import type { Understanding } from './understand.ts';

/** Likelihood from which a figure belongs to what an article is about, whoever has claimed it. */
const OWN = 0.5;

/**
 * Gives what an article is about the figures that are most likely its own, wherever they stand, and takes from it those that hardly are.
 * Returns what each happening becomes; the other ones of `primary` keep theirs.
 */
export function allot(
  models: Models,
  { scene, tolds, happenings }: Understanding,
  { main, primary }: { readonly main: Happening; readonly primary: ReadonlySet<Happening> },
): ReadonlyMap<Happening, Happening> {
  const figures = new Map(happenings.map((h) => [h, new Map(h.figures)]));
  const own = figures.get(main) ?? new Map<number, FigureRole>();
  for (const { index, told, by, features } of figureTellings(scene, tolds, happenings, main)) {
    const isOwn = belonging(models, features) >= OWN;
    if (by === main && !isOwn) own.delete(index);
    if (by === main || !isOwn || (by !== undefined && primary.has(by))) continue;
    const mention = scene.mentions[index];
    if (!mention || isTakenBack(scene, told.sentence, mention)) continue;
    own.set(index, by?.figures.get(index) ?? roleOfMore(main, told, index));
    if (by) figures.get(by)?.delete(index);
  }
  return new Map(happenings.map((h) => [h, { ...h, figures: figures.get(h) ?? h.figures }]));
}
