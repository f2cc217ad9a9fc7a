import type { EventType } from '@gigawire/domain';
import { WINDOW_DAYS } from './candidate-query.ts';
import { isBare } from './lead.ts';
import { looseKeys, weeksAround } from './loose-keys.ts';
import { isNearDuplicate } from './near-duplicate.ts';
import { gapInDays } from './publication.ts';
import type { Profile } from './profile.ts';
import { cosine } from './terms.ts';

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

export const isOneFamily = (a: EventType, b: EventType): boolean => a === b || FAMILIES.some((f) => f.has(a) && f.has(b));

/** Days two publications of one development may lie apart. */
const reachOf = (a: EventType, b: EventType): number => Math.min(SHORT_LIVED[a] ?? WINDOW_DAYS, SHORT_LIVED[b] ?? WINDOW_DAYS);

const meets = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((x) => b.includes(x));

/** A party's own release names it as publisher, and not always in the text. */
function released(a: Profile, b: Profile): number {
  if (a.report.article.publisher === b.report.article.publisher || a.opening.size === 0) return 0;
  return a.publisher.filter((name) => b.opening.has(name) && !a.opening.has(name)).length;
}

/** Names the openings of two articles share. */
export function namesInCommon(a: Profile, b: Profile): number {
  let shared = 0;
  for (const name of a.opening) if (b.opening.has(name)) shared++;
  return shared + released(a, b) + released(b, a);
}

/** Both count enough to be found by their countries' week. */
const areOfOneWeek = (a: Profile, b: Profile): boolean => meets(weeksAround([a.report]), looseKeys(b.report));

/** How near two texts on one country are that can tell one development, whoever they name. */
const ALIKE = 0.1;

/** Names that find a text of which nothing was read; figures find it within a week (loose-keys.ts). */
const NAMES_OF_BARE = 2;

/**
 * Cheap test before comparing: published within 1,200 days of one another, with a name in both openings, an actor of both, a country of both
 * and terms alike, or else types of one family, in their shorter reach, in a country of both. A text of which nothing was read has only its
 * opening to be known by.
 */
export function mayBeOne(a: Profile, b: Profile): boolean {
  const gap = gapInDays(a.instant, b.instant) ?? 0;
  if (gap > WINDOW_DAYS) return false;
  const names = namesInCommon(a, b);
  if (isBare(a.report) || isBare(b.report))
    return names >= NAMES_OF_BARE || areOfOneWeek(a, b) || isNearDuplicate(a.report.article.fingerprint, b.report.article.fingerprint);
  const ids = (p: Profile): readonly string[] => p.report.actors.flatMap((x) => x.id ?? []);
  if (names > 0 || meets(ids(a), ids(b))) return true;
  const isShared = meets(a.report.countries, b.report.countries);
  const placed = a.report.countries.length > 0 && b.report.countries.length > 0;
  if (isOneFamily(a.report.type, b.report.type) && gap <= reachOf(a.report.type, b.report.type)) return isShared || !placed;
  return isShared && cosine(a.text, b.text) >= ALIKE;
}
