import { userInfo } from 'node:os';
import { Command } from 'commander';
import { rateLookup, type RateLookup } from '@gigawire/domain';
import type { Store } from '@gigawire/store';
import { mergeTwo, splitOff, undo } from '@gigawire/workers';
import { Failure } from '../failure.ts';
import { openStore } from '../open-store.ts';
import { readConfig } from '../read-config.ts';
import { table } from '../terminal.ts';

interface GroupingOptions {
  readonly config: string;
  readonly note?: string;
  readonly json?: boolean;
}

/** Runs on the user's database; what cannot be regrouped, and why, is told without a stack. */
async function withStore(command: Command, work: (desk: { store: Store; rate: RateLookup }) => Promise<void>): Promise<void> {
  const config = readConfig(command.optsWithGlobals<GroupingOptions>().config);
  const store = await openStore(config, config.dataFolder);
  try {
    await work({ store, rate: rateLookup(config.rates) });
  } catch (cause) {
    throw new Failure(cause instanceof Error ? cause.message : String(cause));
  } finally {
    await store.close();
  }
}

const decision = (eventId: number, command: Command) => ({
  eventId,
  reviewer: userInfo().username,
  note: command.optsWithGlobals<GroupingOptions>().note ?? null,
  at: new Date().toISOString(),
});

function id(value: string): number {
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new Failure(`${value}: not the number of an event, article or regrouping`);
  return Number(value);
}

export const mergeEvents = new Command('merge')
  .description('make two events one; the second leads to the first')
  .argument('<stays>', 'the event that stays', id)
  .argument('<goes>', 'the event that is the same', id)
  .option('--note <words>', 'why')
  .action(async (stays: number, goes: number, _options: object, command: Command) =>
    withStore(command, async (desk) => {
      const { id: regrouping } = await mergeTwo(desk, { ...decision(stays, command), otherId: goes });
      console.log(`event ${goes} is event ${stays} (regrouping ${regrouping})`);
    }),
  );

export const splitEvent = new Command('split')
  .description('make an event of its own of what some of an event’s articles report')
  .argument('<event>', 'the event', id)
  .argument('<articles...>', 'the articles that leave it')
  .option('--note <words>', 'why')
  .action(async (event: number, articles: readonly string[], _options: object, command: Command) =>
    withStore(command, async (desk) => {
      const { id: regrouping, otherId } = await splitOff(desk, decision(event, command), articles.map(id));
      console.log(`event ${otherId} left event ${event} (regrouping ${regrouping})`);
    }),
  );

export const undoRegrouping = new Command('undo')
  .description('take a merge or a split back')
  .argument('<event>', 'an event that had part in it', id)
  .argument('<regrouping>', 'its number, as `events regroupings` shows it', id)
  .action(async (event: number, regrouping: number, _options: object, command: Command) =>
    withStore(command, async (desk) => {
      const found = (await desk.store.regroupings(event)).find((each) => each.id === regrouping);
      if (!found) throw new Failure(`event ${event} had no part in a regrouping ${regrouping}`);
      const { reviewer, at } = decision(event, command);
      await undo(desk, found, { reviewer, at });
      console.log(`regrouping ${regrouping} is undone`);
    }),
  );

export const regroupings = new Command('regroupings')
  .description('merges and splits an event had part in')
  .argument('<event>', 'the event', id)
  .option('--json', 'print a JSON array')
  .action(async (event: number, options: GroupingOptions, command: Command) =>
    withStore(command, async ({ store }) => {
      const found = await store.regroupings(event);
      if (options.json) return console.log(JSON.stringify(found, null, 2));
      const rows = found.map((r) => [
        String(r.id),
        r.kind === 'merge' ? `${r.otherId} into ${r.eventId}` : `${r.otherId} off ${r.eventId}`,
        String(r.moved.length),
        r.reviewer ?? 'merging',
        r.at,
        r.undoneAt === null ? '' : `undone ${r.undoneAt}`,
      ]);
      console.log(rows.length === 0 ? `event ${event} had part in none` : table(['id', 'events', 'reports', 'by', 'at', ''], rows));
    }),
  );
