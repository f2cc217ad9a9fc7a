import type { DateValue } from '@gigawire/domain';
import { openingTellings, OWN } from './acts/opening-features.ts';
import { type Models, opening } from './acts/models.ts';
import { compareFigures } from './compare-figures.ts';
import type { Happening } from './happening.ts';
import { keyOf } from './parties.ts';
import { opened, type Reading, type ReadingContext } from './read-scene.ts';
import type { Scene, SceneSentence } from './scene.ts';
import type { Statement } from './statement.ts';

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

const namesOf = ({ statements }: Happening): readonly string[] => statements.flatMap((s) => s.cast.parties.map(keyOf));

const daysOf = (scene: Scene, dates: Happening['dates']): DateValue[] =>
  [...dates.keys()].flatMap((i) => {
    const m = scene.mentions[i];
    return m?.kind === 'date' ? [m.value] : [];
  });

/** An open end reaches any day. */
const overlap = (a: DateValue, b: DateValue): boolean => (a.start ?? '') <= (b.end ?? '9999') && (b.start ?? '') <= (a.end ?? '9999');

/** True when a sentence only tells again what was told outside of it: by the same parties, with the figure of the sentence before, or of the same visit on the same day. */
function tellsAgain(
  scene: Scene,
  { own, sentence }: { readonly own: Happening; readonly sentence: SceneSentence },
  told: Happening,
): boolean {
  const statements = told.statements.filter((s) => s.frame.sentence !== sentence);
  const names = namesOf(own);
  if (!namesOf({ ...told, statements }).some((name) => names.includes(name))) return false;
  const isElsewhere = ([index]: readonly [number, unknown]): boolean => !sentence.mentions.includes(index);
  const figures = compareFigures(scene, new Map([...told.figures].filter(isElsewhere)), own.figures);
  if (figures === 'same') return statements.some((s) => s.frame.sentence.index === sentence.index - 1);
  const visits = (s: Statement): boolean =>
    s.type === 'meeting' && own.statements.some((o) => o.type === 'meeting' && o.status === s.status);
  const before = daysOf(scene, new Map([...told.dates].filter(isElsewhere)));
  return (
    figures === 'apart' && statements.some(visits) && daysOf(scene, own.dates).some((day) => before.some((other) => overlap(day, other)))
  );
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
    const happening = p < OWN || begun.has(sentence) ? null : opened(scene, told, stated.get(sentence) ?? [], context);
    if (!happening || reading.happenings.some((h) => tellsAgain(scene, { own: happening, sentence }, h))) continue;
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
