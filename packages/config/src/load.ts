import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Lexicon } from '@gigawire/domain';
import type { z } from 'zod';
import type { Config } from './config.ts';
import { crossCheck, type Files } from './cross-check.ts';
import { readEnvironment, type Environment, type Overrides } from './environment.ts';
import { conceptsOf, EMPTY_LEXICON, organizationsOf, placesOf, sourcesOf, watchOf } from './expand.ts';
import { readFolder, readText, type TextFile } from './folder.ts';
import { deepFreeze } from './freeze.ts';
import { ConfigError, type ConfigIssue } from './issue.ts';
import { readRates } from './rates.ts';
import { conceptsSchema, organizationsSchema, placesSchema } from './schema/lexicon.ts';
import { outletSchema } from './schema/outlet.ts';
import { settingsSchema, type Settings } from './schema/settings.ts';
import { watchSchema } from './schema/watch.ts';
import { readYaml, type ReadFile } from './yaml-file.ts';

const CONCEPT_FILES = ['technologies', 'programmes', 'blocs', 'regions'] as const;
const LEXICON_FILES = ['organizations', ...CONCEPT_FILES, 'places'];

/**
 * Reads a configuration folder (gigawire.yaml, sources/*.yaml, watches/*.yaml, lexicon/*.yaml, rates/*.csv) and the environment into one
 * deeply frozen Config. Throws ConfigError with every problem found.
 */
export function loadConfig(folder: string, env: Environment): Config {
  const issues: ConfigIssue[] = [];
  const { overrides, issues: environmentIssues } = readEnvironment(env);
  issues.push(...environmentIssues);

  const settingsFile = join(folder, 'gigawire.yaml');
  const settingsText = readText(settingsFile, issues);
  const settings =
    settingsText === null ? null : read({ stem: 'gigawire', file: settingsFile, text: settingsText }, settingsSchema, issues);
  const outlets = readAll(readFolder(join(folder, 'sources'), '.yaml', { issues }), outletSchema, issues);
  const watchTexts = readFolder(join(folder, 'watches'), '.yaml', { issues });
  const watches = readAll(watchTexts, watchSchema, issues);
  const lexiconTexts = new Map(
    readFolder(join(folder, 'lexicon'), '.yaml', { issues, only: LEXICON_FILES }).map((text) => [text.stem, text]),
  );

  const lexiconFile = <S extends z.ZodType>(stem: string, schema: S): ReadFile<z.output<S>> | null => {
    const text = lexiconTexts.get(stem);
    return text ? read(text, schema, issues) : null;
  };
  const organizations = lexiconFile('organizations', organizationsSchema);
  const places = lexiconFile('places', placesSchema);
  const concepts = new Map<(typeof CONCEPT_FILES)[number], NonNullable<ReturnType<typeof lexiconFile<typeof conceptsSchema>>>>();
  for (const kind of CONCEPT_FILES) {
    const file = lexiconFile(kind, conceptsSchema);
    if (file) concepts.set(kind, file);
  }
  const lexiconRead = concepts.size + (organizations ? 1 : 0) + (places ? 1 : 0);

  const rates = readFolder(join(folder, 'rates'), '.csv', { issues }).map((csv) => readRates(csv.file, csv.text));
  issues.push(...rates.flatMap((file) => file.issues));

  const files: Files = {
    settings,
    outlets,
    watches,
    watchIds: new Set(watchTexts.map((text) => text.stem)),
    organizations,
    concepts,
    places,
    lexiconBroken: lexiconRead < lexiconTexts.size,
  };
  issues.push(...crossCheck(files, overrides.smtp !== undefined));
  if (issues.length > 0 || !settings) throw new ConfigError(issues);

  const lexicon: Lexicon = {
    ...EMPTY_LEXICON,
    ...(organizations ? { organizations: organizationsOf(organizations.value) } : {}),
    ...(places ? { places: placesOf(places.value) } : {}),
    ...Object.fromEntries([...concepts].map(([kind, file]) => [kind, conceptsOf(file.value)])),
  };
  return deepFreeze({
    ...resolveSettings(settings.value, overrides, dirname(resolve(settingsFile))),
    sources: [...outlets].flatMap(([outlet, file]) => sourcesOf(outlet, file.value)),
    watches: [...watches].map(([id, file]) => watchOf(id, file.value)),
    lexicon,
    rates: rates.flatMap((file) => file.rates),
  });
}

function read<S extends z.ZodType>(text: TextFile, schema: S, issues: ConfigIssue[]): ReadFile<z.output<S>> | null {
  const result = readYaml(text.file, text.text, schema);
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

type Settled = Omit<Config, 'sources' | 'watches' | 'lexicon' | 'rates'>;

/** Lays the environment over the file and makes paths absolute: the file's are relative to `base`, the environment's to the working folder. */
function resolveSettings(settings: Settings, overrides: Overrides, base: string): Settled {
  const dataFolder = overrides.dataFolder === undefined ? resolve(base, settings.dataFolder) : resolve(overrides.dataFolder);
  const url = overrides.database ?? settings.database.url;
  return {
    userAgent: settings.contact === null ? settings.userAgent : `${settings.userAgent} (+${settings.contact})`,
    contact: settings.contact,
    database: { url: url.startsWith('sqlite:') ? `sqlite:${sqliteFile(url.slice('sqlite:'.length), dataFolder)}` : url },
    queue: { url: overrides.queue ?? settings.queue.url },
    web: { ...settings.web, host: overrides.host ?? settings.web.host, port: overrides.port ?? settings.web.port },
    limits: settings.limits,
    mail: settings.mail && overrides.smtp !== undefined ? { url: overrides.smtp, from: settings.mail.from } : null,
    dataFolder,
    subscriptions: settings.subscriptions.map((subscription) =>
      subscription.channel.kind === 'file'
        ? { ...subscription, channel: { ...subscription.channel, folder: resolve(dataFolder, subscription.channel.folder) } }
        : subscription,
    ),
  };
}

const sqliteFile = (file: string, dataFolder: string): string => (file === ':memory:' || isAbsolute(file) ? file : join(dataFolder, file));
