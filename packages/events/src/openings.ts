import { openingTellings, OWN } from './acts/opening-features.ts';
import { type Models, opening } from './acts/models.ts';
import { isMisreported } from './attributes/figures.ts';
import type { Happening } from './happening.ts';
import { opened, type Reading, type ReadingContext } from './read-scene.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** A happening without what sentences said of it that tell something of their `own`; their mentions are `gone`. */
function without(happening: Happening, own: ReadonlyMap<SceneSentence, Happening>, gone: ReadonlySet<number>): Happening {
  const isElsewhere = ([index]: readonly [number, unknown]): boolean => !gone.has(index);
  return {
    ...happening,
    statements: happening.statements.filter((s) => !own.has(s.frame.sentence)),
    figures: new Map([...happening.figures].filter(isElsewhere)),
    dates: new Map([...happening.dates].filter(isElsewhere)),
  };
}

/**
 * What was read of an article, with a happening of its own for every sentence below the lead that likely tells one: the rules hold many of
 * them for more of what was told before. `main` is what the article is about.
 */
export function withOpenings(
  scene: Scene,
  reading: Reading,
  { main, models, context }: { readonly main: Happening | undefined; readonly models: Models; readonly context: ReadingContext },
): Reading {
  const tellings = new Map(openingTellings(scene, reading, main).map(({ told, features }) => [told, opening(models, features)]));
  const begun = new Set(reading.happenings.map((h) => h.statements[0]?.frame.sentence));
  const stated = Map.groupBy(
    reading.happenings.flatMap((h) => h.statements),
    (s) => s.frame.sentence,
  );
  const own = new Map<SceneSentence, Happening>();
  for (const [told, p] of tellings) {
    const { sentence } = told;
    const happening =
      p < OWN || begun.has(sentence) || isMisreported(scene, sentence) ? null : opened(scene, told, stated.get(sentence) ?? [], context);
    if (!happening) continue;
    own.set(sentence, happening);
    context.trace?.push({
      step: 'events',
      by: `${happening.statements[0]?.type ?? 'market'}.own`,
      why: `tells something of its own: likelihood ${p.toFixed(2)}`,
      span: { start: sentence.start, end: sentence.end },
    });
  }
  const gone = new Set([...own.keys()].flatMap(({ mentions }) => mentions));
  const rest = own.size === 0 ? reading.happenings : reading.happenings.map((h) => without(h, own, gone));
  return {
    ...reading,
    happenings: [...rest.filter((h) => h.statements.length > 0), ...own.values()],
    tolds: reading.tolds.map((told) => ({ ...told, opens: tellings.get(told) ?? null })),
    left: reading.left.filter(({ sentence }) => !own.has(sentence)),
  };
}
