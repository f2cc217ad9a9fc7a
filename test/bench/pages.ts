import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { benchFolder } from '../../packages/cli/src/project-folders.ts';

/** A page others labelled. The `aeb` set has bodies alone. */
export interface LabelledPage {
  readonly set: 'aeb' | 'fundus';
  readonly id: string;
  readonly url: string;
  /** Gzip, below the folder of pages. */
  readonly file: string;
  readonly body: string;
  readonly title?: string | null;
  readonly authors?: readonly string[] | null;
  readonly date?: string | null;
}

/** The published metrics, as the yardsticks' own scorer computes them. */
export interface PageMetrics {
  readonly body: (golds: readonly string[], read: readonly string[]) => { readonly f1: number; readonly empty: number };
  readonly sameTitle: (gold: string, read: string | null) => number;
  readonly sameAuthors: (gold: readonly string[], read: readonly string[]) => number;
  readonly sameDay: (gold: string, read: string | null) => number;
}

export const labelledFolder = join(benchFolder, 'pages');

/** The labelled pages, or null where they are not: they lie beside the project and are no part of it. */
export function labelledPages(): readonly LabelledPage[] | null {
  const file = join(labelledFolder, 'gold.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LabelledPage[]) : null;
}

/** The bytes a server sent for a page. */
export const bytesOf = ({ file }: LabelledPage): Buffer => gunzipSync(readFileSync(join(labelledFolder, file)));

export const loadMetrics = async (): Promise<PageMetrics> =>
  (await import(pathToFileURL(join(benchFolder, 'lib/score.mjs')).href)) as PageMetrics;
