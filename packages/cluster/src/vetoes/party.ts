import type { EventType, RateLookup } from '@gigawire/domain';
import { areOtherScripts, mayBeSameParty, type Party } from '../actors.ts';
import { isTellingName } from '../gist.ts';
import type { Profile } from '../profile.ts';
import { gapInDays } from '../publication.ts';
import { isSameSize } from './same-size.ts';
import { SILENT, type Finding, type Veto } from './veto.ts';

/** Between states: who acts is a country, and the bodies named differ from outlet to outlet. */
const OF_STATES: ReadonlySet<EventType> = new Set(['meeting', 'agreement', 'policy', 'trade_measure']);
/** What two sides sign, be they states or parts of them. */
const SIGNED: ReadonlySet<EventType> = new Set(['agreement', 'partnership']);
/** Numbers by whoever publishes them: the source named is not a party. */
const OF_NOBODY: ReadonlySet<EventType> = new Set(['market']);

const names = (actors: readonly Party[]): string => actors.map((a) => a.name).join(', ');
/** Of some parties of `a` those that are no party of `b`, nor may be one under a name in another script. */
function without(some: readonly Party[], a: Profile, others: readonly Party[]): readonly Party[] {
  // Those `a` names too are not what a name of its own may stand for.
  const open = others.filter((other) => !a.parties.some((party) => mayBeSameParty(party, other)));
  return some.filter(
    (party) => !others.some((other) => mayBeSameParty(party, other)) && !open.some((other) => areOtherScripts(party, other)),
  );
}
const SMALL: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', '&']);

const isIn = (party: Party, words: ReadonlySet<string>): boolean => {
  if (initialsOf(party).some((letters) => words.has(letters))) return true;
  const telling = party.words.filter(isTellingName);
  return telling.length === 0 || telling.some((word) => words.has(word));
};

/** The letters a long name is shortened to: the Solar Energy Corporation of India is SECI. */
function initialsOf({ words }: Party): readonly string[] {
  if (words.length < 3) return [];
  const full = words.filter((word) => !SMALL.has(word));
  return [words, full].map((some) => some.map((word) => word[0]).join(''));
}

/** The parties headline or evidence name; those of the rest may be of another story the article turns to. */
function headed(p: Profile): readonly Party[] {
  const named = p.parties.filter((party) => isIn(party, p.head));
  return named.length > 0 ? named : p.parties;
}

/** Parties of `a` that `b` names nowhere. */
const unknownTo = (a: Profile, b: Profile): readonly Party[] =>
  without(headed(a), a, b.parties).filter((party) => !isIn(party, b.names) && !isIn(party, b.head));
/** Parties of `a` that are not what `b` is about, though it may name them in passing. */
const asideIn = (a: Profile, b: Profile): readonly Party[] => without(headed(a), a, headed(b)).filter((party) => !isIn(party, b.head));

/** States that act tell two meetings apart when each names one the other does not; countries merely in the story, when they share none. */
function judgeStates(a: Profile, b: Profile): Finding {
  const acting = a.states.length > 0 && b.states.length > 0;
  const [left, right] = acting ? [a.states, b.states] : [a.report.countries, b.report.countries];
  const isKnown = (code: string, to: Profile): boolean =>
    to.report.countries.includes(code) || to.report.article.gist?.countries.includes(code) === true;
  const onlyLeft = left.filter((c) => !right.includes(c) && !(acting && isKnown(c, b)));
  const onlyRight = right.filter((c) => !left.includes(c) && !(acting && isKnown(c, a)));
  const conflict = acting
    ? onlyLeft.length > 0 && onlyRight.length > 0
    : onlyLeft.length === left.length && right.length > 0 && left.length > 0;
  return conflict ? { verdict: 'conflict', why: `${left.join(', ')} are not ${right.join(', ')}` } : SILENT;
}

/** Parties that two reports of one deal share. */
const ONE_DEAL = 2;
/** Days in which one deal is told; a second of the same size, later, is a second. */
const TOLD_DAYS = 14;

function judgeParties(a: Profile, b: Profile, rate: RateLookup): Finding {
  const opposed = (left: readonly Party[], right: readonly Party[]): boolean => left.length > 0 && right.length > 0;
  // One of the two must not know the other's party at all: an article tells of an earlier deal, the earlier one not of the later.
  if (!opposed(unknownTo(a, b), asideIn(b, a)) && !opposed(unknownTo(b, a), asideIn(a, b))) return SILENT;
  const why = `${names(a.parties)} are not ${names(b.parties)}`;
  if (without(a.parties, a, b.parties).length === a.parties.length) return { verdict: 'conflict', why };
  // Who else is named of a deal of the same two helps, lends, bids or rules on it.
  if (a.parties.filter((one) => b.parties.some((other) => mayBeSameParty(one, other))).length >= ONE_DEAL) return SILENT;
  // They share a party, and each names another: one deal told by two outlets when its size is the same, else two deals of one firm.
  // An agreement has no size: what it names is what the two sides are each worth, and a state may sign with two others on one day.
  const isSized = a.report.type !== 'agreement' || b.report.type !== 'agreement';
  const oneDeal = isSized && isSameSize(a, b, rate) && (gapInDays(a.instant, b.instant) ?? 0) <= TOLD_DAYS;
  return oneDeal ? SILENT : { verdict: 'conflict', why };
}

function judge(a: Profile, b: Profile, rate: RateLookup): Finding {
  const types = [a.report.type, b.report.type];
  // Under two types one of them may name the funder, the other the builder; but who signs a pact signs it under either name.
  if ((types[0] !== types[1] && !types.every((t) => SIGNED.has(t))) || types.some((t) => OF_NOBODY.has(t))) return SILENT;
  if (!types.some((t) => OF_STATES.has(t))) return judgeParties(a, b, rate);
  const states = judgeStates(a, b);
  // Prefectures and states of a federation sign too.
  return states.verdict === 'conflict' || !types.every((t) => SIGNED.has(t)) ? states : judgeParties(a, b, rate);
}

/** Two developments of different parties. */
export const party: Veto = { name: 'party', on: 'identity', judge };
