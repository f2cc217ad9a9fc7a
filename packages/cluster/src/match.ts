import type { EventStatus, EventType, RateLookup } from '@gigawire/domain';
import { mayBeOne, namesInCommon } from './block.ts';
import { isBare } from './lead.ts';
import { stageOf } from './merge/status.ts';
import type { Profile } from './profile.ts';
import { byPublication, gapInDays, isSameAddress } from './publication.ts';
import { recalls, SEASON_DAYS, similarity, UNIT_OF_PARTY, type Similarity } from './similarity.ts';
import { VETOES } from './vetoes/vetoes.ts';
import { isCorrection } from './corrections.ts';

const SAME_TYPE = 0.6;
/** Two types of one family must agree more closely, in who and in how much. */
const SAME_FAMILY = 0.65;
/** Two texts of which one states nothing must name or count the same things. */
const BARE = 0.5;
/** Names in both openings that only one story gives. */
const NAMES_OF_ONE_STORY = 4;
/** Days within which an outlet corrects a story. */
const CORRECTION_DAYS = 30;
/** Words a correction shares with what it corrects: it retells the story. */
const CORRECTION_WORDS = 0.3;

/** How a report stands to an event: its score when it belongs, or why it does not. */
export type Match =
  | { readonly joins: true; readonly score: number; readonly why: string }
  | { readonly joins: false; readonly why: string };

const apart = (why: string): Match => ({ joins: false, why });

/** A correction, or a newer text of one address, restates the other report: all of the fewer parties (or their units), the same story but for its figures. */
function restates(a: Profile, b: Profile, s: Similarity): boolean {
  const correction = isCorrection(a.report) !== isCorrection(b.report);
  if (!correction && !isSameAddress(a.report, b.report)) return false;
  const fewer = Math.min(a.parties.length, b.parties.length);
  const gap = gapInDays(a.instant, b.instant) ?? 0;
  const sameParties = s.parties >= fewer * UNIT_OF_PARTY;
  return mayBeOne(a, b) && sameParties && gap <= CORRECTION_DAYS && (s.sameText || s.words >= CORRECTION_WORDS);
}

/** An article that names the figure told before beside its own ("7.5 GWh, not 7 as stated") tells the same thing anew. */
function revises(a: Profile, b: Profile, rate: RateLookup): boolean {
  const [older, newer] = (a.instant ?? 0) <= (b.instant ?? 0) ? [a, b] : [b, a];
  if (namesInCommon(a, b) < 2 || (gapInDays(a.instant, b.instant) ?? Infinity) > CORRECTION_DAYS) return false;
  return recalls(newer, older, rate) || recalls(older, newer, rate);
}

const RAISED: ReadonlySet<EventType> = new Set(['investment', 'public_funding']);

/** What has come together by now, told beside the sum it is part of: the first close of a fund, a tranche drawn. */
function isPartRaised(a: Profile, b: Profile, rate: RateLookup): boolean {
  const [older, newer] = byPublication(a.report, b.report) <= 0 ? [a, b] : [b, a];
  if (!RAISED.has(older.report.type) || !RAISED.has(newer.report.type) || namesInCommon(a, b) < 2) return false;
  return stageOf(newer.report) > stageOf(older.report) && recalls(newer, older, rate);
}

interface Pair {
  readonly other: Profile;
  readonly alike: Similarity;
}

/** The veto that keeps a report out of an event, in words, or null. */
export function vetoed(report: Profile, members: readonly Profile[], rate: RateLookup): string | null {
  const isLifted = (other: Profile): boolean =>
    restates(report, other, similarity(report, other, rate)) || revises(report, other, rate) || isPartRaised(report, other, rate);
  for (const veto of VETOES) {
    const findings = members.map((other) => ({ other, found: veto.judge(report, other, rate) }));
    // The event holds the old figure and the corrected one: agreeing with either is enough.
    if (veto.on === 'values' && findings.some((f) => f.found.verdict === 'agree')) continue;
    const conflict = findings.find((f) => f.found.verdict === 'conflict' && !(veto.on === 'values' && isLifted(f.other)));
    if (conflict) return `${veto.name}: ${conflict.found.why}`;
  }
  return null;
}

const MOVED: ReadonlySet<EventStatus> = new Set(['delayed', 'cancelled']);

const isSameWeek = (a: Profile, b: Profile): boolean => (gapInDays(a.instant, b.instant) ?? Infinity) <= 7;

