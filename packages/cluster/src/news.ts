import type { EventMoney, EventQuantity, Features, FieldChange, NewsEvent, SituatedReport } from '@gigawire/domain';
import { isCorrection } from './corrections.ts';
import { stageOf } from './merge/status.ts';
import { gapInDays, instantOf } from './publication.ts';
import { featuresOf, type Said, step } from './said.ts';
import { isPrimarySource } from './source.ts';
import { cosine, directionOf } from './terms.ts';

const UNSURE = 0.3;

/** The report of an article's that tells what it is about, as far as it stands in the event. */
const leadOf = (reports: readonly SituatedReport[]): SituatedReport | undefined =>
  reports.find((r) => r.article.gist !== undefined) ?? reports[0];

/** How much of what the opening counts, dates and names no opening before did. */
function ofOpening({ article }: SituatedReport, before: readonly SituatedReport[]): Said {
  const told = before.flatMap((r) => r.article.gist ?? []);
  const { gist } = article;
  const fresh = <V>(here: readonly V[], there: readonly V[], same: (a: V, b: V) => boolean): number =>
    here.filter((a) => !there.some((b) => same(a, b))).length;
  const money = (g: { readonly money: readonly Pick<EventMoney, 'currency' | 'max'>[] }) => g.money;
  const sizes = (g: { readonly quantities: readonly Pick<EventQuantity, 'unit' | 'max'>[] }) => g.quantities;
  if (!gist) return ['told beside'];
  const amounts = fresh(money(gist), told.flatMap(money), (a, b) => a.currency === b.currency && a.max === b.max);
  const quantities = fresh(sizes(gist), told.flatMap(sizes), (a, b) => a.unit === b.unit && a.max === b.max);
  const dates = fresh(
    gist.dates,
    told.flatMap((g) => g.dates),
    (a, b) => a.start === b.start && a.end === b.end,
  );
  const names = fresh(
    gist.names,
    told.flatMap((g) => g.names),
    (a, b) => a === b,
  );
  const direction = directionOf(gist.text ?? '');
  const nearest = Math.max(0, ...told.map((g) => cosine(direction, directionOf(g.text ?? ''))));
  return [
    `fresh amounts ${Math.min(3, amounts)}`,
    `fresh quantities ${Math.min(3, quantities)}`,
    `fresh dates ${Math.min(3, dates)}`,
    `fresh names ${Math.min(6, Math.floor(names / 3))}`,
    `terms of a text before ${Math.floor(8 * nearest)}`,
    gist.dates.some((d) => (d.start ?? d.end ?? '') > (article.published ?? '')) && 'a day ahead',
  ];
}

function ofChanges(changes: readonly FieldChange[]): Said {
  return [
    `changes ${Math.min(4, changes.length)}`,
    ...changes.flatMap(({ field, old, cause, new: now }) => [
      `${field}: ${cause}`,
      old === null && `${field} at all`,
      field === 'status' && `status: ${now}`,
    ]),
  ];
}

function ofTime(report: SituatedReport, before: readonly SituatedReport[]): string {
  const instants = before.flatMap((r) => instantOf(r.article.published) ?? []);
  const gap = instants.length === 0 ? null : gapInDays(Math.max(...instants), instantOf(report.article.published));
  return gap === null ? 'undated' : `gap ${step([1, 3, 7, 15, 31, 61, 121, 241], gap)}`;
}

function ofSource(report: SituatedReport, before: readonly SituatedReport[]): Said {
  const all = [...before, report];
  return [
    isPrimarySource(report, all) && 'a primary source',
    before.every((r) => !isPrimarySource(r, all)) && 'no primary source before',
    report.article.agency !== null && 'an agency',
    before.some((r) => r.article.publisher === report.article.publisher) && 'the same publisher again',
    isCorrection(report) && 'a correction',
  ];
}

/** What speaks for and against an article telling readers who know the event something new; empty where none of its reports stands in it. */
export function newsFeatures(before: NewsEvent, after: NewsEvent, changes: readonly FieldChange[]): Features {
  const known = new Set(before.reports.map((r) => `${r.articleId}.${r.ordinal}`));
  const report = leadOf(after.reports.filter((r) => !known.has(`${r.articleId}.${r.ordinal}`)));
  if (!report) return new Map();
  const moved = stageOf(report) - stageOf(before);
  return featuresOf([
    `type ${after.type}`,
    `tells ${report.status}`,
    `until now ${before.status}`,
    `status ${moved > 0 ? 'on' : moved < 0 ? 'back' : 'as it was'}`,
    report.confidence < UNSURE && 'unsure',
    !report.primary && 'in passing',
    ofTime(report, before.reports),
    ...ofSource(report, before.reports),
    ...ofOpening(report, before.reports),
    ...ofChanges(changes),
  ]);
}
