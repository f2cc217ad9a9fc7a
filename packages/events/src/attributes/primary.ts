import type { Happening } from '../happening.ts';
import type { Statement } from '../statement.ts';

const STANDING = { headline: 3, lead: 2.2, body: 0 } as const;

/** How much an article is about a happening: where it stands, whether the title says it, how often and with how many figures it is told. */
export function prominence(happening: Happening, echoed: boolean, sentences: number): number {
  const best = Math.max(...happening.statements.map((s) => STANDING[s.frame.sentence.standing]));
  const first = Math.min(...happening.statements.map((s) => s.frame.sentence.index));
  const early = 1 - first / Math.max(4, sentences);
  return best + early + (echoed ? 2 : 0) + 0.4 * Math.min(4, happening.statements.length - 1) + 0.3 * Math.min(3, happening.figures.size);
}

/** Triggers below this never carry an article. */
const WEAK = 0.5;
/** Prominence a report needs to be what its article is about. */
const ENOUGH = 1.6;
/** A second report counts as well when it is nearly as prominent as the first and stands with it at the front. */
const NEARLY = 0.6;

const inFront = (happening: Happening): boolean => happening.statements.some((s) => s.frame.sentence.standing !== 'body');

/**
 * Which of an article's happenings it is about: the most prominent one that is not background, and what stands beside it. `besideModels`:
 * an article in front of which nothing but background stands is about that, since models find what the rules would miss in front.
 */
export function primaryAmong(
  ranked: readonly { readonly happening: Happening; readonly best: Statement; readonly prominence: number }[],
  { besideModels }: { readonly besideModels: boolean },
): ReadonlySet<Happening> {
  const prominent = ranked.filter((r) => r.prominence >= ENOUGH);
  const told = prominent.filter((r) => !r.best.background);
  const worded = told.filter((r) => r.best.frame.hit.trigger.weight >= WEAK);
  const choices = [
    worded.some((r) => inFront(r.happening)) ? worded : [],
    // Where nothing better stands in front, the article is about what its first lines tell, in whatever words.
    told.filter((r) => inFront(r.happening)),
    besideModels ? prominent.filter((r) => inFront(r.happening)) : [],
    worded,
  ];
  const news = choices.find((some) => some.length > 0) ?? [];
  const top = Math.max(...news.map((r) => r.prominence));
  const front = news.filter((r) => r.prominence === top || (r.prominence >= top - NEARLY && inFront(r.happening)));
  return new Set(front.map((r) => r.happening));
}
