import { type DateRole, type EventStatus, type EventType, type FigureRole, type Mention, overlaps, type Range } from '@gigawire/domain';
import { type Cast, distinct } from './attributes/actors.ts';
import { countriesOf } from './attributes/countries.ts';
import { dateRole } from './attributes/dates.ts';
import { daysBetween } from './days-between.ts';
import { figuresOf } from './attributes/figures.ts';
import type { Odds } from './acts/models.ts';
import { statusOf } from './attributes/status.ts';
import type { Clause } from './clauses.ts';
import type { Frame } from './frame.ts';
import type { Claim } from './settle.ts';
import type { Stage } from './stage.ts';

/** What one clause of an article says has happened or will. */
export interface Statement {
  readonly frame: Frame;
  readonly type: EventType;
  readonly status: EventStatus;
  /** The rule that gave the status. */
  readonly why: string;
  readonly cast: Cast;
  readonly countries: readonly string[];
  /** Clauses whose words are its own. */
  readonly reach: readonly Range[];
  /** Roles of its money and quantities, by mention index. */
  readonly figures: ReadonlyMap<number, FigureRole>;
  readonly dates: ReadonlyMap<number, DateRole>;
  /** What its clause likely tells; null where no model is asked. */
  readonly odds: Odds | null;
  /** Tells of what lies well before the article. */
  readonly background: boolean;
}

const ADDS_TO =
  /^, (?:which|where|with the) (?:will|would|is|are|was|were|has an?|can|could|comes?|aims?|includes?|involves?|translates|equals|represents|amounts|marks|makes)?\b/;

/** A clause that goes on about what was just told: "and the plant will …", "but it …". */
const LEANING = /^\W{0,4}(?:and |while |but |although |though )?(?:the |this |its |it |they |these |each |with )/;

/** The clauses without an act of their own that say more of the act in `claim`. */
export function reachOf(claim: Claim, claims: readonly Claim[]): Clause[] {
  const { clauses, clause, scene, parties } = claim.frame;
  const taken = new Set(claims.map((c) => c.frame.clause));
  const reach = [clause];
  const at = clauses.indexOf(clause);
  for (const next of clauses.slice(at + 1)) {
    if (taken.has(next)) break;
    const words = scene.mask.slice(next.start, next.end);
    if (next.link === 'relative' && !ADDS_TO.test(words)) continue;
    if (next.link === 'earlier') continue;
    const stranger = parties.some(
      (p) => overlaps(next, p) && p.nature === 'firm' && p.stance === 'acts' && !claim.cast.parties.includes(p),
    );
    if (next.link === 'and' && stranger) continue;
    if ((next.link === 'contrast' || next.link === 'other') && (stranger || !LEANING.test(words))) continue;
    reach.push(next);
  }
  const before = clauses[at - 1];
  const others =
    before !== undefined &&
    parties.some((p) => overlaps(before, p) && p.nature === 'firm' && p.stance === 'acts' && !claim.cast.parties.includes(p));
  if (at === 1 && before && !others && !taken.has(before) && before.link === 'opening') reach.unshift(before);
  return reach;
}

/** Months before publication from which a past date makes a statement background. */
const OLD_DAYS = 75;
const LONG_AGO =
  /^\W{0,3}(?:(?:back )?in \ue002+|last year|since \ue002+|earlier this decade|years ago|previously|historically|(?:in )?(?:the|its|their) (?:previous|last|prior|earlier) (?:[a-z]+ )?(?:one|round|auction|tender)\b|(?:an?|one|two|three|several|some) (?:[a-z]+ ){1,5}(?:earlier|before|ago)\b|a year ago|over the (?:past|last) )/;

/** True for a date that lies long before the day of publication. */
export function isOld(mention: Mention, day: string | null): boolean {
  if (mention.kind !== 'date' || day === null) return false;
  // "sold since 2023" goes on.
  const last = mention.value.end;
  return last !== null && last < day && daysBetween(last, day) > OLD_DAYS;
}

/** "has deferred": the perfect tells of what has just come to be. */
const PERFECT = /\b(?:has|have) (?:also |now |again |formally |[a-z]+ly )?$/;

