import { Command } from 'commander';
import { STAGES, type StageName } from '@gigawire/domain';
import type { Store } from '@gigawire/store';
import { EXIT, Failure } from '../failure.ts';
import { openStore } from '../open-store.ts';
import { readConfig } from '../read-config.ts';
import { safe, shorten, table } from '../terminal.ts';

const MAX_LISTED = 1000;

async function withStore<T>(command: Command, work: (store: Store) => Promise<T>): Promise<T> {
  const config = readConfig(command.optsWithGlobals<{ config: string }>().config);
  const store = await openStore(config, config.dataFolder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const list = new Command('list')
  .description(`work that was set aside, and why; the last ${MAX_LISTED}`)
  .option('--json', 'print a JSON array')
  .action(async (_options: object, command: Command) => {
    const letters = await withStore(command, (store) => store.deadLetters(MAX_LISTED));
    if (command.optsWithGlobals<{ json?: boolean }>().json) return void console.log(JSON.stringify(letters, null, 2));
    if (letters.length === 0) return void console.log('Nothing was set aside.');
    console.log(
      table(
        ['stage', 'key', 'at', 'failures', 'why'],
        letters.map(({ stage, key, at, failures, reason }) => [stage, safe(key), at, String(failures), shorten(safe(reason), 120)]),
      ),
    );
  });

const replay = new Command('replay')
  .description('take work up again: a running `gigawire start` does it within a minute')
  .argument('[stage]', `one of ${STAGES.join(', ')}; without it, all of it`)
  .argument('[keys...]', 'keys as `list` shows them; without any, all of the stage')
  .addHelpText('after', '\nExit codes: 0 taken up · 1 some of it was not set aside · 2 no such stage')
  .action(async (stage: string | undefined, keys: string[], _options: object, command: Command) => {
    if (stage !== undefined && !isStage(stage)) throw new Failure(`stage ${safe(stage)}: there is ${STAGES.join(', ')}`);
    await withStore(command, async (store) => {
      const named = stage === undefined || keys.length === 0 ? null : keys.map((key) => ({ stage, key }));
      const jobs = named ?? (await store.deadLetters(MAX_LISTED)).filter((letter) => stage === undefined || letter.stage === stage);
      for (const job of jobs) {
        const done = await store.replay({ stage: job.stage, key: job.key });
        console.log(`${job.stage} ${safe(job.key)}: ${done ? 'taken up again' : 'was not set aside'}`);
        if (!done) process.exitCode = EXIT.negative;
      }
    });
  });

const isStage = (name: string): name is StageName => (STAGES as readonly string[]).includes(name);

export const deadLettersCommand = new Command('dead-letters')
  .description('work that was set aside after it failed again and again')
  .addCommand(list)
  .addCommand(replay);
