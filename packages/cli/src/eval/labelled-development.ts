import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Reading, SituatedReport } from '@gigawire/domain';
import { situateReading, textMarksOf } from '@gigawire/workers/reading';
import { halfOf, type Half } from './half.ts';

const telling = z.strictObject({
  publisher: z.string(),
  family: z.string().nullable().default(null),
  agency: z.string().nullable().default(null),
  url: z.string(),
  published: z.string().nullable(),
  zone: z.string(),
  country: z.string(),
  copyOf: z.int().optional(),
  novelty: z.enum(['new', 'changed', 'better-source', 'repeat']),
  changed: z.array(z.string()).optional(),
  text: z.string(),
});

const development = z.strictObject({
  about: z.string(),
  apart: z.union([z.string(), z.array(z.string())]).optional(),
  articles: z.array(telling).min(2),
});

/** One article of a labelled development. */
export type LabelledTelling = z.infer<typeof telling>;
export type LabelledDevelopment = z.infer<typeof development> & { readonly slug: string; readonly half: Half };

function readOne(file: string): LabelledDevelopment {
  const slug = basename(file, '.yaml');
  try {
    return { ...development.parse(parse(readFileSync(file, 'utf8'))), slug, half: halfOf(slug) };
  } catch (cause) {
    throw new Error(`reading labelled development ${slug}`, { cause });
  }
}

/** All labelled developments of a folder, by name. Throws, naming the development, where one does not hold to its form. */
export const labelledDevelopments = (folder: string): readonly LabelledDevelopment[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readOne(join(folder, name)));

/** The reports of one article as merging takes them, and the fingerprint of its text. */
export function situateTelling(
  { url, publisher, agency, family }: LabelledTelling,
  reading: Reading,
  articleId: number,
): { readonly reports: readonly SituatedReport[]; readonly fingerprint: readonly number[] } {
  const marks = textMarksOf(reading);
  const article = { ...reading.article, url, publisher, agency };
  const reports = situateReading({ ...reading, article }, { family, ...marks }).map((r) => ({ ...r, articleId }));
  return { reports, fingerprint: marks.fingerprint };
}

/** The report of what an article is about; none where nothing is reported. */
export const mainOf = (reports: readonly SituatedReport[]): SituatedReport | undefined => reports.find((r) => r.primary) ?? reports[0];
