// How well merging tells developments that its models were not fitted on: fitted on one half, tried on the other. `pnpm train:check`
import { rateLookup } from '@gigawire/domain';
import type { LabelledDevelopment } from '../eval/labelled-development.ts';
import { movesIntoSeason } from '../eval/one-season.ts';
import { bCubed, hardPairsOf, keptApart, noveltyRight, type Placed, receiveAll } from '../eval/placed.ts';
import { configFolder } from '../project-folders.ts';
import { readConfig } from '../read-config.ts';
import { table } from '../terminal.ts';
import { fitMerging, trainingDevelopments } from './fit-merging.ts';
import { reader } from './fit-models.ts';

/** Developments that one desk receives, at least. */
const DESK = 30;
/** Numbers of events on one desk stay below. */
const MOST_EVENTS = 1_000_000;

/** Developments with those that look like them: what is learnt from one must not help to tell the other. */
function withLookAlikes(developments: readonly LabelledDevelopment[]): readonly (readonly LabelledDevelopment[])[] {
  const pairs = hardPairsOf(developments);
  const bySlug = new Map(developments.map((d) => [d.slug, d]));
  const seen = new Set<string>();
  const reach = (slug: string): LabelledDevelopment[] => {
    const development = bySlug.get(slug);
    if (!development || seen.has(slug)) return [];
    seen.add(slug);
    return [development, ...pairs.filter((pair) => pair.includes(slug)).flatMap((pair) => pair.flatMap(reach))];
  };
  return developments.map(({ slug }) => reach(slug)).filter((group) => group.length > 0);
}

function desksOf(groups: readonly (readonly LabelledDevelopment[])[]): LabelledDevelopment[][] {
  const desks: LabelledDevelopment[][] = [];
  for (const group of groups) {
    const last = desks.at(-1);
    if (last && last.length < DESK) last.push(...group);
    else desks.push([...group]);
  }
  return desks;
}

const [read, rate] = [reader(), rateLookup(readConfig(configFolder).rates)];
const groups = withLookAlikes(trainingDevelopments());
const halves = [0, 1].map((half) => groups.filter((_, i) => i % 2 === half));
const all: Placed[] = [];
const season: Placed[] = [];
let desks = 0;
for (const [half, tried] of halves.entries()) {
  const models = fitMerging(halves[1 - half]?.flat() ?? [], read, rate);
  for (const desk of desksOf(tried)) {
    const by = { read, ctx: { rate, models } };
    const apart = (placed: readonly Placed[]): Placed[] =>
      placed.map((p) => ({ ...p, eventId: p.eventId === null ? null : desks * MOST_EVENTS + p.eventId }));
    all.push(...apart(receiveAll(desk, by, new Map())));
    season.push(...apart(receiveAll(desk, by, movesIntoSeason(desk))));
    desks += 1;
  }
}
const hard = hardPairsOf(groups.flat());
const row = (metric: string, of: (placed: readonly Placed[]) => number): string[] => [metric, String(of(all)), String(of(season))];
console.log(
  table(
    [`${groups.flat().length} developments, ${all.length} articles, ${desks} desks`, 'as told', 'in one season'],
    [
      row('B-cubed F1', bCubed),
      row(`kept apart, of ${hard.length} hard pairs`, (placed) => keptApart(placed, hard).length),
      row('novelty right', noveltyRight),
    ],
  ),
);
