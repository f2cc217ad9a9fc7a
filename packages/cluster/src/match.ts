import type { RateLookup } from '@gigawire/domain';
import { isOneFamily, mayBeOne } from './block.ts';
import type { PlaceContext } from './context.ts';
import { isCorrection } from './corrections.ts';
import { tally } from './likeness.ts';
import { oddsOfOne, reasonsForOne } from './odds.ts';
import { mayBeSameParty } from './actors.ts';
import type { Profile } from './profile.ts';
import { byPublication, gapInDays, isSameAddress } from './publication.ts';
import { VETOES } from './vetoes/vetoes.ts';

/**
 * Odds from which on a report is held to tell what an event tells: the mean over all that tell it. Lower odds join more accounts of one
 * development, and more developments that only look alike.
 */
const ONE = 0.35;
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

/** How a report stands to an event: its odds when it belongs, or why it does not. */
export type Match =
  | { readonly joins: true; readonly score: number; readonly why: string }
  | { readonly joins: false; readonly why: string };

const apart = (why: string): Match => ({ joins: false, why });

const isLead = ({ report }: Profile): boolean => report.article.gist !== undefined;
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
export const tellers = (members: readonly Profile[]): readonly Profile[] => (members.some(isLead) ? members.filter(isLead) : members);

/** The veto that keeps a report out of an event, in words, or null. */
export function vetoed(report: Profile, members: readonly Profile[], ctx: PlaceContext): string | null {
  for (const veto of VETOES) {
    const findings = members.map((other) => ({ other, found: veto.judge(report, other, ctx.rate) }));
    // The event holds the old figure and the corrected one: agreeing with either is enough.
    if (veto.on === 'values' && findings.some((f) => f.found.verdict === 'agree')) continue;
    const conflict = findings.find(
      ({ other, found }) =>
        found.verdict === 'conflict' &&
        (veto.on === 'wording' || areSure(report, other)) &&
        !(veto.on === 'values' && restates(report, other, ctx)),
    );
    if (conflict) return `${veto.name}: ${conflict.found.why}`;
  }
  return vetoedTwice(report, members, ctx);
}

/** Two vetoes against one report, in words, or null: both are hardly misread, however unsure each is. */
function vetoedTwice(report: Profile, members: readonly Profile[], ctx: PlaceContext): string | null {
  for (const other of members) {
    if (areSure(report, other) || restates(report, other, ctx)) continue;
    const found = VETOES.map((veto) => ({ name: veto.name, ...veto.judge(report, other, ctx.rate) }));
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

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** How likely some reports and some others tell one development: the mean over their pairs; null where none of them can be compared. */
export function oddsBetween(some: readonly Profile[], others: readonly Profile[], ctx: PlaceContext): number | null {
  const odds = some.flatMap((a) => others.filter((b) => areCompared(a, b)).map((b) => oddsOfOne(a, b, ctx)));
  return odds.length === 0 ? null : mean(odds);
}

/**
 * True when two reports are enough alike for one event, whatever is vetoed besides: where one of them lies may then bear on where the other
 * does. The later is held against the earlier, as it is when both are placed.
 */
export function isNear(a: Profile, b: Profile, ctx: PlaceContext): boolean {
  const [earlier, later] = byPublication(a.report, b.report) <= 0 ? [a, b] : [b, a];
  if (isSibling(earlier, later) && earlier.report.type !== later.report.type) return false;
  return areCompared(later, earlier) ? oddsOfOne(later, earlier, ctx) >= ONE : countsTheSame(later, earlier, ctx.rate);
}

/**
 * Whether a report belongs to the event that `members` tell: no veto stands against it, and it is enough like them. Two reports of one
 * article are two happenings unless they are of one type.
 */
export function matchEvent(report: Profile, members: readonly Profile[], ctx: PlaceContext): Match {
  const sibling = members.find((m) => isSibling(m, report));
  if (sibling && sibling.report.type !== report.report.type) return apart('sibling: another report of the same article');
  const odds = oddsBetween([report], members, ctx);
  const beside = members.find((m) => !areCompared(report, m) && countsTheSame(report, m, ctx.rate));
  if ((odds ?? 0) < ONE && (odds !== null || !beside)) return apart('too little in common');
  const veto = vetoed(report, isLead(report) ? tellers(members) : members, ctx);
  if (veto !== null) return apart(veto);
  if (odds === null) return { joins: true, score: BESIDE, why: 'the same actor, type and figure, told beside' };
  const compared = members.filter((m) => areCompared(report, m));
  const best = compared.reduce((a, b) => (oddsOfOne(report, b, ctx) > oddsOfOne(report, a, ctx) ? b : a));
  return { joins: true, score: odds, why: `${odds.toFixed(2)}: ${reasonsForOne(report, best, ctx)}` };
}

/** How a report stands to an event whose reports a person put together: it belongs where it fits one of them, whatever the others say. */
export function matchAny(report: Profile, members: readonly Profile[], ctx: PlaceContext): Match {
  const matches = members.map((member) => matchEvent(report, [member], ctx));
  const sibling = members.some((m) => isSibling(m, report) && m.report.type !== report.report.type);
  if (sibling) return apart('sibling: another report of the same article');
  return matches.reduce((a, b) => (b.joins && (!a.joins || b.score > a.score) ? b : a));
}

/** True when two events are told enough alike to be one. */
export const isOneEvent = (some: readonly Profile[], others: readonly Profile[], ctx: PlaceContext): boolean =>
  (oddsBetween(some, others, ctx) ?? BESIDE) >= ONE;
