import type { EventMoney, EventQuantity, RateLookup } from '@gigawire/domain';
import { isSameParty, mayBeSameParty } from './actors.ts';
import { namesInCommon, reachOf } from './block.ts';
import { compareDates } from './compare-dates.ts';
import { compareMoney, compareQuantity, isSize } from './compare-figures.ts';
import { isNearDuplicate } from './near-duplicate.ts';
import type { Profile } from './profile.ts';
import { gapInDays, isSameAddress } from './publication.ts';
import { cosine } from './terms.ts';

/** What speaks for two reports being of one development; the score is the sum of the parts. */
export interface Similarity {
  readonly score: number;
  /** Organizations they share; one that may be another's unit counts less. */
  readonly parties: number;
  /** Names they share; only between reports each of which is what its article is about. */
  readonly names: number;
  /** Figures they share, in the reports or in the openings of their articles. */
  readonly figures: number;
  /** Cosine of their words, 0..1. */
  readonly words: number;
  readonly sameText: boolean;
  /** They name the same day, deadline or period. */
  readonly sameDate: boolean;
}

/** What a party counts that may be another's unit, or the same under a name cut otherwise. */
export const UNIT_OF_PARTY = 0.7;

function sharedParties(a: Profile, b: Profile): number {
  return a.parties.reduce((sum, left) => {
    if (b.parties.some((right) => isSameParty(left, right))) return sum + 1;
    return b.parties.some((right) => mayBeSameParty(left, right)) ? sum + UNIT_OF_PARTY : sum;
  }, 0);
}

interface Figures {
  readonly money: readonly EventMoney[];
  readonly quantities: readonly EventQuantity[];
}

/** What the opening of its article counts, as figures of a report: nothing is known of their roles. */
function openingOf({ report: { article } }: Profile): Figures {
  const whole = <V>(value: V) => ({ ...value, role: 'total' as const, equivalents: [] });
  return { money: (article.gist?.money ?? []).map(whole), quantities: (article.gist?.quantities ?? []).map(whole) };
}

/** Amounts and sizes both give count 1, other figures (shares, jobs, distances) 0.3. */
function shared(
  left: Figures,
  right: Figures,
  how: { readonly days: readonly [string | null, string | null]; readonly rate: RateLookup },
): number {
  const [dayA, dayB] = how.days;
  const amounts = left.money.filter((m) =>
    right.money.some((n) => compareMoney({ money: m, day: dayA }, { money: n, day: dayB }, how.rate) === 'agree'),
  );
  const sizes = left.quantities.filter((q) => right.quantities.some((r) => compareQuantity(q, r) === 'agree'));
  return amounts.length + sizes.reduce((sum, q) => sum + (isSize(q.kind) ? 1 : 0.3), 0);
}

/** True when the opening of `newer` counts a figure that `older` reports. */
export const recalls = (newer: Profile, older: Profile, rate: RateLookup): boolean =>
  shared(openingOf(newer), older.report, { days: [newer.day, older.day], rate }) >= 1;

function sharedFigures(a: Profile, b: Profile, rate: RateLookup): number {
  const how = { days: [a.day, b.day], rate } as const;
  const told = shared(a.report, b.report, how);
  return areLeads(a, b) ? Math.max(told, shared(openingOf(a), openingOf(b), how)) : told;
}

/** Share of the smaller list that stands in the other, 0..1. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : a.filter((x) => b.includes(x)).length / smaller;
}

const sharesDate = (a: Profile, b: Profile): boolean =>
  a.report.dates.some((left) => b.report.dates.some((right) => compareDates(left, right) === 'agree'));

/** Each is what its article is about: then the openings of the two articles may be compared. */
const areLeads = (a: Profile, b: Profile): boolean =>
  a.report.article.gist !== undefined && b.report.article.gist !== undefined && !isSibling(a, b);

const sharedNames = (a: Profile, b: Profile): number => (areLeads(a, b) ? namesInCommon(a, b) : 0);

// The weights are points of evidence: 0.6 makes two reports of one type one event (see match.ts). Two shared parties nearly do, with a
// word in common; a single firm, which has many developments, needs a figure or much the same words beside it.
function partyPoints(shared: number): number {
  return shared >= 2 ? 0.55 : shared * 0.35;
}

