import { readFile, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Config } from '@gigawire/config';
import { siteOf, type Reading } from '@gigawire/domain';
import { decode } from '@gigawire/scrape';
import { readingTools, readPage, readText, type Outlet, type ReadingTools } from '@gigawire/workers/reading';
import { EXIT, Failure } from '../failure.ts';
import { describeReading } from '../describe-reading.ts';
import { readingJsonSchema, toReadingJson, watchesOf } from '../reading-json.ts';
import { readConfig } from '../read-config.ts';

interface ReadOptions {
  readonly config: string;
  readonly text?: boolean;
  readonly published?: string;
  readonly zone?: string;
  readonly url?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly schema?: boolean;
}

export const readCommand = new Command('read')
  .description('read articles and print what they report; the database is not touched')
  .argument('[inputs...]', 'files (HTML or plain text), http(s) addresses, or - for standard input')
  .option('--text', 'take the input as plain text whatever it looks like')
  .addOption(new Option('--published <date>', 'day or instant of publication (ISO 8601) where the input states none').argParser(isoDate))
  .addOption(new Option('--zone <zone>', "the outlet's IANA time zone (default: the outlet's, else UTC)").argParser(ianaZone))
  .addOption(new Option('--url <address>', 'address the input came from').argParser(webAddress))
  .option('--json', 'print one JSON object a line')
  .option('--explain', 'say which rule made each value')
  .option('--schema', 'print the JSON Schema of the output and exit')
  .addHelpText(
    'after',
    '\nReports: ● what the article is about · ◐ told beside it as new · ○ background\nExit codes: 0 every input was read · 1 some could not be read · 2 wrong arguments',
  )
  .action(async (inputs: string[], _options: object, command: Command) => {
    const options = command.optsWithGlobals<ReadOptions>();
    if (options.schema) return void console.log(JSON.stringify(readingJsonSchema(), null, 2));
    if (inputs.length === 0) throw new Failure('read: name a file, an address, or - for standard input');
    const config = readConfig(options.config);
    const tools = readingTools({ lexicon: config.lexicon, rates: config.rates });
    for (const input of inputs) {
      try {
        const reading = await readInput(input, options, { config, tools });
        if (options.json) {
          const json = toReadingJson(reading, config.watches, options.explain === true);
          console.log(JSON.stringify(inputs.length > 1 ? { input, ...json } : json));
        } else {
          if (inputs.length > 1) console.log(`\n=== ${input}`);
          console.log(describeReading(reading, watchesOf(reading, config.watches)));
        }
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        console.error(`gigawire: ${error.message}`);
        process.exitCode = EXIT.negative;
      }
    }
  });

interface Input {
  readonly bytes: Uint8Array;
  readonly url: string | null;
  readonly contentType: string | null;
  readonly isText: boolean;
}

async function readInput(
  input: string,
  options: ReadOptions,
  { config, tools }: { config: Config; tools: ReadingTools },
): Promise<Reading> {
  const { bytes, url, contentType, isText } = /^https?:\/\//i.test(input) ? await fetched(input, config) : await local(input, options);
  const outlet = outletOf(url, options.zone, config);
  const explain = options.explain === true;
  const published = options.published ?? null;
  if (options.text || isText) {
    const text = decode(bytes, contentType);
    if (text.trim() === '') throw new Failure(`${input}: empty`);
    if (CONTROL.test(text)) throw new Failure(`${input}: neither a page nor a text (it holds control characters, as binary files do)`);
    return readText({ text, url, published, outlet, explain }, tools);
  }
  const page = { finalUrl: url ?? 'about:blank', contentType, body: bytes, fetchedAt: new Date().toISOString() };
  return readPage({ page, outlet, entryPublished: published, explain }, tools);
}

async function local(input: string, options: ReadOptions): Promise<Input> {
  const bytes = input === '-' ? await standardInput() : await fileBytes(input);
  const isText = extname(input) === '.txt' || !looksLikeHtml(bytes);
  return { bytes, url: options.url ?? null, contentType: null, isText };
}

async function fileBytes(input: string): Promise<Uint8Array> {
  // A package manager runs the command in the project's folder and says where the person was.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), input);
  try {
    if ((await stat(path)).isDirectory()) throw new Failure(`${input}: is a folder, not a file`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${input}: cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)})`);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

async function fetched(url: string, config: Config): Promise<Input> {
  // Loaded only here: reading a file needs no network.
  const { createGuardedFetcher } = await import('../guarded-fetcher.ts');
  // One address, asked once: nothing to space.
  const fetcher = createGuardedFetcher(config, { reserveHost: async (_host, at) => at });
  try {
    const answer = await fetcher.get(url);
    if (answer.outcome !== 'ok') throw new Failure(`${url}: ${answer.outcome}${'why' in answer ? `: ${answer.why}` : ''}`);
    const { page } = answer;
    return { bytes: page.body, url: page.finalUrl, contentType: page.contentType, isText: /^text\/plain\b/i.test(page.contentType ?? '') };
  } finally {
    await fetcher.close();
  }
}

/** What the configuration knows of the outlet behind an address, else what can be said of any. */
function outletOf(url: string | null, zone: string | undefined, config: Config): Outlet {
  const known = url === null ? undefined : config.sources.find((source) => siteOf(source.url) === siteOf(url));
  const outlet: Outlet = known ?? { zone: 'UTC', language: 'en', dateOrder: 'dmy', selectors: [], publisher: null, country: null };
  return zone === undefined ? outlet : { ...outlet, zone };
}

/** What no text file holds: C0 controls other than tab, line breaks, form feed and the escape of seven-bit Japanese. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0B\x0E-\x1A\x1C-\x1F]/;

const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /<(?:!doctype html|html|head|body|article|div|p|meta)[\s>]/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));

function isoDate(value: string): string {
  const day = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(value)?.[0].slice(0, 10);
  const time = day === undefined ? Number.NaN : Date.parse(value);
  // Date.parse turns 31 February into 3 March; an absurd day is refused instead.
  if (day === undefined || Number.isNaN(time) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) {
    throw new Failure(`--published ${value}: not an ISO 8601 date (2025-07-03) or instant (2025-07-03T09:30:00+05:30)`);
  }
  return value;
}

function ianaZone(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    throw new Failure(`--zone ${value}: not an IANA time zone such as Asia/Kolkata`);
  }
}

function webAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw new Failure(`--url ${value}: not an http(s) address`);
  return value;
}
