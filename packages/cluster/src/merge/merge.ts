import {
  EVENT_TYPES,
  type EventStatus,
  type EventType,
  isNews,
  type NewsEvent,
  type RateLookup,
  type SituatedReport,
} from '@gigawire/domain';
import { countArticles, voicesOf } from '../independent.ts';
import { byPublication, instantOf } from '../publication.ts';
import { mergeActors } from './actors.ts';
import { current } from './current.ts';
import { mergeDates } from './dates.ts';
import { mergeMoney } from './money.ts';
import { mergeQuantities } from './quantities.ts';
import { mergeStatus, stageOf } from './status.ts';
import { isCorrection, saysItCorrects } from '../corrections.ts';

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();

/** The type that takes precedence among those the reports give. */
const typeOf = (reports: readonly SituatedReport[]): EventType => EVENT_TYPES.find((t) => reports.some((r) => r.type === t)) ?? 'market';

const MAX_TITLE = 120;

const CORRECTION_NOTE = /^(?:correction|corrected|clarification|訂正)\s{0,3}[:：–-]\s{0,3}/i;

/** Headline of the report that tells most: one that knows the status reached, is about the event, corrected, with most figures; the earliest of equals. */
function titleOf(reports: readonly SituatedReport[], status: EventStatus): string | null {
  const figures = (r: SituatedReport): number => r.money.length + r.quantities.length;
  const better = (a: SituatedReport, b: SituatedReport): number =>
    Number(b.status === status) - Number(a.status === status) ||
    Number(b.primary) - Number(a.primary) ||
    Number(isCorrection(b)) - Number(isCorrection(a)) ||
    figures(b) - figures(a) ||
    Number(b.article.published !== null) - Number(a.article.published !== null) ||
    b.confidence - a.confidence;
  const [first, ...rest] = reports.filter((r) => r.article.title !== null);
  if (!first) return null;
  const best = rest.reduce((a, b) => (better(a, b) > 0 ? b : a), first);
  // A headline speaks of what its article is about; an item of a digest and what an article mentions in passing are named by their own sentence.
  return best.primary && !best.article.digest ? (best.article.title?.replace(CORRECTION_NOTE, '') ?? null) : abridged(best.evidence.quote);
}

/** A sentence, or an entry of a list, as a headline: with a capital, without what ends it, and cut between words where it is long. */
function abridged(sentence: string): string {
  const words = sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/[.,;:\s]+$/, '');
  return words.length <= MAX_TITLE ? words : `${words.slice(0, MAX_TITLE).replace(/\s+\S*$/, '')} …`;
}

/** The reports by which it is known how far a development is: a correction tells little of that, unless it takes the whole back. */
function sayingHowFar(reports: readonly SituatedReport[]): readonly SituatedReport[] {
  const some = reports.filter((r) => !saysItCorrects(r) || stageOf(r) < 0);
  return some.length > 0 ? some : reports;
}

/**
 * The event that reports of one development tell. A pure fold over the reports in order of publication: what it says does not depend on the
 * order they came in. Throws RangeError without reports.
 */
export function mergeReports(reports: readonly SituatedReport[], rate: RateLookup): NewsEvent {
  if (reports.length === 0) throw new RangeError('an event needs at least one report');
  const sorted = [...reports].sort(byPublication);
  const standing = current(sorted);
  const voices = new Map(voicesOf(sorted).map((voice, i) => [sorted[i]!, voice]));
  const published = sorted.map((r) => r.article.published).filter((p) => instantOf(p) !== null);
  const status = mergeStatus(sayingHowFar(standing));
  return {
    type: typeOf(standing),
    status,
    title: titleOf(standing, status),
    countries: union(standing.map((r) => r.countries)),
    actors: mergeActors(standing, voices),
    topics: union(standing.map((r) => r.topics)),
    money: mergeMoney(standing, voices, rate),
    quantities: mergeQuantities(standing, voices),
    dates: mergeDates(standing, voices),
    firstPublished: published[0] ?? null,
    lastPublished: published.at(-1) ?? null,
    confidence: Math.max(...standing.map((r) => r.confidence)),
    articleCount: countArticles(sorted),
    independentPublisherCount: new Set(voices.values()).size,
    primary: standing.some((r) => r.primary),
    news: standing.some(isNews),
    reports: sorted,
  };
}
