import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from './issue.ts';
import { loadConfig } from './load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gigawire-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const outlet = `publisher: Morning Cell
country: IN
zone: Asia/Kolkata
language: en
sources:
  - { name: main, kind: feed, url: https://cells.example/feed }
`;
const watch = `title: Cells\nallCountries: [JP, IN]\nanyTopics: [battery]\n`;
const technologies = `battery: { name: battery }\ncathode: { name: cathode, broader: [battery] }\n`;
const settings = `contact: https://desk.example/about
subscriptions:
  - { id: desk, watch: cells, channel: { kind: file, folder: digests }, cadence: 0 7 * * *, zone: Asia/Tokyo }
`;
const good = {
  'gigawire.yaml': settings,
  'sources/morning.yaml': outlet,
  'watches/cells.yaml': watch,
  'lexicon/technologies.yaml': technologies,
  'rates/usd.csv': 'period,currency,perUsd,source\n2024,JPY,151.5,H.10\n',
};

function write(files: Readonly<Record<string, string | null>>): void {
  for (const [name, text] of Object.entries({ ...good, ...files })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Each issue as `file:line:column message -> suggestion`, the folder left out. */
function issuesOf(env: Record<string, string> = {}): string[] {
  try {
    loadConfig(folder, env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.issues.map(
      (i) =>
        `${i.file.replace(`${folder}/`, '')}:${i.line ?? '-'}:${i.column ?? '-'} ${i.message}${i.suggestion === null ? '' : ` -> ${i.suggestion}`}`,
    );
  }
  return [];
}

describe('loadConfig', () => {
  it('reads a folder into one frozen configuration', () => {
    write({});
    const config = loadConfig(folder, {});
    const data = resolve(folder, '../data');
    expect(config).toMatchObject({
      userAgent: 'Gigawire/0.1 (+https://desk.example/about)',
      database: { url: `sqlite:${join(data, 'gigawire.db')}` },
      queue: { url: null },
      web: { host: '127.0.0.1', port: 8470, baseUrl: null },
      limits: { spacingMs: 2000, maxAgeDays: 14 },
      mail: null,
      dataFolder: data,
      subscriptions: [{ id: 'desk', channel: { kind: 'file', folder: join(data, 'digests') } }],
      watches: [{ id: 'cells', title: 'Cells', allCountries: ['JP', 'IN'], anyTopics: ['battery'] }],
      rates: [{ period: '2024', currency: 'JPY', perUsd: 151.5, source: 'H.10' }],
    });
    expect(config.sources).toEqual([
      {
        id: 'morning/main',
        kind: 'feed',
        url: 'https://cells.example/feed',
        publisher: 'Morning Cell',
        family: 'morning',
        country: 'IN',
        zone: 'Asia/Kolkata',
        language: 'en',
        dateOrder: 'dmy',
        everyMinutes: null,
        selectors: [],
        unverified: false,
        enabled: true,
      },
    ]);
    expect(config.lexicon.technologies.map((t) => t.id)).toEqual(['battery', 'cathode']);
    expect(config.lexicon.organizations).toEqual([]);
    expect(() => Object.assign(config.sources[0] ?? {}, { url: 'x' })).toThrow(TypeError);
    expect(Object.isFrozen(config.watches[0]?.allCountries)).toBe(true);
  });

  it.each([
    ['US', 'mdy'],
    ['JP', 'ymd'],
    ['IN', 'dmy'],
  ])('dates of an outlet in %s are %s', (country, order) => {
    write({ 'sources/morning.yaml': outlet.replace('country: IN', `country: ${country}`) });
    expect(loadConfig(folder, {}).sources[0]?.dateOrder).toBe(order);
  });

  it('lets the environment override the file', () => {
    write({ 'gigawire.yaml': 'mail: { from: desk@cells.example }\n' });
    const config = loadConfig(folder, {
      GIGAWIRE_DATA_DIR: '/var/gigawire',
      GIGAWIRE_DATABASE_URL: 'postgres://u:p@db.example/news',
      GIGAWIRE_QUEUE_URL: 'redis://127.0.0.1:6379',
      GIGAWIRE_SMTP_URL: 'smtp://u:p@mail.example:587',
      GIGAWIRE_HOST: '0.0.0.0',
      GIGAWIRE_PORT: '80',
      PORT: '1',
    });
    expect(config).toMatchObject({
      dataFolder: '/var/gigawire',
      database: { url: 'postgres://u:p@db.example/news' },
      queue: { url: 'redis://127.0.0.1:6379' },
      mail: { url: 'smtp://u:p@mail.example:587', from: 'desk@cells.example' },
      web: { host: '0.0.0.0', port: 80 },
    });
    expect(loadConfig(folder, { GIGAWIRE_DATABASE_URL: 'sqlite::memory:' }).database.url).toBe('sqlite::memory:');
  });

  it('leaves alone what the command itself reads', () => {
    write({});
    expect(issuesOf({ GIGAWIRE_CONFIG_DIR: folder, GIGAWIRE_LOG_LEVEL: 'debug' })).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['unknown variable', { GIGAWIRE_DATADIR: '/x' }, ['environment:-:- unknown variable GIGAWIRE_DATADIR -> GIGAWIRE_DATA_DIR']],
    ['absurd port', { GIGAWIRE_PORT: '70000' }, ['environment:-:- GIGAWIRE_PORT should be a port, 0 to 65535']],
    ['wrong scheme', { GIGAWIRE_QUEUE_URL: 'http://x' }, ['environment:-:- GIGAWIRE_QUEUE_URL should be redis://… or rediss://…']],
  ])('environment: %s', (_, env, expected) => {
    write({});
    expect(issuesOf(env)).toEqual(expected);
  });

  it.each<[string, Record<string, string | null>, string[]]>([
    ['no main file', { 'gigawire.yaml': null }, ['gigawire.yaml:-:- no such file']],
    ['unknown key', { 'gigawire.yaml': 'web:\n  prt: 80\n' }, ['gigawire.yaml:2:3 unknown key "prt" in web -> port']],
    ['unknown key at the top', { 'gigawire.yaml': 'user_agent: X\n' }, ['gigawire.yaml:1:1 unknown key "user_agent" -> userAgent']],
    ['wrong type', { 'gigawire.yaml': 'limits:\n  totalMs: soon\n' }, ['gigawire.yaml:2:3 limits.totalMs: should be a number, is "soon"']],
    [
      'absurd value',
      { 'gigawire.yaml': 'limits: { spacingMs: -1 }\n' },
      ['gigawire.yaml:1:11 limits.spacingMs: -1 is too small: at least 0'],
    ],
    [
      'a password in the file',
      { 'gigawire.yaml': 'database: { url: "postgres://u:p@db/x" }\n' },
      ['gigawire.yaml:1:13 database.url: holds a user name or password: set GIGAWIRE_DATABASE_URL instead'],
    ],
    ['not a map', { 'gigawire.yaml': '- 1\n' }, ['gigawire.yaml:1:1 should be an object, is a list']],
    [
      'broken YAML and a second file',
      { 'gigawire.yaml': 'web: [1\n', 'sources/morning.yaml': outlet.replace('publisher', 'publihser') },
      [
        'gigawire.yaml:2:1 flow sequence in block collection must be sufficiently indented and end with a ]',
        'sources/morning.yaml:1:1 publisher: is missing',
        'sources/morning.yaml:1:1 unknown key "publihser" -> publisher',
      ],
    ],
    ['the same key twice', { 'gigawire.yaml': 'contact: null\ncontact: null\n' }, ['gigawire.yaml:2:1 the key stands here twice']],
    [
      'country, zone and address',
      { 'sources/morning.yaml': outlet.replace('IN', 'UK').replace('Asia/Kolkata', 'Asia/Kolkatta').replace('https', 'ftp') },
      [
        'sources/morning.yaml:2:1 country: "UK" is no ISO 3166-1 alpha-2 code -> GB',
        'sources/morning.yaml:3:1 zone: "Asia/Kolkatta" is no IANA time zone -> Asia/Kolkata',
        'sources/morning.yaml:6:31 sources[0].url: "ftp://cells.example/feed" is no http(s) address',
      ],
    ],
    [
      'kind of a source',
      { 'sources/morning.yaml': outlet.replace('kind: feed', 'kind: feeds') },
      ['sources/morning.yaml:6:19 sources[0].kind: "feeds" is none of feed, sitemap, listing -> feed'],
    ],
    [
      'a listing without links',
      { 'sources/morning.yaml': outlet.replace('kind: feed', 'kind: listing') },
      ['sources/morning.yaml:6:5 sources[0]: a listing needs "links", the selector of its links'],
    ],
    [
      'an address twice',
      { 'sources/evening.yaml': outlet },
      ['sources/morning.yaml:6:29 sources[0].url: x']
        .slice(1)
        .concat('sources/morning.yaml:6:31 source morning/main has the address of evening/main'),
    ],
    [
      'a watch on nothing known',
      { 'watches/cells.yaml': 'title: Cells\nanyTopics:\n  - batery\nanyActors: [acme]\n' },
      [
        'watches/cells.yaml:3:5 the lexicon has no technology or programme batery -> battery',
        'watches/cells.yaml:4:13 the lexicon has no organization acme',
      ],
    ],
    [
      'a watch on everything',
      { 'watches/cells.yaml': 'title: Cells\n' },
      ['watches/cells.yaml:1:1 has no condition: it would match every event'],
    ],
    [
      'a status that does not exist',
      { 'watches/cells.yaml': `${watch}statuses: [sign]\n` },
      [
        'watches/cells.yaml:4:12 statuses[0]: "sign" is none of rumoured, planned, announced, signed, approved, under_construction, completed, delayed, cancelled, denied, reported -> signed',
      ],
    ],
    [
      'a subscription to no watch, by mail, at no time',
      { 'gigawire.yaml': settings.replace('watch: cells', 'watch: cell').replace('0 7', '0 25').replace('Asia/Tokyo', 'Tokyo') },
      [
        'gigawire.yaml:3:72 subscriptions[0].cadence: "25" is no hour (0-23)',
        'gigawire.yaml:3:93 subscriptions[0].zone: "Tokyo" is no IANA time zone',
      ],
    ],
    [
      'a subscription to no watch',
      { 'gigawire.yaml': settings.replace('watch: cells', 'watch: cell') },
      ['gigawire.yaml:3:17 there is no watch cell -> cells'],
    ],
    [
      'mail without a server',
      { 'gigawire.yaml': settings.replace('kind: file, folder: digests', 'kind: email, to: a@b.example') },
      ['gigawire.yaml:3:31 subscription desk sends mail and there is no mail server: set mail.from here and GIGAWIRE_SMTP_URL'],
    ],
    [
      'a channel that does not exist',
      { 'gigawire.yaml': settings.replace('kind: file', 'kind: fil') },
      ['gigawire.yaml:3:42 subscriptions[0].channel.kind: "fil" is none of email, file -> file'],
    ],
    [
      'concepts that lead nowhere or round',
      {
        'lexicon/technologies.yaml':
          'battery: { name: battery, broader: [cathode] }\ncathode: { name: cathode, broader: [battery] }\ncell: { name: cell, broader: [batery] }\n',
      },
      [
        'lexicon/technologies.yaml:1:37 battery is broader than itself',
        'lexicon/technologies.yaml:2:37 cathode is broader than itself',
        'lexicon/technologies.yaml:3:31 the lexicon has no concept batery -> battery',
      ],
    ],
    [
      'organizations: parent, shared name, type',
      { 'lexicon/organizations.yaml': 'a: { name: Acme, country: IN, parents: [c] }\nb: { name: Bolt, country: IN, aliases: [ACME] }\n' },
      ['lexicon/organizations.yaml:1:41 the lexicon has no organization c', 'lexicon/organizations.yaml:2:1 "ACME" is a name of a too'],
    ],
    [
      'organizations: trade',
      {
        'lexicon/organizations.yaml': 'a: { name: Acme, country: IN, trade: [batery] }\n',
        'lexicon/technologies.yaml': 'battery: { name: battery }\n',
      },
      ['lexicon/organizations.yaml:1:39 the lexicon has no technology batery -> battery'],
    ],
    [
      'unknown key in an entry of a lexicon',
      { 'lexicon/organizations.yaml': 'a: { name: Acme, country: IN, alias: [x] }\n' },
      ['lexicon/organizations.yaml:1:31 unknown key "alias" in a -> aliases'],
    ],
    [
      'an id that is none',
      { 'lexicon/places.yaml': 'New Delhi: { name: New Delhi, country: IN }\n' },
      ['lexicon/places.yaml:1:1 New Delhi: an id is lower case words joined by hyphens'],
    ],
    [
      'files that do not belong',
      { 'lexicon/organisations.yaml': '', 'watches/old.yml': '', 'sources/Big News.yaml': outlet },
      [
        'sources/Big News.yaml:-:- a file name is lower case words joined by hyphens: it is an id',
        'watches/old.yml:-:- unknown file: only .yaml files are read here -> old.yaml',
        'lexicon/organisations.yaml:-:- unknown file: organizations.yaml, technologies.yaml, programmes.yaml, blocs.yaml, regions.yaml, places.yaml are read here -> organizations',
      ],
    ],
    [
      'a rate',
      { 'rates/usd.csv': 'period,currency,perUsd,source\n2024,JPX,151,x\n' },
      ['rates/usd.csv:2:1 "JPX" is no ISO 4217 currency -> JPY'],
    ],
  ])('%s', (_, files, expected) => {
    write(files);
    expect(issuesOf()).toEqual(expected);
  });

  it('says every problem on a line of its message', () => {
    write({ 'gigawire.yaml': 'web: { prt: 80 }\nlimit: {}\n' });
    expect(() => loadConfig(folder, {})).toThrow(
      expect.objectContaining({
        message: `${folder}/gigawire.yaml:1:8: unknown key "prt" in web (did you mean "port"?)\n${folder}/gigawire.yaml:2:1: unknown key "limit" (did you mean "limits"?)`,
      }),
    );
  });

  it('stops a file that would grow without end', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`);
    write({ 'watches/cells.yaml': `a0: &a0 [x]\n${levels.join('\n')}\n` });
    expect(issuesOf()).toEqual(['watches/cells.yaml:1:1 excessive alias count indicates a resource exhaustion attack']);
  });
});