/** A text of which nothing was read is a copy, or names and counts what the other does; figures of one week need no names. */
function tellsTheSame(bare: Profile, { other, alike }: Pair): boolean {
  const week = isSameWeek(bare, other);
  const counts = alike.figures >= 2 && (alike.names >= 2 || week);
  return alike.sameText || (alike.score >= BARE && (alike.names >= 3 || counts)) || (alike.figures >= 3 && week);
}

function isEnough(report: Profile, pair: Pair): boolean {
  const { other, alike } = pair;
  if (isBare(report.report) || isBare(other.report)) return tellsTheSame(report, pair);
  const late = (gapInDays(report.instant, other.instant) ?? 0) > SEASON_DAYS;
  const [, newer] = byPublication(report.report, other.report) <= 0 ? [report, other] : [other, report];
  // What puts off or calls off names the day of what it means.
  const isMoved = alike.sameDate && MOVED.has(newer.report.status);
  // Long after, one firm and the same words are its next deal of the kind.
  if (late && !isMoved && alike.figures < 1 && alike.names < 2 && alike.parties < 2) return false;
  if (report.report.type === other.report.type) return alike.score >= SAME_TYPE;
  const sharesActor = alike.parties > 0 || alike.names >= 2 || report.states.filter((s) => other.states.includes(s)).length >= 2;
  // Who corrects a story tells it again, if only in part.
  const corrects =
    isCorrection(report.report) !== isCorrection(other.report) && (gapInDays(report.instant, other.instant) ?? Infinity) <= CORRECTION_DAYS;
  const sharesFact = corrects || alike.figures >= 1 || alike.sameText || alike.words >= 0.5 || alike.names >= NAMES_OF_ONE_STORY;
  return alike.score >= SAME_FAMILY && sharesActor && sharesFact;
}

/**
 * True when two reports are enough alike for one event, whatever is vetoed besides: where one of them lies may then bear on where the other
 * does. The later is held against the earlier, as it is when both are placed.
 */
export function isNear(a: Profile, b: Profile, rate: RateLookup): boolean {
  const [earlier, later] = byPublication(a.report, b.report) <= 0 ? [a, b] : [b, a];
  const isSibling = earlier.report.articleId === later.report.articleId;
  if ((isSibling && earlier.report.type !== later.report.type) || !mayBeOne(later, earlier)) return false;
  return isEnough(later, { other: earlier, alike: similarity(later, earlier, rate) });
}

/**
 * Whether a report belongs to the event that `members` tell: no veto stands against it, and it is enough like one of them. Two reports of
 * one article are two happenings unless they are of one type.
 */
export function matchEvent(report: Profile, members: readonly Profile[], rate: RateLookup): Match {
  const sibling = members.find((m) => m.report.articleId === report.report.articleId);
  if (sibling && sibling.report.type !== report.report.type) return apart('sibling: another report of the same article');
  const near = members
    .filter((other) => mayBeOne(report, other))
    .map((other): Pair => ({ other, alike: similarity(report, other, rate) }))
    .filter((pair) => isEnough(report, pair));
  if (near.length === 0) return apart('too little in common');
  const veto = vetoed(report, members, rate);
  if (veto !== null) return apart(veto);
  const best = near.reduce((a, b) => (b.alike.score > a.alike.score ? b : a));
  return { joins: true, score: best.alike.score + (report.report.type === best.other.report.type ? 0.1 : 0), why: reasons(best.alike) };
}

/** How a report stands to an event whose reports a person put together: it belongs where it fits one of them, whatever the others say. */
export function matchAny(report: Profile, members: readonly Profile[], rate: RateLookup): Match {
  const matches = members.map((member) => matchEvent(report, [member], rate));
  const sibling = members.some((m) => m.report.articleId === report.report.articleId && m.report.type !== report.report.type);
  if (sibling) return apart('sibling: another report of the same article');
  return matches.reduce((a, b) => (b.joins && (!a.joins || b.score > a.score) ? b : a));
}

function reasons(s: Similarity): string {
  const parts = [
    s.sameText ? 'same text' : null,
    s.parties > 0 ? `${s.parties} shared parties` : null,
    s.names > 0 ? `${s.names} shared names` : null,
    s.figures > 0 ? `${s.figures} shared figures` : null,
    `words ${s.words.toFixed(2)}`,
  ];
  return `${s.score.toFixed(2)}: ${parts.filter((p) => p !== null).join(', ')}`;
}
