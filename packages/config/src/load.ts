import { resolve } from 'node:path';
import type { Lexicon } from '@gigawire/domain';
import type { Config } from './config.ts';
import { crossCheck } from './cross-check.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { conceptsOf, organizationsOf, placesOf, sourcesOf, watchOf } from './expand.ts';
import { readFiles, type Files } from './files.ts';
import { deepFreeze } from './freeze.ts';
import { ConfigError, type ConfigIssue } from './issue.ts';
import { settle } from './settle.ts';

/**
 * Reads a configuration folder (gigawire.yaml, sources/*.yaml, watches/*.yaml, lexicon/*.yaml, rates/*.csv) and the environment into one
 * deeply frozen Config. Throws ConfigError with every problem found.
 */
export function loadConfig(folder: string, env: Environment): Config {
  const { overrides, issues: environmentIssues } = readEnvironment(env);
  const issues: ConfigIssue[] = [...environmentIssues];
  const files = readFiles(folder, issues);
  issues.push(...crossCheck(files, overrides.smtp !== undefined));
  if (issues.length > 0 || !files.settings) throw new ConfigError(issues);
  return deepFreeze({
    ...settle(files.settings.value, overrides, resolve(folder)),
    sources: [...files.outlets].flatMap(([outlet, file]) => sourcesOf(outlet, file.value)),
    watches: [...files.watches].map(([id, file]) => watchOf(id, file.value)),
    lexicon: lexiconOf(files),
    rates: files.rates,
  });
}

function lexiconOf({ organizations, places, concepts }: Files): Lexicon {
  const conceptsIn = (kind: Parameters<typeof concepts.get>[0]): ReturnType<typeof conceptsOf> =>
    conceptsOf(concepts.get(kind)?.value ?? {});
  return {
    organizations: organizationsOf(organizations?.value ?? {}),
    technologies: conceptsIn('technologies'),
    programmes: conceptsIn('programmes'),
    places: placesOf(places?.value ?? {}),
    blocs: conceptsIn('blocs'),
    regions: conceptsIn('regions'),
  };
}