/** Names of the openings say less than parties: a person, a town, a fund that was there. */
const NAME_POINTS: readonly number[] = [0, 0.15, 0.35, 0.45, 0.5, 0.55];
const namePoints = (names: number): number => NAME_POINTS[Math.min(names, NAME_POINTS.length - 1)]!;

function contextPoints(a: Profile, b: Profile, sameDate: boolean): number {
  const [left, right] = [a.report, b.report];
  const states = Math.min(2, a.states.filter((s) => b.states.includes(s)).length);
  const meeting = left.type === 'meeting' && right.type === 'meeting';
  const topics = left.topics.filter((t) => right.topics.includes(t)).length;
  const apart = (x: readonly string[], y: readonly string[]): boolean => x.length > 0 && y.length > 0 && overlap(x, y) === 0;
  return (
    // Two states that meet are the parties of it.
    states * (meeting ? 0.2 : 0.1) +
    (apart(left.topics, right.topics) ? -0.1 : 0.1 * overlap(left.topics, right.topics) + Math.min(0.1, 0.02 * topics)) +
    (apart(left.countries, right.countries) ? -0.2 : 0.05 * overlap(left.countries, right.countries)) +
    (sameDate ? 0.15 : 0)
  );
}

const isSibling = (a: Profile, b: Profile): boolean => a.report.articleId === b.report.articleId;

/** One text in two places, or two versions of it; reports of one article have their text in common for another reason. */
const isSameText = (a: Profile, b: Profile): boolean =>
  !isSibling(a, b) && (isNearDuplicate(a.report.article.fingerprint, b.report.article.fingerprint) || isSameAddress(a.report, b.report));

/** Where the headline is the same anyway, only the evidence tells one report of an article from the next. */
function sharedWords(a: Profile, b: Profile, sameText: boolean): number {
  if (sameText || isSibling(a, b)) return cosine(a.evidenceTerms, b.evidenceTerms);
  return Math.max(cosine(a.titleTerms, b.titleTerms), cosine(a.terms, b.terms));
}

/** Days in which most of a development's coverage falls. */
export const SEASON_DAYS = 120;

/** The further apart in time, the less alike; an undated report is held to more. */
function timePoints(a: Profile, b: Profile): number {
  const gap = gapInDays(a.instant, b.instant);
  if (gap === null) return -0.1;
  const reach = reachOf(a.report.type, b.report.type);
  const season = Math.min(SEASON_DAYS, reach);
  return -0.15 * Math.min(1, gap / season) - 0.1 * Math.min(1, Math.max(0, gap - season) / Math.max(1, reach - season));
}

const WORDS_WEIGHT = 0.5;
/** No match asks for less (see match.ts): below it words, the costly part, need not be read. */
const LEAST_SCORE = 0.6;

interface Compared {
  readonly rate: RateLookup;
  readonly similarity: Similarity;
}

/** Two reports are compared once to see what is near, and again to place them. */
const compared = new WeakMap<Profile, WeakMap<Profile, Compared>>();

export function similarity(a: Profile, b: Profile, rate: RateLookup): Similarity {
  const others = compared.get(a) ?? new WeakMap<Profile, Compared>();
  const known = others.get(b);
  if (known?.rate === rate) return known.similarity;
  const fresh = compare(a, b, rate);
  compared.set(a, others.set(b, { rate, similarity: fresh }));
  return fresh;
}

function compare(a: Profile, b: Profile, rate: RateLookup): Similarity {
  const parties = sharedParties(a, b);
  const figures = sharedFigures(a, b, rate);
  const names = sharedNames(a, b);
  const sameText = isSameText(a, b);
  const sameDate = sharesDate(a, b);
  const base =
    Math.max(partyPoints(parties), namePoints(names)) +
    Math.min(0.35, figures * 0.35) +
    Math.min(0.15, Math.max(0, figures - 1) * 0.15) +
    contextPoints(a, b, sameDate) +
    timePoints(a, b) +
    (sameText ? 0.4 : 0);
  const words = base + WORDS_WEIGHT < LEAST_SCORE ? 0 : sharedWords(a, b, sameText);
  return { score: base + WORDS_WEIGHT * words, parties, names, figures, words, sameText, sameDate };
}
