import {
  formatDate,
  formatMoney,
  formatQuantity,
  type Backed,
  type EventBacking,
  type EventDate,
  type EventMoney,
  type EventQuantity,
  type FieldChange,
  type NewsEvent,
  type RateLookup,
  type ReportName,
  type SituatedReport,
} from '@gigawire/domain';
import { isSameActor } from './actors.ts';
import type { Claim, Comparing } from './merge/claim.ts';
import { current } from './merge/current.ts';
import { comparingDates } from './merge/dates.ts';
import { comparingMoney } from './merge/money.ts';
import { comparingQuantities } from './merge/quantities.ts';

type Figure = EventMoney | EventQuantity;

/** How the values of one field are found in reports, compared and shown. */
interface Field<V> extends Pick<Comparing<V>, 'compare' | 'sameSlot' | 'distance'> {
  readonly field: FieldChange['field'];
  readonly of: (report: SituatedReport) => readonly V[];
  readonly show: (value: V) => string;
  /** The two figures a range may stand for, or null. */
  readonly ends: (value: V) => readonly [low: V, high: V] | null;
}

const nameOf = ({ articleId, ordinal }: SituatedReport): ReportName => ({ articleId, ordinal });
const backed = (reports: readonly SituatedReport[]): Backed => ({ reports: reports.map(nameOf), ends: null });

/** An open bound is no range. */
const endsOf = <V extends Figure>(value: V): readonly [V, V] | null =>
  value.min === null || value.max === null || value.min === value.max
    ? null
    : [
        { ...value, max: value.min },
        { ...value, min: value.max },
      ];

function fieldsOf(rate: RateLookup): { money: Field<EventMoney>; quantities: Field<EventQuantity>; dates: Field<EventDate> } {
  return {
    money: {
      ...comparingMoney(rate),
      field: 'money',
      of: (r) => r.money,
      show: (m) => formatMoney({ ...m, equivalents: [] }),
      ends: endsOf,
    },
    quantities: { ...comparingQuantities, field: 'quantities', of: (r) => r.quantities, show: formatQuantity, ends: endsOf },
    dates: { ...comparingDates, field: 'dates', of: (r) => r.dates, show: formatDate, ends: () => null },
  };
}

/** Reports by the values of one field: which back which, and what else is told. */
function backingOfField<V>(values: readonly V[], reports: readonly SituatedReport[], field: Field<V>) {
  const claims = reports.flatMap((report) => field.of(report).map((value): Claim<V> => ({ value, report, voice: 0 })));
  const says = (claim: Claim<V>, value: V): boolean =>
    field.sameSlot(claim.value, value) && field.compare(claim, { ...claim, value }) === 'agree';
  const isBehind = (claim: Claim<V>, value: V): boolean =>
    says(claim, value) || (field.ends(value)?.some((end) => says(claim, end)) ?? false);
  const reportsOf = (some: readonly Claim<V>[]): readonly SituatedReport[] => reports.filter((r) => some.some((c) => c.report === r));
  const shown = values.map((value): Backed => {
    const behind = claims.filter((c) => isBehind(c, value));
    const pair = field.ends(value);
    const points = behind.filter((c) => field.ends(c.value) === null);
    if (!pair || points.length < behind.length || points.length === 0) return backed(reportsOf(behind));
    const [low, high] = pair;
    const isLow = (c: Claim<V>): boolean => field.distance(c.value, low) <= field.distance(c.value, high);
    const named = (some: readonly Claim<V>[]): readonly ReportName[] => reportsOf(some).map(nameOf);
    return {
      reports: named(points),
      ends: { low: named(points.filter(isLow)), high: named(points.filter((c) => !isLow(c))) },
    };
  });
  const others = claims.filter((c) => !values.some((value) => isBehind(c, value)));
  const alsoTold = [...Map.groupBy(others, (c) => field.show(c.value))].map(([value, some]) => ({
    field: field.field,
    value,
    reports: reportsOf(some).map(nameOf),
  }));
  return { shown, alsoTold };
}

/** Which reports say what an event says: value by value, in its order. A newer text of an address stands for the older one. */
export function backingOf(event: NewsEvent, rate: RateLookup): EventBacking {
  const reports = current(event.reports);
  const fields = fieldsOf(rate);
  const money = backingOfField(event.money, reports, fields.money);
  const quantities = backingOfField(event.quantities, reports, fields.quantities);
  const dates = backingOfField(event.dates, reports, fields.dates);
  const saying = (test: (report: SituatedReport) => boolean): Backed => backed(reports.filter(test));
  return {
    type: saying((r) => r.type === event.type),
    status: saying((r) => r.status === event.status),
    countries: event.countries.map((code) => saying((r) => r.countries.includes(code))),
    actors: event.actors.map((actor) => saying((r) => r.actors.some((a) => isSameActor(a, actor)))),
    topics: event.topics.map((topic) => saying((r) => r.topics.includes(topic))),
    money: money.shown,
    quantities: quantities.shown,
    dates: dates.shown,
    alsoTold: [...money.alsoTold, ...quantities.alsoTold, ...dates.alsoTold],
  };
}
