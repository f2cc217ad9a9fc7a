import { openingTellings } from './acts/opening-features.ts';
import { type Models, opening } from './acts/models.ts';
import type { Happening } from './happening.ts';
import { opened, type Reading, type ReadingContext, type Told } from './read-scene.ts';
import type { Scene } from './scene.ts';

/** Likelihood from which a sentence is held to tell something of its own. */
const OWN = 0.4;

/** A happening without what one sentence said of it. */
function without(happening: Happening, { sentence }: Told): Happening {
  const isElsewhere = ([index]: readonly [number, unknown]): boolean => !sentence.mentions.includes(index);
  return {
    ...happening,
    statements: happening.statements.filter((s) => s.frame.sentence !== sentence),
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
  let happenings = reading.happenings;
  const own = new Set<number>();
  for (const [told, p] of tellings) {
    const { sentence } = told;
    if (p < OWN || happenings.some((h) => h.statements[0]?.frame.sentence === sentence)) continue;
    const stated = happenings.flatMap((h) => h.statements.filter((s) => s.frame.sentence === sentence));
    const happening = opened(scene, told, stated, context);
    if (!happening) continue;
    own.add(sentence.index);
    happenings = [...happenings.map((h) => without(h, told)).filter((h) => h.statements.length > 0), happening];
  }
  return {
    ...reading,
    happenings,
    tolds: reading.tolds.map((told) => ({ ...told, opens: tellings.get(told) ?? null })),
    left: reading.left.filter(({ sentence }) => !own.has(sentence.index)),
  };
}
