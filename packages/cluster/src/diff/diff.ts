import {
  formatDate,
  formatMoney,
  formatQuantity,
  type Actor,
  type EventDate,
  type EventMoney,
  type EventQuantity,
  type FieldChange,
  type NewsEvent,
  type RateLookup,
} from '@gigawire/domain';
import { isSameActor } from '../actors.ts';
import { compareDates } from '../compare-dates.ts';
import { compareMoney, compareQuantity, dimensionOf, roleClass } from '../compare-figures.ts';
import { statusCause } from './cause.ts';
import { listChange, type List } from './list-change.ts';
import { valueChanges, type Change, type Kind } from './value-changes.ts';

/** What is known of the article that brought a change about. */
interface DiffContext {
  readonly articleId: number;
  /** The article corrects an earlier report, or is a newer text of its address. */
  readonly corrected: boolean;
  readonly rate: RateLookup;
}

const isRange = (v: EventMoney | EventQuantity): boolean => v.min !== null && v.max !== null && v.min !== v.max;

/** Amounts are compared at the rate of `day`; what they are restated as is no part of them. */
const moneyKind = (day: string | null, rate: RateLookup): Kind<EventMoney> => ({
  field: 'money',
  show: (m) => formatMoney({ ...m, equivalents: [] }),
  compare: (a, b) => compareMoney({ money: a, day }, { money: b, day }, rate),
  sameSlot: (a, b) => roleClass(a.role) === roleClass(b.role) && a.rate === b.rate,
  isRange,
});

const quantityKind: Kind<EventQuantity> = {
  field: 'quantities',
  show: formatQuantity,
  compare: compareQuantity,
  sameSlot: (a, b) => dimensionOf(a) === dimensionOf(b) && roleClass(a.role) === roleClass(b.role),
  isRange,
};

const dateKind: Kind<EventDate> = {
  field: 'dates',
  show: formatDate,
  compare: compareDates,
  sameSlot: (a, b) => a.role === b.role,
  isRange: () => false,
};

const codes = (field: FieldChange['field']): List<string> => ({ field, show: (code) => code, same: (a, b) => a === b });
const actorList: List<Actor> = { field: 'actors', show: (a) => a.name, same: isSameActor };

const words = (code: string): string => code.replaceAll('_', ' ');

function statusChange(before: NewsEvent, after: NewsEvent, corrected: boolean): readonly Change[] {
  if (before.status === after.status) return [];
  const cause = statusCause(before, after, corrected);
  return [{ field: 'status', old: words(before.status), new: words(after.status), cause }];
}

function typeChange(before: NewsEvent, after: NewsEvent): readonly Change[] {
  if (before.type === after.type) return [];
  return [{ field: 'type', old: words(before.type), new: words(after.type), cause: 'better source' }];
}

/**
 * What changed from one state of an event to the next, in words: "30 GWh" → "32 GWh", "planned" → "signed", null → "₹500 crore".
 * Countries stay ISO codes and topics lexicon ids, joined with ", ".
 */
export function diffEvents(before: NewsEvent, after: NewsEvent, ctx: DiffContext): readonly FieldChange[] {
  const { corrected } = ctx;
  const day = before.firstPublished?.slice(0, 10) ?? null;
  const changes: readonly Change[] = [
    ...statusChange(before, after, corrected),
    ...valueChanges(before.money, after.money, { kind: moneyKind(day, ctx.rate), corrected }),
    ...valueChanges(before.quantities, after.quantities, { kind: quantityKind, corrected }),
    ...valueChanges(before.dates, after.dates, { kind: dateKind, corrected }),
    ...listChange(before.countries, after.countries, { list: codes('countries'), corrected }),
    ...listChange(before.actors, after.actors, { list: actorList, corrected }),
    ...listChange(before.topics, after.topics, { list: codes('topics'), corrected }),
    ...typeChange(before, after),
  ];
  return changes.map((change) => ({ ...change, articleId: ctx.articleId }));
}
