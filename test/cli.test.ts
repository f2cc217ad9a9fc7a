import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingJson, readingJsonSchema } from '../packages/cli/src/reading-json.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const main = path('../packages/cli/src/main.ts');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gigawire-cli-'));
  writeFileSync(join(folder, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person would, with its data in the test's own folder; at most half a minute. */
function gigawire(args: readonly string[], input = ''): Promise<Ended> {
  const running = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, INIT_CWD: folder, GIGAWIRE_DATA_DIR: join(folder, 'data'), NO_COLOR: '1' },
    timeout: 30_000,
  });
  let [out, err] = ['', ''];
  running.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  running.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  // A command that refuses its arguments is gone before it has read its input.
  running.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve) => {
    running.once('close', (code) => resolve({ code, out, err }));
  });
}

const SENTENCE = 'Japan will offer up to ¥350 billion (around $2.4 billion) for battery plants in India, aiming at 150 GWh by 2030.';

describe('read', () => {
  it('prints one JSON object that holds to its schema', async () => {
    const { code, out } = await gigawire(['read', '-', '--json', '--published', '2025-07-03', '--zone', 'Asia/Tokyo'], SENTENCE);
    expect(code).toBe(0);
    const reading = readingJson.parse(JSON.parse(out));
    expect(reading.article.text).toBe(SENTENCE);
    expect(reading.mentions.find((m) => m.kind === 'quantity')).toMatchObject({
      quote: '150 GWh',
      value: { unit: 'GWh', min: 150, max: 150 },
    });
    expect(reading.input).toBeUndefined();
    expect(reading.trace).toBeUndefined();
  });

  it('prints one object a line for several files, naming each, and says which could not be read', async () => {
    writeFileSync(join(folder, 'a.txt'), SENTENCE);
    writeFileSync(join(folder, 'b.html'), `<html><head><title>T</title></head><body><article><p>${SENTENCE}</p></article></body></html>`);
    const { code, out, err } = await gigawire(['read', 'a.txt', 'missing.txt', 'b.html', '--json']);
    const readings = out
      .trim()
      .split('\n')
      .map((line) => readingJson.parse(JSON.parse(line)));
    expect(readings.map((reading) => reading.input)).toEqual(['a.txt', 'b.html']);
    expect(err).toContain('missing.txt: cannot be read (ENOENT)');
    expect(code).toBe(1);
  });

  it('explains itself when asked', async () => {
    const { out } = await gigawire(['read', '-', '--explain', '--json'], SENTENCE);
    expect(readingJson.parse(JSON.parse(out)).trace?.length).toBeGreaterThan(3);
  });

  it.each([
    ['no input', ['read'], 'name a file'],
    ['an absurd date', ['read', '-', '--published', '2025-02-31'], '2025-02-31: not an ISO 8601 date'],
    ['a date in words', ['read', '-', '--published', 'yesterday'], 'not an ISO 8601 date'],
    ['no such zone', ['read', '-', '--zone', 'Asia/Gotham'], 'not an IANA time zone'],
    ['not an address', ['read', '-', '--url', 'javascript:alert(1)'], 'not an http(s) address'],
    ['an unknown option', ['read', '-', '--jsn'], '--json'],
    ['an unknown command', ['raed'], 'read'],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await gigawire(args, SENTENCE);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['a folder', ['read', '.'], 'is a folder'],
    ['an empty input', ['read', '-'], 'empty'],
    ['a file that is no text', ['read', 'picture.png'], 'neither a page nor a text'],
    ['a private address', ['read', 'http://127.0.0.1:9/'], 'refused'],
  ])('says it cannot read %s', async (_, args, message) => {
    const { code, err } = await gigawire(args);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});

describe('the reading’s JSON Schema', () => {
  it('that is committed is the one the code prints', async () => {
    const committed: unknown = JSON.parse(readFileSync(path('../packages/cli/schema/reading.schema.json'), 'utf8'));
    expect(committed).toEqual(readingJsonSchema());
    const { out } = await gigawire(['read', '--schema']);
    expect(JSON.parse(out)).toEqual(committed);
  });
});

describe('configuration', () => {
  it('that is wrong is refused with file, line and the nearest key', async () => {
    const config = join(folder, 'config');
    cpSync(path('../config'), config, { recursive: true });
    const file = join(config, 'watches', 'india-japan-battery.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('anyTopics', 'anyTopic'));
    const { code, err } = await gigawire(['--config', config, 'events', 'list']);
    expect(code).toBe(2);
    expect(err).toMatch(/india-japan-battery\.yaml:\d+/);
    expect(err).toContain('anyTopics');
  });

  it('that is not there is named', async () => {
    const { code, err } = await gigawire(['--config', join(folder, 'nowhere'), 'sources', 'list']);
    expect(code).toBe(2);
    expect(err.trim()).toBe(`${join(folder, 'nowhere', 'gigawire.yaml')}: no such file`);
  });
});

describe('lists', () => {
  it('sources as JSON, without making a database', async () => {
    const { code, out } = await gigawire(['sources', 'list', '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as unknown[]).length).toBeGreaterThanOrEqual(20);
  });
  it('events, and says what to do where there are none', async () => {
    const { code, out } = await gigawire(['events', 'list']);
    expect(code).toBe(0);
    expect(out).toContain('No events yet');
  });
  it.each([
    ['a source that is not configured', ['sources', 'check', 'nobody'], 'nobody'],
    ['a watch that is not there', ['events', 'list', '--watch', 'nothing'], 'india-japan-battery'],
    ['a type there is none of', ['events', 'list', '--type', 'party'], 'partnership'],
    ['an event that is not there', ['events', 'merge', '1', '2'], 'event 1 is not known'],
    ['what is no number', ['events', 'split', 'x', '3'], 'x: not the number'],
    ['an absurd limit', ['events', 'list', '--limit', '-1'], '--limit'],
    ['an article that is not stored', ['fixture', 'add', '7', '--own-writing'], 'article 7'],
    ['a fixture that is none', ['replay', '.'], 'not a fixture'],
  ])('refuse %s', async (_, args, message) => {
    const { code, err } = await gigawire(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

it('help names every command', async () => {
  const { out } = await gigawire(['--help']);
  const commands = ['start', 'demo', 'read', 'replay', 'fixture', 'sources', 'dead-letters', 'events', 'eval'];
  for (const command of commands) expect(out).toContain(command);
});

it.each(['start', 'demo', 'read', 'replay', 'fixture', 'sources', 'dead-letters', 'events', 'eval'])('%s has help', async (command) => {
  const { code, out } = await gigawire([command, '--help']);
  expect(code).toBe(0);
  expect(out).toContain(`Usage: gigawire ${command}`);
});
