import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Config } from '@gigawire/config';
import type { Source } from '@gigawire/domain';
import type { SourceState } from '@gigawire/store';
import type { Checkable } from '../check-source.ts';
import { EXIT, Failure } from '../failure.ts';
import { safe, shorten, table } from '../terminal.ts';
import { readConfig } from '../read-config.ts';
import { addSource, exportSources, importSources, releaseSource, removeSources } from './edit-sources.ts';

interface Options {
  readonly config: string;
  readonly json?: boolean;
}

const list = new Command('list')
  .description('configured sources, how each does, why and since when')
  .option('--json', 'print a JSON array')
  .action(async (_options: object, command: Command) => {
    const { config: folder, json } = command.optsWithGlobals<Options>();
    const config = readConfig(folder);
    const states = await knownStates(config);
    const rows = config.sources.map((source) => rowOf(source, states.get(source.id)));
    if (json) return void console.log(JSON.stringify(rows, null, 2));
    console.log(
      table(
        ['source', 'publisher', 'kind', 'health', 'last poll', 'address'],
        rows.map((r) => [
          r.id,
          r.publisher,
          r.kind,
          r.healthReason === null
            ? r.health
            : `${r.health} since ${r.healthSince?.slice(0, 10) ?? 'now'}: ${shorten(safe(r.healthReason), 80)}`,
          r.lastOutcome ?? 'never',
          r.unverified ? `${r.url} (unverified)` : r.url,
        ]),
      ),
    );
  });

const rowOf = (source: Source, state: SourceState | undefined) => ({
  id: source.id,
  publisher: source.publisher,
  kind: source.kind,
  country: source.country,
  url: source.url,
  unverified: source.unverified,
  health: state?.health ?? 'ok',
  healthReason: state?.healthReason ?? null,
  healthSince: state?.healthSince ?? null,
  lastOutcome: state?.lastOutcome ?? null,
  lastPolledAt: state?.lastPolledAt ?? null,
  lastNewAt: state?.lastNewAt ?? null,
  nextPollAt: state?.nextPollAt ?? null,
});

/** States of a data folder that exists; listing sources makes none. */
async function knownStates(config: Config): Promise<ReadonlyMap<string, SourceState>> {
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
  .description('ask sources once, read an article of each and say what would happen; nothing is stored')
  .argument('[sources...]', 'source or outlet ids, or addresses of feeds or home pages (default: all that are configured)')
  .option('--json', 'print a JSON array')
  .addHelpText('after', '\nExit codes: 0 every source would be read · 1 some would not · 2 no such source, or wrong configuration')
  .action(async (asked: string[], _options: object, command: Command) => {
    const { config: folder, json } = command.optsWithGlobals<Options>();
    const config = readConfig(folder);
    const sources = asked.length === 0 ? config.sources : asked.flatMap((one) => chosen(one, config));
    const [{ checkSource }, { openTools }] = await Promise.all([import('../check-source.ts'), import('../checking.ts')]);
    const tools = openTools(config);
    try {
      const results = [];
      for (const source of sources) {
        const result = await checkSource(source, tools);
        results.push(result);
        if (!json) console.log(`${result.ok ? 'ok ' : 'BAD'} ${source.id}\n${result.says.map((line) => `    ${safe(line)}`).join('\n')}`);
      }
      if (json) console.log(JSON.stringify(results, null, 2));
      if (results.some((result) => !result.ok)) process.exitCode = EXIT.negative;
    } finally {
      await tools.close();
    }
  });

function chosen(asked: string, config: Config): readonly Checkable[] {
  if (/^https?:\/\//i.test(asked)) return [unknownSource(asked)];
  const found = config.sources.filter((source) => source.id === asked || source.id.startsWith(`${asked}/`));
  if (found.length === 0) throw new Failure(`source ${asked}: not configured; \`gigawire sources list\` shows what is`);
  return found;
}

/** An address of which nothing else is known. */
const unknownSource = (url: string): Checkable => ({
  id: url,
  kind: 'feed',
  url,
  zone: 'UTC',
  everyMinutes: null,
  language: 'en',
  dateOrder: 'dmy',
  selectors: [],
  publisher: null,
  country: null,
});

export const sourcesCommand = new Command('sources')
  .description('where news is found')
  .addCommand(list)
  .addCommand(check)
  .addCommand(addSource)
  .addCommand(removeSources)
  .addCommand(importSources)
  .addCommand(exportSources)
  .addCommand(releaseSource);
