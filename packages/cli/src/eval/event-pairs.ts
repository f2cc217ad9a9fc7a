import type { Actor, ActorRole, DateRole, Mention, Reading, Report } from '@gigawire/domain';
import type { LabelledArticle, LabelledReport } from './labelled-article.ts';

/** A value whatever its words: two tellings of one figure are one. */
export function keyOf(mention: Mention): string {
  if (mention.kind === 'money') return `${mention.value.currency} ${mention.value.max ?? mention.value.min}`;
  if (mention.kind === 'quantity') return `${mention.value.unit.replace('/yr', '')} ${mention.value.max ?? mention.value.min}`;
  return mention.quote;
}

const isFigure = (mention: Mention): boolean => mention.kind === 'money' || mention.kind === 'quantity';

/** Figures and their roles as an analyst labelled them, by value where the words were recognized. */
export function labelledFigures(labelled: LabelledReport, mentions: readonly Mention[]): Map<string, string> {
  return new Map(
    Object.entries({ ...labelled.money, ...labelled.quantities }).map(([quote, role]) => {
      const mention =
        mentions.find((m) => isFigure(m) && m.quote === quote) ??
        mentions.find((m) => isFigure(m) && (m.quote.includes(quote) || quote.includes(m.quote)));
      return [mention ? keyOf(mention) : quote, role];
    }),
  );
}

/** The same for two tellings of one date. */
export const valueOf = ({ value }: Mention): string => JSON.stringify(value);

/** Dates and their roles as an analyst labelled them, by value where the words were recognized; a date's words may have a preposition. */
export function labelledDates(labelled: LabelledReport, mentions: readonly Mention[]): Map<string, DateRole> {
  const dates = mentions.filter((m) => m.kind === 'date');
  return new Map(
    Object.entries(labelled.dates).map(([quote, role]) => {
      const mention = dates.find((m) => m.quote === quote) ?? dates.find((m) => m.quote.includes(quote) || quote.includes(m.quote));
      return [mention ? valueOf(mention) : quote, role];
    }),
  );
}

export function foundFigures(report: Report, mentions: readonly Mention[]): Map<string, string> {
  return new Map(
    [...report.money, ...report.quantities].flatMap((i) => {
      const mention = mentions[i];
      return mention ? [[keyOf(mention), report.roles[i] ?? 'total'] as const] : [];
    }),
  );
}

export function foundDates(report: Report, mentions: readonly Mention[]): Map<string, DateRole> {
  return new Map(
    report.dates.flatMap(({ mention: index, role }) => {
      const mention = mentions[index];
      return mention ? [[valueOf(mention), role] as const] : [];
    }),
  );
}

/** One name stands in the other. */
export const sameName = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.includes(y) || y.includes(x);
};
export const acting = (actors: readonly Pick<Actor, 'name' | 'role'>[]): readonly string[] =>
  actors.filter(({ role }) => role !== 'host').map(({ name }) => name);

/** Who is meant by a labelled name: itself, and what it was recognized as ("Orsted" is called Ørsted). */
export const meant = (name: string, mentions: readonly Mention[]): readonly string[] => {
  const known = mentions.find((m) => m.kind === 'organization' && m.quote === name);
  return known?.kind === 'organization' ? [name, known.value.name] : [name];
};

/** The labelled actor whose name is nearest in length; null where the label does not have them, or only as a place. */
function labelledAs(labelled: LabelledReport, name: string, mentions: readonly Mention[]): LabelledReport['actors'][number] | null {
  const fitting = labelled.actors.flatMap((actor) =>
    actor.role === 'host'
      ? []
      : meant(actor.name, mentions).flatMap((own) => (sameName(own, name) ? [{ actor, off: Math.abs(own.length - name.length) }] : [])),
  );
  return fitting.sort((a, b) => a.off - b.off)[0]?.actor ?? null;
}

/** The role that a labelled report gives an actor; null where it does not have them, or only as a place. */
export const roleIn = (labelled: LabelledReport, { name }: Pick<Actor, 'name'>, mentions: readonly Mention[]): ActorRole | null =>
  labelledAs(labelled, name, mentions)?.role ?? null;

/** Who acts in a report, under the labelled names where the label has them. */
export const actingAsLabelled = (
  labelled: LabelledReport,
  { actors }: Pick<Report, 'actors'>,
  mentions: readonly Mention[],
): readonly string[] => acting(actors).map((name) => labelledAs(labelled, name, mentions)?.name ?? name);

export const sameCountries = (labelled: LabelledReport, report: Report): boolean =>
  [...labelled.countries].sort().join() === [...report.countries].sort().join();

/** The same countries, or one of the actors. */
function sameParties(labelled: LabelledReport, report: Report, mentions: readonly Mention[]): boolean {
  const names = acting(labelled.actors).flatMap((name) => meant(name, mentions));
  return sameCountries(labelled, report) || names.some((a) => acting(report.actors).some((b) => sameName(a, b)));
}

/** How much two sets of figures agree: shared over all, 1 where both are empty. */
function agreement(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  const all = new Set([...a.keys(), ...b.keys()]);
  if (all.size === 0) return 1;
  return [...a.keys()].filter((key) => b.has(key)).length / all.size;
}

export interface Pair {
  readonly labelled: LabelledReport;
  readonly report: Report;
  readonly agreement: number;
}

/** Labelled and found reports of one type and one party, each in at most one pair; those whose figures agree best first. */
export function pairsOf(article: LabelledArticle, { reports, mentions }: Reading): readonly Pair[] {
  const pairs = article.reports.flatMap((labelled) =>
    reports
      .filter((report) => report.type === labelled.type && sameParties(labelled, report, mentions))
      .map((report) => ({
        labelled,
        report,
        agreement: agreement(labelledFigures(labelled, mentions), foundFigures(report, mentions)),
        asked: Number(!labelled.optional),
        near: Number(report.evidence.quote.includes(labelled.evidence) || labelled.evidence.includes(report.evidence.quote)),
      })),
  );
  pairs.sort((a, b) => b.agreement + b.near * 0.4 + b.asked * 0.1 - (a.agreement + a.near * 0.4 + a.asked * 0.1));
  const [labels, found] = [new Set<LabelledReport>(), new Set<Report>()];
  return pairs.filter(({ labelled, report }) => {
    if (labels.has(labelled) || found.has(report)) return false;
    labels.add(labelled);
    found.add(report);
    return true;
  });
}
