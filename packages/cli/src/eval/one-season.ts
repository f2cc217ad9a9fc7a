import { createHash } from 'node:crypto';
import type { SituatedReport } from '@gigawire/domain';
import type { LabelledDevelopment } from './labelled-development.ts';

/** Days of the season. */
const SEASON = 60;
const DAY = 86_400_000;

const dayOf = (slug: string): number => createHash('sha256').update(`day ${slug}`).digest().readUInt16BE(0) % SEASON;

/**
 * By how many days every development must move to begin in one season, each on a day of its own: articles labelled over years lie further
 * apart than those of a desk, where much happens at once and being told in the same week says little. Undated ones stay.
 */
export function movesIntoSeason(developments: readonly LabelledDevelopment[]): ReadonlyMap<string, number> {
  const begins = new Map(
    developments.flatMap(({ slug, articles }) => {
      const instants = articles.flatMap(({ published }) => (published === null ? [] : Date.parse(published)));
      return instants.length === 0 ? [] : [[slug, Math.min(...instants)] as const];
    }),
  );
  const season = Math.max(...begins.values());
  return new Map([...begins].map(([slug, begun]) => [slug, Math.round((season - begun) / DAY) + dayOf(slug)]));
}

/** An ISO day or instant some days later, in its own offset. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(day.slice(0, 10)) + days * DAY).toISOString().slice(0, 10) + day.slice(10);

const bothEnds = <D extends { readonly start: string | null; readonly end: string | null }>(date: D, days: number): D => ({
  ...date,
  start: date.start && later(date.start, days),
  end: date.end && later(date.end, days),
});

/** A report as if it, and what it dates, had come some days later. */
export function movedBy(report: SituatedReport, days: number): SituatedReport {
  const { gist, published } = report.article;
  return {
    ...report,
    dates: report.dates.map((date) => bothEnds(date, days)),
    article: {
      ...report.article,
      published: published && later(published, days),
      ...(gist && { gist: { ...gist, dates: gist.dates.map((date) => bothEnds(date, days)) } }),
    },
  };
}
