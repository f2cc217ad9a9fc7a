import type { EventType, RateLookup } from '@gigawire/domain';
import { mayBeSameParty, type Party } from '../actors.ts';
import type { Profile } from '../profile.ts';
import { isSameSize } from './same-size.ts';
import { SILENT, type Finding, type Veto } from './veto.ts';

/** Between states: who acts is a country, and the bodies named differ from outlet to outlet. */
const OF_STATES: ReadonlySet<EventType> = new Set(['meeting', 'agreement', 'policy', 'trade_measure']);
/** Numbers by whoever publishes them: the source named is not a party. */
const OF_NOBODY: ReadonlySet<EventType> = new Set(['market']);

const names = (actors: readonly Party[]): string => actors.map((a) => a.name).join(', ');
const without = (some: readonly Party[], others: readonly Party[]): readonly Party[] =>
  some.filter((a) => !others.some((b) => mayBeSameParty(a, b)));
/** A party without a stated side may stand on any. */
const sameSide = (a: Party, b: Party): boolean => a.role === b.role || a.role === 'party' || b.role === 'party';

/** States that act tell two meetings apart when each names one the other does not; countries merely in the story, when they share none. */
function judgeStates(a: Profile, b: Profile): Finding {
  const acting = a.states.length > 0 && b.states.length > 0;
  const [left, right] = acting ? [a.states, b.states] : [a.report.countries, b.report.countries];
  const [onlyLeft, onlyRight] = [left.filter((c) => !right.includes(c)), right.filter((c) => !left.includes(c))];
  const conflict = acting
    ? onlyLeft.length > 0 && onlyRight.length > 0
    : onlyLeft.length === left.length && right.length > 0 && left.length > 0;
  return conflict ? { verdict: 'conflict', why: `${left.join(', ')} are not ${right.join(', ')}` } : SILENT;
}

function judgeParties(a: Profile, b: Profile, rate: RateLookup): Finding {
  const [onlyA, onlyB] = [without(a.parties, b.parties), without(b.parties, a.parties)];
  const opposed = onlyA.some((left) => onlyB.some((right) => sameSide(left, right)));
  if (!opposed) return SILENT;
  const why = `${names(a.parties)} are not ${names(b.parties)}`;
  if (onlyA.length === a.parties.length) return { verdict: 'conflict', why };
  // They share a party, and each names another: one deal told by two outlets when its size is the same, else two deals of one firm.
  return isSameSize(a, b, rate) ? SILENT : { verdict: 'conflict', why };
}

function judge(a: Profile, b: Profile, rate: RateLookup): Finding {
  const types = [a.report.type, b.report.type];
  if (types.some((t) => OF_NOBODY.has(t))) return SILENT;
  return types.some((t) => OF_STATES.has(t)) ? judgeStates(a, b) : judgeParties(a, b, rate);
}

/** Two developments of different parties. */
export const party: Veto = { name: 'party', on: 'identity', judge };
