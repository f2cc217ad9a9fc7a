import type { EventType } from '@gigawire/domain';
import { WINDOW_DAYS } from './candidate-query.ts';
import { isBare } from './lead.ts';
import { gapInDays } from './publication.ts';
import type { Profile } from './profile.ts';
import { publisherNames } from './source.ts';

/** Types under which outlets tell one development. A type may stand in several families; two types of one family may be one event. */
const FAMILIES: readonly ReadonlySet<EventType>[] = [
  // Capital, partners and plant of one project.
  new Set(['supply_contract', 'acquisition', 'partnership', 'public_funding', 'investment', 'facility']),
  // A technology tie-up is a partnership to one desk, a product step to another.
  new Set(['partnership', 'technology']),
  new Set(['technology', 'facility']),
  // An award ends a tender and begins a contract.
  new Set(['tender', 'supply_contract']),
  // A scheme with a budget.
  new Set(['policy', 'public_funding']),
  new Set(['policy', 'trade_measure']),
  // What ministers sign when they meet; state bodies and firms sign together.
  new Set(['agreement', 'meeting']),
  new Set(['agreement', 'partnership']),
];

/** Days after which a further report of these is a further happening. */
const SHORT_LIVED: Readonly<Partial<Record<EventType, number>>> = {
  market: 45,
  meeting: 75,
  disruption: 270,
  trade_measure: 120,
  policy: 240,
  agreement: 240,
};

const isOneFamily = (a: EventType, b: EventType): boolean => a === b || FAMILIES.some((f) => f.has(a) && f.has(b));

/** Days two publications of one development may lie apart. */
export const reachOf = (a: EventType, b: EventType): number => Math.min(SHORT_LIVED[a] ?? WINDOW_DAYS, SHORT_LIVED[b] ?? WINDOW_DAYS);

const meets = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((x) => b.includes(x));

/** Names two openings share where the articles are about one thing, under whatever type each was read. */
const NAMES_OF_ONE = 2;

/** A party's own release names it as publisher, and not always in the text. */
function released(a: Profile, b: Profile): number {
  if (a.report.article.publisher === b.report.article.publisher || a.opening.size === 0) return 0;
  return publisherNames(a.report).filter((name) => b.opening.has(name) && !a.opening.has(name)).length;
}

/** Names the openings of two articles share. */
export function namesInCommon(a: Profile, b: Profile): number {
  let shared = 0;
  for (const name of a.opening) if (b.opening.has(name)) shared++;
  return shared + released(a, b) + released(b, a);
}

/** Cheap test before comparing: types of one family (or the same names in both openings), in reach of one another in time, sharing a country or an actor. */
export function mayBeOne(a: Profile, b: Profile): boolean {
  const named = namesInCommon(a, b) >= NAMES_OF_ONE;
  const typed = !isBare(a.report) && !isBare(b.report);
  if (typed && !named && !isOneFamily(a.report.type, b.report.type)) return false;
  const gap = gapInDays(a.instant, b.instant);
  if (gap !== null && gap > reachOf(a.report.type, b.report.type)) return false;
  const ids = (p: Profile): readonly string[] => p.report.actors.flatMap((x) => x.id ?? []);
  const placed = a.report.countries.length > 0 && b.report.countries.length > 0;
  return named || meets(a.report.countries, b.report.countries) || meets(ids(a), ids(b)) || !placed;
}
