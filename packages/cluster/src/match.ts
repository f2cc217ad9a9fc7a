import type { RateLookup } from '@gigawire/domain';
import { isOneFamily, mayBeOne } from './block.ts';
import type { PlaceContext } from './context.ts';
import { isCorrection } from './corrections.ts';
import { tally } from './likeness.ts';
import { oddsOfOne, reasonsForOne } from './odds.ts';
import { mayBeSameParty } from './actors.ts';
import type { Profile } from './profile.ts';
import { gapInDays, isSameAddress } from './publication.ts';
import { VETOES } from './vetoes/vetoes.ts';

/**
 * Odds from which on reports are held to tell one development: the mean over every two of both sides. Lower odds join more accounts of one
 * development, and more developments that only look alike.
 */
const ONE = 0.25;
/** Odds of a report told beside what its article is about. */
const BESIDE = 0.5;
/**
 * Confidence from which on a report's values are sure enough to stand against another's. Below it, values that conflict are as often misread
 * in accounts of one development as they tell two apart; above it, a higher bar joins a few more accounts and more look-alikes
 * (fixtures/training/developments).
 */
const SURE = 0.65;
/** Days within which an outlet corrects a story. */
const CORRECTION_DAYS = 30;

/** It is what its article is about. */
export const isLead = ({ report }: Profile): boolean => report.article.gist !== undefined;
const isSibling = (a: Profile, b: Profile): boolean => a.report.articleId === b.report.articleId;

/** A correction, or a newer text of one address, tells the other report's story with other values. */
const restates = (a: Profile, b: Profile, ctx: PlaceContext): boolean =>
  (isCorrection(a.report) !== isCorrection(b.report) || isSameAddress(a.report, b.report)) &&
  (gapInDays(a.instant, b.instant) ?? 0) <= CORRECTION_DAYS &&
  (isLead(a) && isLead(b) ? oddsOfOne(a, b, ctx) >= ONE : countsTheSame(a, b, ctx.rate));

const areSure = (a: Profile, b: Profile): boolean => Math.min(a.report.confidence, b.report.confidence) >= SURE;

/**
 * The reports an event is told apart by: those that are what their article is about, where there are any. What is told beside of the same
 * parties has figures and days of its own.
 */
const tellers = (members: readonly Profile[]): readonly Profile[] => (members.some(isLead) ? members.filter(isLead) : members);

/** Every two of both sides. */
const across = (some: readonly Profile[], others: readonly Profile[]): readonly (readonly [Profile, Profile])[] =>
  some.flatMap((a) => others.map((b) => [a, b] as const));

/**
 * The veto that keeps some reports and some others from being one event, in words, or null. Where both sides tell what an article is about,
 * what is told beside stands against nothing.
 */
export function vetoed(some: readonly Profile[], others: readonly Profile[], ctx: PlaceContext): string | null {
  const pairs = some.some(isLead) ? across(tellers(some), tellers(others)) : across(some, others);
  for (const veto of VETOES) {
    const findings = pairs.map(([a, b]) => ({ a, b, ...veto.judge(a, b, ctx.rate) }));
    const conflicts = findings.filter((f) => f.verdict === 'conflict');
    // An event holds the old figure and the corrected one: agreeing with either is enough, and so is correcting it.
    if (veto.on === 'values' && findings.some((f) => f.verdict === 'agree')) continue;
    if (veto.on === 'values' && conflicts.some(({ a, b }) => restates(a, b, ctx))) continue;
    const conflict = conflicts.find(({ a, b }) => veto.on === 'wording' || areSure(a, b));
    if (conflict) return `${veto.name}: ${conflict.why}`;
  }
  return vetoedTwice(pairs, ctx);
}

/** Two vetoes between two reports, in words, or null: both are hardly misread, however unsure each is. */
function vetoedTwice(pairs: readonly (readonly [Profile, Profile])[], ctx: PlaceContext): string | null {
  for (const [a, b] of pairs) {
    if (areSure(a, b) || restates(a, b, ctx)) continue;
    const found = VETOES.map((veto) => ({ name: veto.name, ...veto.judge(a, b, ctx.rate) }));
    const [one, two] = found.filter((f) => f.verdict === 'conflict');
    if (one && two && found.every((f) => f.verdict !== 'agree')) return `${one.name}: ${one.why}; ${two.name}: ${two.why}`;
  }
  return null;
}

/** Who acts in both, be it a state. */
const sharesActor = (a: Profile, b: Profile): boolean =>
  a.parties.some((left) => b.parties.some((right) => mayBeSameParty(left, right))) || a.states.some((state) => b.states.includes(state));

/**
 * What is told beside something else is the same where type, an actor and a figure are, or the very sentence: its opening tells nothing of it.
 * Two reports of one article and type are the same unless their figures differ.
 */
function countsTheSame(a: Profile, b: Profile, rate: RateLookup): boolean {
  if (a.report.type === b.report.type && a.report.evidence.quote === b.report.evidence.quote) return true;
  if (!isOneFamily(a.report.type, b.report.type) || !mayBeOne(a, b) || !sharesActor(a, b)) return false;
  const { amounts, sizes, otherAmounts, otherSizes } = tally(a.report, b.report, [a.day, b.day], rate);
  return amounts + sizes > 0 || (isSibling(a, b) && otherAmounts + otherSizes === 0);
}

/** Between two reports of one article, or where one of them is told beside, openings say nothing. */
const areCompared = (a: Profile, b: Profile): boolean => isLead(a) && isLead(b) && !isSibling(a, b);

/**
 * How much some reports and some others are told alike, 0..1: the mean odds of every two that can be compared; null where that is too little
 * for one event.
 */
export function alikeness(some: readonly Profile[], others: readonly Profile[], ctx: PlaceContext): number | null {
  const pairs = across(some, others);
  const odds = pairs.filter(([a, b]) => areCompared(a, b)).map(([a, b]) => oddsOfOne(a, b, ctx));
  if (odds.length === 0) return pairs.some(([a, b]) => countsTheSame(a, b, ctx.rate)) ? BESIDE : null;
  const mean = odds.reduce((a, b) => a + b, 0) / odds.length;
  return mean >= ONE ? mean : null;
}

/** What makes them alike, in words. */
export function whyAlike(some: readonly Profile[], others: readonly Profile[], ctx: PlaceContext): string {
  const [first, ...rest] = across(some, others).filter(([a, b]) => areCompared(a, b));
  if (!first) return 'the same actor, type and figure, told beside';
  const [a, b] = rest.reduce((best, pair) => (oddsOfOne(...pair, ctx) > oddsOfOne(...best, ctx) ? pair : best), first);
  return reasonsForOne(a, b, ctx);
}

/** True where one article tells something of both as happenings of two types. */
export const holdSiblings = (some: readonly Profile[], others: readonly Profile[]): boolean =>
  across(some, others).some(([a, b]) => isSibling(a, b) && a.report.type !== b.report.type);

/**
 * True when two reports are enough alike for one event, whatever is vetoed besides: where one of them lies may then bear on where the other
 * does.
 */
export const isNear = (a: Profile, b: Profile, ctx: PlaceContext): boolean => !holdSiblings([a], [b]) && alikeness([a], [b], ctx) !== null;
