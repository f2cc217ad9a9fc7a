import { contains, type EventStatus, type EventType } from '@gigawire/domain';
import { allOf } from '../all-of.ts';
import { around, type Frame } from '../frame.ts';
import { isPastForm } from '../inflect.ts';
import {
  AGREED,
  AHEAD,
  CALLED_OFF,
  CUES,
  DENIAL,
  FINITE,
  MUSING,
  NEGATED,
  PUT_OFF,
  PUT_OFF_NOT,
  PLANNING,
  PONDERING,
  SIGNED,
  SOURCES,
  WON,
} from './status-cues.ts';

/** Kinds whose deed can be signed while what it provides for lies ahead. */
const DEEDS: ReadonlySet<EventType> = new Set(['supply_contract', 'acquisition', 'partnership', 'agreement', 'tender']);

/** What a bank binds itself to. */
const LENDS = /^(?:lend|extend|provid|financ|fund|offer|co-?financ|insur|guarantee|underwrit|support)/;

/** Rules are done when they bind. */
const RULES: ReadonlySet<EventType> = new Set(['policy', 'trade_measure']);
const IN_FORCE =
  /\b(?:took|has taken|have taken) effect\b|\b(?:came|entered|has come|has entered|have come|have entered|went) into (?:force|effect)\b|\b(?:with immediate effect|effective immediately|now in force)\b/;

/** A body of state that has "decided to" has acted. */
const DECREES: ReadonlySet<EventType> = new Set(['policy', 'trade_measure', 'public_funding', 'tender']);
const DECIDED = /\b(?:decid(?:es|ed)|propos(?:es|ed)|vot(?:es|ed)) to (?:[a-z]+ ){0,2}(?:an? |the )?$/;

/** True when the words at the end of `before` have not happened: a modal reaches them. */
function aheadOf(before: string, reach: number): boolean {
  let last = -1;
  let end = 0;
  for (const match of allOf(AHEAD, before)) {
    last = match.index;
    end = match.index + match[0].length;
  }
  return last >= 0 && before.length - end <= reach && !FINITE.test(before.slice(end));
}

/** The first cue that stands in the clause as a fact: neither ahead nor negated. */
function factual(clause: string, pattern: RegExp): boolean {
  for (const match of allOf(pattern, clause)) {
    const before = clause.slice(Math.max(0, match.index - 60), match.index);
    const bare = /\b(?:to|to be|be|for|before|of)(?: [a-z]+ly)? $/.test(before);
    if (!bare && !aheadOf(before, 34) && !NEGATED.test(before) && !MUSING.test(before.slice(-24))) return true;
  }
  return false;
}

/** Kinds whose present tense with a day to come is a timetable: "the plant opens in July". */
const SCHEDULED: ReadonlySet<EventType> = new Set(['facility', 'technology', 'meeting']);

function isDatedAhead({ scene, sentence, clause }: Frame): boolean {
  const dates = sentence.mentions.flatMap((i) => {
    const m = scene.mentions[i];
    return m?.kind === 'date' && contains(clause, m) ? [m.value.start ?? m.value.end ?? ''] : [];
  });
  return scene.day !== null && dates.length > 0 && dates.every((day) => day > (scene.day ?? ''));
}

const HAVING = /\b(?:has|have|had|having|did)(?: [a-z]+ly| also| already| now| just| so far| since)? $/;

const isPast = (before: string, act: string): boolean => isPastForm(act) || HAVING.test(before);

/** "A delegation will visit": what is known by a noun is done by the verb behind it. */
const WILL_BE_DONE =
  /^(?: [a-z]+){0,2} (?:will|shall|is to|are to|is set to|are set to|is expected to|are expected to|is due to|are due to|plans to|plan to) /;

/** "Delegation from Japan to meet recyclers": what a headline says in the infinitive lies ahead. */
const IS_TO_BE_DONE =
  /^(?: (?!(?:has|have|had|was|were|is|are)\b|[a-z]+ed\b)[^\s,;:]+){0,5} to (?!(?:the|an?|its|their|date|[a-z]+ing)\b)[a-z]{3,} /;

/** By the form of the act alone: "to build" lies ahead, "is building" goes on, "built" is done. */
function byTense(frame: Frame, before: string, act: string): EventStatus {
  const { trigger } = frame.hit;
  if (PLANNING.test(act)) return 'planned';
  const head = act.split(' ')[0] ?? act;
  // "the first to win", "the last to close": it has.
  if (/\b(?:first|second|third|only|latest|last)\b[^,;]{0,40} to $/.test(before)) return trigger.past ?? trigger.done;
  if (/\b(?:to|to be)(?: [a-z]+ly| jointly| also| soon)? $/.test(before)) return 'planned';
  if (head.endsWith('ing')) {
    if (/\b(?:is|are|was|were|now|currently|been)(?: [a-z]+ly| also| now| already)? $/.test(before)) return trigger.ongoing;
    return /\b(?:for|of|in|at|by) $/.test(before) && trigger.ongoing !== trigger.done ? 'planned' : trigger.done;
  }
  return isPast(before, act) ? (trigger.past ?? trigger.done) : trigger.done;
}

