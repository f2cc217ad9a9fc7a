import type { RateLookup } from '@gigawire/domain';
import { isSameParty, mayBeSameParty } from './actors.ts';
import { reachOf } from './block.ts';
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
  /** Figures they share. */
  readonly figures: number;
  /** Cosine of their words, 0..1. */
  readonly words: number;
  readonly sameText: boolean;
}

/** What a party counts that may be another's unit, or the same under a name cut otherwise. */
export const UNIT_OF_PARTY = 0.7;

function sharedParties(a: Profile, b: Profile): number {
  return a.parties.reduce((sum, left) => {
    if (b.parties.some((right) => isSameParty(left, right))) return sum + 1;
    return b.parties.some((right) => mayBeSameParty(left, right)) ? sum + UNIT_OF_PARTY : sum;
  }, 0);
}

/** Amounts and sizes both give count 1, other figures (shares, jobs, distances) 0.3. */
function sharedFigures(a: Profile, b: Profile, rate: RateLookup): number {
  const amounts = a.report.money.filter((m) =>
    b.report.money.some((n) => compareMoney({ money: m, day: a.day }, { money: n, day: b.day }, rate) === 'agree'),
  );
  const sizes = a.report.quantities.filter((q) => b.report.quantities.some((r) => compareQuantity(q, r) === 'agree'));
  return amounts.length + sizes.reduce((sum, q) => sum + (isSize(q.kind) ? 1 : 0.3), 0);
}

/** Share of the smaller list that stands in the other, 0..1. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : a.filter((x) => b.includes(x)).length / smaller;
}

const sharesDate = (a: Profile, b: Profile): boolean =>
  a.report.dates.some((left) => b.report.dates.some((right) => compareDates(left, right) === 'agree'));

// The weights are points of evidence: 0.6 makes two reports of one type one event (see match.ts). Two shared parties nearly do, with a
// word in common; a single firm, which has many developments, needs a figure or much the same words beside it.
function partyPoints(shared: number): number {
  return shared >= 2 ? 0.55 : shared * 0.35;
}

function contextPoints(a: Profile, b: Profile): number {
  const [left, right] = [a.report, b.report];
  const states = Math.min(2, a.states.filter((s) => b.states.includes(s)).length);
  const apart = (x: readonly string[], y: readonly string[]): boolean => x.length > 0 && y.length > 0 && overlap(x, y) === 0;
  return (
    states * 0.1 +
    (apart(left.topics, right.topics) ? -0.1 : 0.1 * overlap(left.topics, right.topics)) +
    (apart(left.countries, right.countries) ? -0.2 : 0.05 * overlap(left.countries, right.countries)) +
    (sharesDate(a, b) ? 0.15 : 0)
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

/** The further apart in time, the less alike; an undated report is held to more. */
function timePoints(a: Profile, b: Profile): number {
  const gap = gapInDays(a.instant, b.instant);
  return gap === null ? -0.1 : -0.15 * Math.min(1, gap / reachOf(a.report.type, b.report.type));
}

const WORDS_WEIGHT = 0.5;
/** No match asks for less (see match.ts): below it words, the costly part, need not be read. */
const LEAST_SCORE = 0.6;

export function similarity(a: Profile, b: Profile, rate: RateLookup): Similarity {
  const parties = sharedParties(a, b);
  const figures = sharedFigures(a, b, rate);
  const sameText = isSameText(a, b);
  const base =
    partyPoints(parties) +
    Math.min(0.35, figures * 0.35) +
    Math.min(0.15, Math.max(0, figures - 1) * 0.15) +
    contextPoints(a, b) +
    timePoints(a, b) +
    (sameText ? 0.4 : 0);
  const words = base + WORDS_WEIGHT < LEAST_SCORE ? 0 : sharedWords(a, b, sameText);
  return { score: base + WORDS_WEIGHT * words, parties, figures, words, sameText };
}
