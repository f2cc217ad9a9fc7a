import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { addOutlet, type Config, type NewOutlet, outletId, removeSource } from '@gigawire/config';
import { canonicalKey, siteOf } from '@gigawire/domain';
import { readOpml, writeOpml } from '@gigawire/feeds';
import { EXIT, Failure } from '../failure.ts';
import { readConfig } from '../read-config.ts';
import { safe } from '../terminal.ts';

/** What is said of an outlet on the command line. */
interface About {
  readonly config: string;
  readonly country: string;
  readonly zone: string;
  readonly language: string;
}

const describing = (command: Command): Command =>
  command
    .requiredOption('--country <code>', 'where the outlet is at home, ISO 3166-1 alpha-2')
    .requiredOption('--zone <zone>', 'IANA zone of the times it writes')
    .option('--language <tag>', 'BCP 47', 'en');

export const addSource = describing(new Command('add'))
  .description('check a feed or home page, and write a file for its outlet')
  .argument('<url>', 'address of a feed or of a home page that announces one')
  .option('--publisher <name>', 'the outlet’s name (default: the feed’s title)')
  .option('--unchecked', 'do not ask the network: write the address as it is, marked unverified')
  .addHelpText('after', '\nExit codes: 0 added · 1 it would not be read, nothing written · 2 wrong arguments, or there already')
  .action(async (url: string, _options: object, command: Command) => {
    const about = command.optsWithGlobals<About & { publisher?: string; unchecked?: boolean }>();
    const config = readConfig(about.config);
    if (!URL.canParse(url)) throw new Failure(`${safe(url)}: not an address`);
    refuseKnown(url, config);
    const found = about.unchecked ? { url, title: null } : await checked(url, about, config);
    if (found === null) {
      process.exitCode = EXIT.negative;
      return;
    }
    refuseKnown(found.url, config);
    const publisher = about.publisher ?? found.title ?? siteOf(found.url);
    console.log(write(about, { url: found.url, publisher, unverified: about.unchecked === true }));
  });

/** Asks the address; null, said why, when it would not be read. */
async function checked(url: string, about: About, config: Config): Promise<{ readonly url: string; readonly title: string | null } | null> {
  const [{ checkSource }, { openTools }] = await Promise.all([import('../check-source.ts'), import('../checking.ts')]);
  const tools = openTools(config);
  const { zone, language, country } = about;
  const asked = {
    id: url,
    kind: 'feed',
    url,
    zone,
    language,
    country,
    everyMinutes: null,
    dateOrder: 'dmy',
    selectors: [],
    publisher: null,
  } as const;
  try {
    const result = await checkSource(asked, tools);
    console.log(result.says.map((line) => `    ${safe(line)}`).join('\n'));
    return result.ok && result.url !== null ? { url: result.url, title: result.title } : null;
  } finally {
    await tools.close();
  }
}

function refuseKnown(url: string, config: Config): void {
  const known = config.sources.find((source) => source.url === url || sameKey(source.url, url));
  if (known) throw new Failure(`${safe(url)}: is the source ${known.id} already`);
}

function sameKey(a: string, b: string): boolean {
  try {
    return canonicalKey(a) === canonicalKey(b);
  } catch (error) {
    throw new Failure(`${safe(b)}: not an http(s) address`, error instanceof TypeError ? EXIT.usage : EXIT.negative);
  }
}

/** Writes the outlet's file and returns its path. */
function write(about: About, feed: { readonly url: string; readonly publisher: string; readonly unverified: boolean }): string {
  const publisher = feed.publisher.replace(/\s+/g, ' ').trim().slice(0, 300);
  const content: NewOutlet = {
    publisher,
    country: about.country,
    zone: about.zone,
    language: about.language,
    ...(feed.unverified && { unverified: true }),
    sources: [{ name: 'main', kind: 'feed', url: feed.url }],
  };
  try {
    return addOutlet(about.config, outletId(publisher, new URL(feed.url).hostname), content);
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

export const removeSources = new Command('remove')
  .description('take a source out of the configuration; what was read of it stays')
  .argument('<ids...>', 'source ids, as `sources list` shows them')
  .action((ids: string[], _options: object, command: Command) => {
    const { config: folder } = command.optsWithGlobals<{ config: string }>();
    readConfig(folder);
    for (const id of ids) {
      try {
        console.log(removeSource(folder, id));
      } catch (error) {
        throw new Failure(error instanceof Error ? error.message : String(error));
      }
    }
  });

export const importSources = describing(new Command('import'))
  .description('write a file for each feed of a list of subscriptions that is not configured yet, marked unverified')
  .argument('<file>', 'an OPML file')
  .addHelpText('after', '\n`sources check` then tries them. Exit codes: 0 done · 1 some could not be written · 2 no OPML')
  .action((name: string, _options: object, command: Command) => {
    const about = command.optsWithGlobals<About>();
    const config = readConfig(about.config);
    const read = readOpml(fileBytes(name));
    if (read.outcome === 'not-opml') throw new Failure(`${name}: ${read.why}`);
    const known = new Set(config.sources.map((source) => canonicalKey(source.url)));
    for (const feed of read.feeds.filter(({ url }) => !known.has(canonicalKey(url)))) {
      known.add(canonicalKey(feed.url));
      const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(feed.language ?? '')
        ? (feed.language ?? about.language)
        : about.language;
      try {
        console.log(write({ ...about, language }, { url: feed.url, publisher: feed.title ?? siteOf(feed.url), unverified: true }));
      } catch (error) {
        console.error(`gigawire: ${safe(feed.url)}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = EXIT.negative;
      }
    }
  });

function fileBytes(name: string): Uint8Array {
  try {
    return readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), name));
  } catch (error) {
    throw new Failure(`${name}: cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)})`);
  }
}

export const exportSources = new Command('export')
  .description('print the configured feeds as OPML, for any feed reader')
  .action((_options: object, command: Command) => {
    const config = readConfig(command.optsWithGlobals<{ config: string }>().config);
    const feeds = config.sources.filter((source) => source.kind === 'feed');
    const listed = feeds.map(({ url, publisher, language }) => ({ url, title: publisher, site: new URL(url).origin, language }));
    process.stdout.write(`${writeOpml('Gigawire', listed)}\n`);
  });

export const releaseSource = new Command('release')
  .description('let the held entries of a source go on, after a look')
  .argument('<id>', 'source id')
  .option('--quiet', 'read them like a first poll: nobody is alerted')
  .action(async (id: string, _options: object, command: Command) => {
    const { config: folder, quiet } = command.optsWithGlobals<{ config: string; quiet?: boolean }>();
    const config = readConfig(folder);
    const { openStore } = await import('../open-store.ts');
    const store = await openStore(config, config.dataFolder);
    try {
      if ((await store.sourceState(id)) === null) throw new Failure(`source ${id}: not in the store`);
      console.log(`${await store.releaseHeld(id, quiet === true)} entries go on`);
    } finally {
      await store.close();
    }
  });