/** How certain and how far along the act is, with the rule that said so. */
export function statusOf(frame: Frame): { status: EventStatus; why: string } {
  const { before, act, after } = around(frame);
  const { kind } = frame.hit;
  const whole = before + act + after;
  // "The proposed money could back joint ventures", "the factory, the first of its kind, is to open": told within the act.
  const within = act.replace(/^\S+ ?/, '');
  const sentence = frame.scene.mask.slice(frame.sentence.start, frame.sentence.end);
  const allows = (status: EventStatus): boolean => kind.statuses === undefined || kind.statuses.has(status);
  if (allows('denied') && (DENIAL.test(whole) || NEGATED.test(before.slice(-50)))) return { status: 'denied', why: 'denial' };
  // Words of other acts in the clause take nothing from an act that is what it is.
  const near = frame.hit.trigger.firm ? before.slice(-40) + frame.scene.mask.slice(frame.hit.act.end, frame.hit.end) : whole;
  if (allows('cancelled') && CALLED_OFF.test(near)) return { status: 'cancelled', why: 'called off' };
  if (allows('delayed') && PUT_OFF.test(near) && !PUT_OFF_NOT.test(near)) return { status: 'delayed', why: 'put off' };
  if (allows('rumoured')) {
    if (PONDERING.test(act) || MUSING.test(within)) return { status: 'rumoured', why: 'not decided' };
    if (SOURCES.test(sentence)) return { status: 'rumoured', why: 'unnamed sources' };
    if (
      MUSING.test(before.slice(-90)) &&
      !FINITE.test(before.slice(-90).replace(/^.*(?:consider|mull|weigh|explor|talks|discuss|negotiat|could|might|may)/, ''))
    ) {
      return { status: 'rumoured', why: 'not decided' };
    }
  }
  const lent = (): boolean => kind.type === 'public_funding' && factual(whole, SIGNED);
  const signed = (): boolean => factual(whole, SIGNED) || (DEEDS.has(kind.type) && factual(whole, WON));
  if (DECREES.has(kind.type) && DECIDED.test(before)) return { status: 'announced', why: 'decided to' };
  const ahead =
    aheadOf(before, 60) ||
    aheadOf(within, 24) ||
    (frame.hit.trigger.name === 'gist' &&
      (WILL_BE_DONE.test(after) || (frame.sentence.standing === 'headline' && IS_TO_BE_DONE.test(after))));
  if (ahead && lent()) return { status: 'signed', why: 'a contract signed' };
  // "will idle its plant": that is decided.
  if (ahead && frame.hit.trigger.done === 'cancelled') return { status: 'cancelled', why: 'an end decided' };
  if (allows('planned') && ahead && !(DEEDS.has(kind.type) && signed())) return { status: 'planned', why: 'lies ahead' };
  if (AGREED.test(before) && kind.type === 'public_funding' && LENDS.test(act) && /\bagree[sd]?\b/.test(before)) {
    return { status: 'signed', why: 'agreed to lend' };
  }
  // States that agree to act have said so; firms that do have a contract.
  if (AGREED.test(before)) return { status: DEEDS.has(kind.type) && kind.type !== 'agreement' ? 'signed' : 'announced', why: 'agreed to' };
  if (RULES.has(kind.type) && IN_FORCE.test(sentence)) return { status: 'completed', why: 'in force' };
  if (frame.hit.trigger.firm) return { status: byTense(frame, before, act), why: 'the act itself' };
  for (const [status, pattern] of [...(kind.cues ?? []), ...CUES]) {
    // "announced that it has built" is built.
    const built = frame.hit.trigger.past !== null && isPast(before, act);
    if (status === 'announced' && (built || /\bto (?:be )?$/.test(before))) continue;
    if (allows(status) && (status === 'signed' ? signed() : factual(whole, pattern))) return { status, why: `words of ${status}` };
  }
  // "Names such as Panasonic are in India to look for partners": no words bind anybody.
  if (frame.hit.trigger.name === 'gist' && DEEDS.has(kind.type) && allows('planned') && whole.search(AHEAD) >= 0)
    return { status: 'planned', why: 'lies ahead' };
  const tense = byTense(frame, before, act);
  if (tense === frame.hit.trigger.done && SCHEDULED.has(kind.type) && !isPast(before, act) && isDatedAhead(frame)) {
    return { status: 'planned', why: 'its day lies ahead' };
  }
  return { status: allows(tense) ? tense : frame.hit.trigger.done, why: 'tense' };
}
