import { join } from 'node:path';
import type { ExchangeRate } from '@gigawire/domain';
import type { z } from 'zod';
import { readFolder, readText, type TextFile } from './folder.ts';
import type { ConfigIssue } from './issue.ts';
import { readRates } from './rates.ts';
import { conceptsSchema, organizationsSchema, placesSchema, type Concepts, type Organizations, type Places } from './schema/lexicon.ts';
import { outletSchema, type Outlet } from './schema/outlet.ts';
import { settingsSchema, type Settings } from './schema/settings.ts';
import { watchSchema, type WatchFile } from './schema/watch.ts';
import { readYaml, type ReadFile } from './yaml-file.ts';

const CONCEPT_FILES = ['technologies', 'programmes', 'blocs', 'regions'] as const;
type ConceptFile = (typeof CONCEPT_FILES)[number];

/** The files of a configuration folder; one that is missing or broken is null, and nothing is held against it. */
export interface Files {
  readonly settings: ReadFile<Settings> | null;
  readonly outlets: ReadonlyMap<string, ReadFile<Outlet>>;
  readonly watches: ReadonlyMap<string, ReadFile<WatchFile>>;
  /** Ids of watch files whether or not they could be read. */
  readonly watchIds: ReadonlySet<string>;
  readonly organizations: ReadFile<Organizations> | null;
  readonly concepts: ReadonlyMap<ConceptFile, ReadFile<Concepts>>;
  readonly places: ReadFile<Places> | null;
  /** Some lexicon file could not be read, so an id that is not found may stand in it. */
  readonly lexiconBroken: boolean;
  readonly rates: readonly ExchangeRate[];
}

/** Reads every file of a folder against its schema, noting what is wrong in each. */
export function readFiles(folder: string, issues: ConfigIssue[]): Files {
  const settingsFile = join(folder, 'gigawire.yaml');
  const settings = readText(settingsFile, issues);
  const outlets = readFolder(join(folder, 'sources'), '.yaml', { issues });
  const watches = readFolder(join(folder, 'watches'), '.yaml', { issues });
  const lexicon = readFolder(join(folder, 'lexicon'), '.yaml', { issues, only: ['organizations', ...CONCEPT_FILES, 'places'] });
  const rates = readFolder(join(folder, 'rates'), '.csv', { issues }).map((csv) => readRates(csv.file, csv.text));
  issues.push(...rates.flatMap((file) => file.issues));

  const named = (stem: string): TextFile[] => lexicon.filter((text) => text.stem === stem);
  const organizations = readAll(named('organizations'), organizationsSchema, issues);
  const places = readAll(named('places'), placesSchema, issues);
  const concepts = readAll(CONCEPT_FILES.flatMap(named), conceptsSchema, issues);
  return {
    settings: settings === null ? null : read({ stem: 'gigawire', file: settingsFile, text: settings }, settingsSchema, issues),
    outlets: readAll(outlets, outletSchema, issues),
    watches: readAll(watches, watchSchema, issues),
    watchIds: new Set(watches.map((text) => text.stem)),
    organizations: organizations.get('organizations') ?? null,
    concepts: concepts as Map<ConceptFile, ReadFile<Concepts>>,
    places: places.get('places') ?? null,
    lexiconBroken: organizations.size + places.size + concepts.size < lexicon.length,
    rates: rates.flatMap((file) => file.rates),
  };
}

function read<S extends z.ZodType>({ file, text }: TextFile, schema: S, issues: ConfigIssue[]): ReadFile<z.output<S>> | null {
  const result = readYaml(file, text, schema);
  if ('value' in result) return result;
  issues.push(...result);
  return null;
}

function readAll<S extends z.ZodType>(texts: readonly TextFile[], schema: S, issues: ConfigIssue[]): Map<string, ReadFile<z.output<S>>> {
  const out = new Map<string, ReadFile<z.output<S>>>();
  for (const text of texts) {
    const file = read(text, schema, issues);
    if (file) out.set(text.stem, file);
  }
  return out;
}
