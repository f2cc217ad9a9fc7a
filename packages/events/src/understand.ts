import type { EventType, Mention, Trace } from '@gigawire/domain';
import type { Models } from './acts/models.ts';
import { countsOf } from './attributes/figures.ts';
import { primaryAmong, prominence } from './attributes/primary.ts';
import { echoesOf } from './echoes.ts';
import { type About, aboutOf } from './front.ts';
import type { Happening } from './happening.ts';
import { joinFront } from './join-front.ts';
import { withOpenings } from './openings.ts';
import { type Reading, readScene } from './read-scene.ts';
import type { Natures } from './natures.ts';
import { bestOf } from './report.ts';
import { type Scene, type SceneArticle, sceneOf } from './scene.ts';
import { type Stage, stageOf } from './stage.ts';

/** An article laid out, with what it tells. */
export interface Understanding extends Reading {
  readonly scene: Scene;
  readonly stage: Stage;
  /** Types of which the title tells. */
  readonly echoes: ReadonlySet<EventType>;
  /** Happenings of such a type. */
  readonly echoed: ReadonlySet<Happening>;
  /** Null where no model was asked. */
  readonly about: About | null;
}

/** A happening with what its statements count that has no unit of its own ("12 states") among its figures. */
const withCounts = (happening: Happening): Happening => ({
  ...happening,
  figures: new Map([...happening.statements.flatMap((s) => [...countsOf(s)]), ...happening.figures]),
});

/**
 * Lays an article out and reads it, sentence by sentence. Without models the rules speak alone; without `opens` no sentence is asked for
 * something of its own.
 */
export function understand(
  article: SceneArticle,
  mentions: readonly Mention[],
  {
    models,
    trace,
    natures,
    opens = true,
  }: {
    readonly models: Models | undefined;
    readonly trace: Trace | undefined;
    readonly natures?: Natures | undefined;
    readonly opens?: boolean;
  },
): Understanding {
  const scene = sceneOf(article, mentions, natures);
  const echoes = echoesOf(article.title, mentions);
  const stage = stageOf(scene);
  const context = { stage, echoes, trace, models };
  const read = readScene(scene, context);
  const about = models ? aboutOf(read.tolds) : null;
  const laidOut = (reading: Reading): Understanding => {
    const echoed = new Set(reading.happenings.filter((h) => h.statements.some((s) => echoes.has(s.type))));
    return { ...reading, scene, stage, echoes, echoed, about };
  };
  const first = laidOut(about ? { ...read, happenings: joinFront(scene, read.happenings, about.type) } : read);
  const whole = models && opens ? withOpenings(scene, first, { main: subjectOf(first).main, models, context }) : first;
  return laidOut({ ...whole, happenings: whole.happenings.map(withCounts) });
}

/** What an article is about. */
export interface Subject {
  readonly primary: ReadonlySet<Happening>;
  /** The most prominent of them; undefined where the article is about nothing. */
  readonly main: Happening | undefined;
}

export function subjectOf({ happenings, echoed, scene, tolds }: Understanding): Subject {
  const ranked = happenings.flatMap((happening) => {
    const best = bestOf(happening);
    return best ? [{ happening, best, prominence: prominence(happening, echoed.has(happening), scene.sentences.length) }] : [];
  });
  const primary = primaryAmong(ranked, { besideModels: tolds.some(({ odds }) => odds !== null) });
  const main = ranked.filter(({ happening }) => primary.has(happening)).sort((a, b) => b.prominence - a.prominence)[0]?.happening;
  return { primary, main };
}
