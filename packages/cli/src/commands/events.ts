import { Command, Option } from 'commander';
import { watchMatches } from '@gigawire/alerts';
import { EVENT_STATUSES, EVENT_TYPES, rateLookup, type StoredEvent } from '@gigawire/domain';
import { Failure } from '../failure.ts';
import { eventJson, eventTable } from '../describe-event.ts';
import { openStore } from '../open-store.ts';
import { readConfig } from '../read-config.ts';
import { mergeEvents, regroupings, splitEvent, undoRegrouping } from './regroup-events.ts';

interface ListOptions {
  readonly config: string;
  readonly type?: string;
  readonly status?: string;
  readonly country?: string;
  readonly watch?: string;
  readonly limit: number;
  readonly json?: boolean;
}

const list = new Command('list')
  .description('events, newest first')
  .addOption(new Option('--type <type>').choices(EVENT_TYPES))
  .addOption(new Option('--status <status>').choices(EVENT_STATUSES))
  .option('--country <code>', 'ISO 3166-1 alpha-2')
  .option('--watch <id>', 'only events the watch matches')
  .addOption(new Option('--limit <n>', 'at most this many').default(50).argParser(count))
  .option('--json', 'print a JSON array')
  .action(async (_options: object, command: Command) => {
    const { config: folder, watch: watchId, json, limit, ...filters } = command.optsWithGlobals<ListOptions>();
    const config = readConfig(folder);
    const watch = config.watches.find((w) => w.id === watchId);
    if (watchId !== undefined && !watch)
      throw new Failure(`watch ${watchId}: there is ${config.watches.map((w) => w.id).join(', ') || 'none'}`);
    const store = await openStore(config, config.dataFolder);
    try {
      const { type, status, country } = filters;
      const query = { ...(type && { type }), ...(status && { status }), ...(country && { country: country.toUpperCase() }) };
      const found: StoredEvent[] = [];
      for (let offset = 0; found.length < limit; offset += 200) {
        const page = await store.events({ ...query, limit: 200, offset });
        found.push(...page.filter((event) => !watch || watchMatches(watch, event)));
        if (page.length < 200) break;
      }
      const events = found.slice(0, limit);
      if (json)
        console.log(
          JSON.stringify(
            events.map((event) => eventJson(event, rateLookup(config.rates))),
            null,
            2,
          ),
        );
      else
        console.log(
          events.length === 0 ? 'No events yet. `gigawire start` crawls; `gigawire demo` shows what to expect.' : eventTable(events),
        );
    } finally {
      await store.close();
    }
  });

export const eventsCommand = new Command('events')
  .description('what has been found')
  .addCommand(list)
  .addCommand(mergeEvents)
  .addCommand(splitEvent)
  .addCommand(undoRegrouping)
  .addCommand(regroupings);

function count(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1 || n > 10_000) throw new Failure(`--limit ${value}: not a whole number from 1 to 10000`);
  return n;
}
