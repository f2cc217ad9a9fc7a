import type { Article, Mention, Report, Trace } from '@gigawire/domain';
import { primaryAmong, prominence } from './attributes/primary.ts';
import { themesOf } from './attributes/topics.ts';
import { isCorrection } from './correction.ts';
import { echoesOf } from './echoes.ts';
import { gathered } from './elaborate.ts';
import { readScene } from './read-scene.ts';
import { bestOf, reportOf } from './report.ts';
import { sceneOf } from './scene.ts';
import { stageOf } from './stage.ts';

/**
 * What an article reports: one report for each happening, by place of its evidence. Pure, and linear in the text.
 * `ctx.broader` gives for each topic id the ids of what is broader; `ctx.trace` receives every trigger with the reason it was kept or left.
 */
export function assemble(
  input: { readonly article: Article; readonly mentions: readonly Mention[] },
  ctx: { readonly broader: ReadonlyMap<string, readonly string[]>; readonly trace?: Trace },
): Report[] {
  const scene = sceneOf(input.article, input.mentions);
  const echoes = echoesOf(input.article.title, input.mentions);
  const stage = stageOf(scene);
  const { happenings, firms, left } = readScene(scene, { stage, echoes, trace: ctx.trace });
  const themes = themesOf(scene, ctx.broader);
  // A correction seldom says again who acts: whoever it names does.
  const witnesses = isCorrection(input.article) ? firms : [];
  const ranked = happenings.flatMap((happening) => {
    const best = bestOf(happening);
    const echoed = happening.statements.some((s) => echoes.has(s.type));
    return best ? [{ happening, best, echoed, prominence: prominence(happening, echoed, scene.sentences.length) }] : [];
  });
  const primary = primaryAmong(ranked);
  return ranked
    .flatMap(
      ({ happening, echoed }) =>
        reportOf(scene, primary.has(happening) ? gathered(happening, left) : happening, {
          themes,
          broader: ctx.broader,
          echoes,
          echoed,
          primary: primary.has(happening),
          stage,
          witnesses,
        }) ?? [],
    )
    .sort((a, b) => a.evidence.start - b.evidence.start);
}
