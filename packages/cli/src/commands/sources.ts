import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Config } from '@gigawire/config';
import type { Source } from '@gigawire/domain';
import { EXIT, Failure } from '../failure.ts';
import { table } from '../terminal.ts';
import { readConfig } from '../read-config.ts';

interface Options {
  readonly config: string;
  readonly json?: boolean;
}

const list = new Command('list')
  .description('configured sources and how their last poll ended')
  .option('--json', 'print a JSON array')
  .action(async (_options: object, command: Command) => {
    const { config: folder, json } = command.optsWithGlobals<Options>();
    const config = readConfig(folder);
    const states = await lastPolls(config);
    const rows = config.sources.map((source) => ({
      id: source.id,
      publisher: source.publisher,
      kind: source.kind,
      country: source.country,
      url: source.url,
      unverified: source.unverified,
      lastOutcome: states.get(source.id)?.lastOutcome ?? null,
      lastPolledAt: states.get(source.id)?.lastPolledAt ?? null,
      nextPollAt: states.get(source.id)?.nextPollAt ?? null,
    }));
    if (json) return void console.log(JSON.stringify(rows, null, 2));
    console.log(
      table(
        ['source', 'publisher', 'kind', 'country', 'last poll', 'address'],
        rows.map((r) => [r.id, r.publisher, r.kind, r.country, r.lastOutcome ?? 'never', r.unverified ? `${r.url} (unverified)` : r.url]),
      ),
    );
  });

/** States of a data folder that exists; listing sources makes none. */
async function lastPolls(config: Config) {
  if (!existsSync(config.dataFolder)) return new Map();
  // Loaded only here, as the network is below: each is a good part of a second.
  const { openStore } = await import('../open-store.ts');
  const store = await openStore(config, config.dataFolder);
  try {
    return new Map((await store.sourceStates()).map((state) => [state.sourceId, state]));
  } finally {
    await store.close();
  }
}

const check = new Command('check')
  .description('ask sources once and say what would happen; nothing is stored')
  .argument('[ids...]', 'source or outlet ids (default: all)')
  .option('--json', 'print a JSON array')
  .addHelpText('after', '\nExit codes: 0 every source answered with entries · 1 some did not · 2 no such source, or wrong configuration')
  .action(async (ids: string[], _options: object, command: Command) => {
    const { config: folder, json } = command.optsWithGlobals<Options>();
    const config = readConfig(folder);
    const sources = ids.length === 0 ? config.sources : ids.flatMap((id) => chosen(id, config));
    const [{ checkSource }, { createGuardedFetcher }] = await Promise.all([import('../check-source.ts'), import('../guarded-fetcher.ts')]);
    const fetcher = createGuardedFetcher(config, { reserveHost: async (_host, at) => at });
    try {
      const results = [];
      for (const source of sources) {
        const result = await checkSource(source, fetcher);
        results.push(result);
        if (!json) console.log(`${result.ok ? 'ok ' : 'BAD'} ${source.id}: ${result.says}`);
      }
      if (json) console.log(JSON.stringify(results, null, 2));
      if (results.some((result) => !result.ok)) process.exitCode = EXIT.negative;
    } finally {
      await fetcher.close();
    }
  });

function chosen(id: string, config: Config): Source[] {
  const found = config.sources.filter((source) => source.id === id || source.id.startsWith(`${id}/`));
  if (found.length === 0) throw new Failure(`source ${id}: not configured; \`gigawire sources list\` shows what is`);
  return found;
}

export const sourcesCommand = new Command('sources').description('where news is found').addCommand(list).addCommand(check);