function isBackground(frame: Frame, status: EventStatus, dates: ReadonlyMap<number, DateRole>): boolean {
  const { scene, clause, sentence, hit } = frame;
  // Of a lead in the perfect, a past day is another's: "has deferred a rule brought in by an amendment in February".
  const act = scene.mask.slice(Math.max(clause.start, hit.act.start - 24), hit.act.start);
  if (sentence.standing === 'lead' && clause.link !== 'relative' && clause.link !== 'earlier' && PERFECT.test(act)) return false;
  // "The strategy of 2022 aimed at 2030": the day of the deed decides, not its deadline.
  const days = [...dates].filter(([, role]) => role !== 'deadline');
  const told = (days.length > 0 ? days : [...dates]).flatMap(([i]) => scene.mentions[i] ?? []);
  // "will take back units sold between 2021 and 2023".
  if (status === 'planned' && sentence.standing === 'lead' && clause.link === 'opening') return false;
  if (told.length > 0 && told.every((m) => isOld(m, scene.day)) && frame.hit.kind.type !== 'market') {
    // "will need a permit from May 1": a day without its year that was put into the past.
    return status !== 'planned' || told.some((m) => /\d{4}/.test(m.quote));
  }
  if (status === 'planned' || status === 'rumoured') return false;
  // "Two months after its agreement with X, …".
  if (clause.start === sentence.start && clause.link === 'earlier' && LATER_THAN.test(scene.mask.slice(clause.start, clause.end)))
    return true;
  const opening = scene.mask.slice(sentence.start, Math.min(clause.end, sentence.start + 80));
  const first = sentence.mentions.map((i) => scene.mentions[i]).find((m) => m?.kind === 'date');
  if (LONG_AGO.test(opening) && (first === undefined || isOld(first, scene.day))) return true;
  return clause.link === 'earlier' && told.some((m) => isOld(m, scene.day));
}

const LATER_THAN = /^\W{0,3}[a-z]+ (?:weeks|months|years) after\b/;

function datesOf(frame: Frame, reach: readonly Range[], status: EventStatus): Map<number, DateRole> {
  const found = new Map<number, DateRole>();
  for (const index of frame.sentence.mentions) {
    const mention = frame.scene.mentions[index];
    if (mention?.kind !== 'date') continue;
    const clause = reach.find((c) => c.start <= mention.start && mention.end <= c.end);
    const role = clause ? dateRole(frame, mention, status, clause) : null;
    if (role !== null) found.set(index, role);
  }
  return found;
}

/** A general word's cast beside the cast of what it is for. */
function joined(cast: Cast, under: Cast | undefined): Cast {
  if (!under) return cast;
  return { ...cast, actors: distinct([...cast.actors, ...under.actors]), parties: [...new Set([...cast.parties, ...under.parties])] };
}

/** What a state does at once: rules it sets or ends, money it hands over. */
const ENACTED =
  /^(?:impos|bann|rais|cut|lower|scrap|remov|lift|introduc|abolish|ended|halv|doubl|extend|froz|suspend|enact|pass|trimm|slash|hik|outlaw|g[ai]v|provid|paid|lent|grant|receiv|got|bailed|fund|financ)/;

/** A measure of years ago binds since; money given then has been given. */
function hasBound({ hit, scene }: Frame): boolean {
  const { type } = hit.kind;
  if (type === 'trade_measure') return true;
  return (type === 'policy' || type === 'public_funding') && ENACTED.test(scene.mask.slice(hit.act.start, hit.act.end));
}

/** Everything a settled claim says, figure by figure. `stage` are the countries the article is about. */
export function stateClaim(
  claim: Claim,
  claims: readonly Claim[],
  { stage, odds }: { readonly stage: Stage; readonly odds: ((stretch: Range) => Odds) | null },
): Statement {
  const { frame } = claim;
  const reach = reachOf(claim, claims);
  const cast = joined(claim.cast, claim.under?.cast);
  const own = statusOf(frame);
  const general = claim.under ? statusOf(claim.under.frame) : null;
  const told = general && (own.status === 'planned' || own.why === 'tense') ? general : own;
  const dates = datesOf(frame, reach, told.status);
  const background = isBackground(frame, told.status, dates);
  const binds = background && told.status === 'announced' && hasBound(frame);
  const { status, why } = binds ? { status: 'completed' as const, why: 'long in force' } : told;
  return {
    frame,
    odds: odds?.(frame.clause) ?? null,
    type: frame.hit.kind.type,
    status,
    why,
    cast,
    countries: countriesOf(frame, cast, reach, stage),
    reach,
    figures: figuresOf(frame, cast.parties, reach, status),
    dates,
    background,
  };
}
