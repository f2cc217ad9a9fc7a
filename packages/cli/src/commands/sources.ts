import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Config } from '@gigawire/config';
import type { Source } from '@gigawire/domain';
import { parseFeed, parseListing } from '@gigawire/feeds';
import { EXIT, Failure } from '../failure.ts';
import { table } from '../terminal.ts';
import { createGuardedFetcher, openStore, readConfig } from '../wire.ts';

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

interface Checked {
  readonly id: string;
  readonly ok: boolean;
  /** In plain words. */
  readonly says: string;
}

async function checkSource(source: Source, fetcher: ReturnType<typeof createGuardedFetcher>): Promise<Checked> {
  const said = (ok: boolean, says: string): Checked => ({ id: source.id, ok, says });
  const answer = await fetcher.get(source.url);
  if (answer.outcome === 'gone') return said(false, `gone: ${source.url} answered ${answer.status}`);
  if (answer.outcome === 'not-modified') return said(false, 'answered 304 although nothing was cached');
  if (answer.outcome !== 'ok') return said(false, `${answer.outcome}: ${answer.why}`);
  const { page, moved } = answer;
  const context = { url: page.finalUrl, contentType: page.contentType, zone: source.zone, now: new Date().toISOString() };
  const feed =
    source.kind === 'listing'
      ? await parseListing(page.body, { ...context, links: source.links ?? 'a[href]' })
      : await parseFeed(page.body, context);
  if (feed.outcome === 'not-a-feed') return said(false, `not a feed: ${feed.why}`);
  const dated = feed.entries.filter((entry) => entry.published !== null).length;
  const notes = [moved === null ? '' : `moved for good to ${moved}`, feed.degraded ? 'broken, read in part' : ''].filter(
    (note) => note !== '',
  );
  return said(feed.entries.length > 0, [`${feed.format}, ${feed.entries.length} entries, ${dated} dated`, ...notes].join('; '));
}

export const sourcesCommand = new Command('sources').description('where news is found').addCommand(list).addCommand(check);
