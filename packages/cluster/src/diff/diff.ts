import {
  formatDate,
  formatMoney,
  formatQuantity,
  publishedDay,
  type Actor,
  type EventDate,
  type EventMoney,
  type EventQuantity,
  type FieldChange,
  type NewsEvent,
  type RateLookup,
} from '@gigawire/domain';
import { isSameActor, partiesOf, statesOf } from '../actors.ts';
import { compareDates } from '../compare-dates.ts';
import { compareMoney, compareQuantity, dimensionOf, isSize, roleClass } from '../compare-figures.ts';
import { knownOf, type Known } from './known.ts';
import { isRetold, statusCause } from './cause.ts';
import { listChange, type List } from './list-change.ts';
import { valueChanges, type Change, type Kind } from './value-changes.ts';

/** What is known of the article that brought a change about. */
interface DiffContext {
  readonly articleId: number;
  /** The article corrects an earlier report, or is a newer text of its address. */
  readonly corrected: boolean;
  readonly rate: RateLookup;
}

interface Diff {
  readonly changes: readonly FieldChange[];
  /** Some change is worth telling a reader who knows the event. */
  readonly news: boolean;
}

const isRange = (v: EventMoney | EventQuantity): boolean => v.min !== null && v.max !== null && v.min !== v.max;

/** Amounts are compared at the rate of `day`; what they are restated as is no part of them. */
const moneyKind = (day: string | null, rate: RateLookup, known: Known): Kind<EventMoney> => ({
  field: 'money',
  show: (m) => formatMoney({ ...m, equivalents: [] }),
  compare: (a, b) => compareMoney({ money: a, day }, { money: b, day }, rate),
  sameSlot: (a, b) => roleClass(a.role) === roleClass(b.role) && a.rate === b.rate,
  isRange,
  matters: (m) => m.rate === null && !known.isCounted(m),
});

const quantityKind = (known: Known): Kind<EventQuantity> => ({
  field: 'quantities',
  show: formatQuantity,
  compare: compareQuantity,
  sameSlot: (a, b) => dimensionOf(a.kind) === dimensionOf(b.kind) && roleClass(a.role) === roleClass(b.role),
  isRange,
  matters: (q) => isSize(q.kind) && !known.isCounted(q),
});

/** The day of a happening is news only while it lies ahead; that it happened is what was told, and figures are of some period. */
const dateKind = (before: NewsEvent, known: Known): Kind<EventDate> => ({
  field: 'dates',
  show: formatDate,
  compare: compareDates,
  sameSlot: (a, b) => a.role === b.role,
  isRange: () => false,
  matters: (d) =>
    (d.role !== 'occurrence' || (d.start ?? d.end ?? '') > (publishedDay({ published: before.lastPublished }) ?? '')) &&
    before.type !== 'market' &&
    !known.isDated(d),
});

const codes = (field: FieldChange['field'], matters: (code: string) => boolean): List<string> => ({
  field,
  show: (code) => code,
  same: (a, b) => a === b,
  matters,
});
const actorList = (before: NewsEvent, known: Known): List<Actor> => ({
  field: 'actors',
  show: (a) => a.name,
  same: isSameActor,
  // Who it is about at all; that one more firm has a part in it is a detail.
  matters: (a) =>
    partiesOf([a]).length > 0 && !known.isNamed(a) && partiesOf(before.actors).length === 0 && statesOf(before.actors).length === 0,
});

const words = (code: string): string => code.replaceAll('_', ' ');

function statusChange(before: NewsEvent, after: NewsEvent, corrected: boolean): readonly Change[] {
  if (before.status === after.status) return [];
  const cause = statusCause(before, after, corrected);
  return [{ field: 'status', old: words(before.status), new: words(after.status), cause, news: !isRetold(cause) }];
}

function typeChange(before: NewsEvent, after: NewsEvent): readonly Change[] {
  if (before.type === after.type) return [];
  return [{ field: 'type', old: words(before.type), new: words(after.type), cause: 'better source', news: false }];
}

/**
 * What changed from one state of an event to the next, in words: "30 GWh" → "32 GWh", "planned" → "signed", null → "₹500 crore".
 * Countries stay ISO codes and topics lexicon ids, joined with ", ".
 */
export function diffEvents(before: NewsEvent, after: NewsEvent, ctx: DiffContext): Diff {
  const { corrected } = ctx;
  const known = knownOf(before, ctx.rate);
  const day = before.firstPublished?.slice(0, 10) ?? null;
  const changes: readonly Change[] = [
    ...statusChange(before, after, corrected),
    ...valueChanges(before.money, after.money, { kind: moneyKind(day, ctx.rate, known), corrected }),
    ...valueChanges(before.quantities, after.quantities, { kind: quantityKind(known), corrected }),
    ...valueChanges(before.dates, after.dates, { kind: dateKind(before, known), corrected }),
    ...listChange(before.countries, after.countries, { list: codes('countries', (code) => !known.isPlaced(code)), corrected }),
    ...listChange(before.actors, after.actors, { list: actorList(before, known), corrected }),
    ...listChange(before.topics, after.topics, { list: codes('topics', () => false), corrected }),
    ...typeChange(before, after),
  ];
  return {
    changes: changes.map(({ field, old, new: now, cause }) => ({ field, old, new: now, articleId: ctx.articleId, cause })),
    news: changes.some((change) => change.news),
  };
}
