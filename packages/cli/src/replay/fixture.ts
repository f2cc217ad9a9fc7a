import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Watch } from '@gigawire/domain';
import { readPage, type PageInput, type ReadingTools } from '@gigawire/workers/reading';
import { readingJson, toReadingJson, type ReadingJson } from '../reading-json.ts';

const selector = z.string().exactOptional();
const datedSelectors = z.strictObject({
  from: z.iso.date().nullable(),
  body: selector,
  title: selector,
  authors: selector,
  published: selector,
  remove: z.array(z.string()).exactOptional(),
});

/** What is known of a recorded page besides its bytes. */
const metaSchema = z.strictObject({
  url: z.url(),
  fetchedAt: z.iso.datetime(),
  contentType: z.string().nullable(),
  publisher: z.string(),
  country: z.string().length(2),
  zone: z.string(),
  language: z.string(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']),
  entryPublished: z.string().nullable(),
  /** The outlet's layouts, as in its YAML; absent for an outlet read by the generic steps. */
  selectors: z.array(datedSelectors).exactOptional(),
  /** Words that stand on the page around the article and that its reading must not hold: figures of other news, labels, requests. */
  absent: z.array(z.string()).exactOptional(),
  /** Who wrote the words: fixtures are the project's own writing. */
  origin: z.literal('own writing'),
});

export type FixtureMeta = z.infer<typeof metaSchema>;

/** A recorded page and the reading it must give. `expected` is null until it was recorded in the form that readings have today. */
export interface Fixture {
  readonly folder: string;
  readonly input: PageInput;
  readonly absent: readonly string[];
  readonly expected: ReadingJson | null;
}

/** Loads `folder/{page.html,meta.json,reading.json}`. Throws with the file's name when one is missing or malformed. */
export function loadFixture(folder: string): Fixture {
  const meta = metaSchema.parse(json(join(folder, 'meta.json')));
  const { url, fetchedAt, contentType, entryPublished, selectors = [], absent = [], origin: _origin, ...outlet } = meta;
  return {
    folder,
    input: {
      page: { finalUrl: url, contentType, body: readFileSync(join(folder, 'page.html')), fetchedAt },
      outlet: { ...outlet, selectors },
      entryPublished,
      explain: false,
    },
    absent,
    expected: readdirSync(folder).includes('reading.json')
      ? (readingJson.safeParse(json(join(folder, 'reading.json'))).data ?? null)
      : null,
  };
}

/** Reads the fixture's page as it would be read today. */
export const replay = (fixture: Fixture, tools: ReadingTools, watches: readonly Watch[]): ReadingJson =>
  toReadingJson(readPage(fixture.input, tools), watches, false);

/** Writes a new fixture's page and meta; its reading is recorded by `replay --update`. */
export function saveFixture(folder: string, page: Uint8Array, meta: FixtureMeta): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), page);
  writeFileSync(join(folder, 'meta.json'), `${JSON.stringify(metaSchema.parse(meta), null, 2)}\n`);
}

export const saveReading = (folder: string, reading: ReadingJson): void =>
  writeFileSync(join(folder, 'reading.json'), `${JSON.stringify(reading, null, 2)}\n`);

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`reading fixture ${file}`, { cause: error });
  }
}
