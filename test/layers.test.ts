import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const EDGE = ['domain'];
const EVERYTHING = [
  'domain',
  'feeds',
  'scrape',
  'recognize',
  'events',
  'cluster',
  'alerts',
  'fetch',
  'store',
  'config',
  'deliver',
  'web',
  'workers',
];

/** Which of our packages each package may know. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  feeds: EDGE,
  scrape: EDGE,
  recognize: EDGE,
  events: EDGE,
  cluster: EDGE,
  alerts: EDGE,
  fetch: EDGE,
  store: EDGE,
  config: EDGE,
  deliver: EDGE,
  web: ['domain', 'store', 'alerts'],
  workers: EVERYTHING.filter((name) => name !== 'web' && name !== 'workers'),
  cli: EVERYTHING,
};

/** Packages without I/O, clock, environment or randomness. */
const PURE = ['domain', 'feeds', 'scrape', 'recognize', 'events', 'cluster', 'alerts'];
const IMPURE =
  /\bfrom '(?:node:(?!(?:crypto|zlib|util|buffer)')[a-z/_]+|undici|better-sqlite3|pino)'|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bperformance\.now\(/;

const folderOf = (name: string): string => (name === 'workers' ? 'workers' : `packages/${name}`);
const isTest = (file: string): boolean => /\.(?:test|case|corpus|bench)\.ts$/.test(file);
const sourcesOf = (name: string): string[] => globSync(`${folderOf(name)}/src/**/*.ts`, { cwd: root });
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const importsOf = (code: string): string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, specifier]) => specifier!);

it('the map names every package there is', () => {
  const folders = globSync(['packages/*/package.json', 'workers/package.json'], { cwd: root }).map((file) =>
    dirname(file).replace('packages/', ''),
  );
  expect(folders.toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
});

describe.each(Object.entries(MAY_IMPORT))('%s', (name, allowed) => {
  const ours = new Set(allowed.map((other) => `@gigawire/${other}`));

  it('declares only what lies below it', () => {
    const manifest = JSON.parse(read(`${folderOf(name)}/package.json`)) as { dependencies?: object; devDependencies?: object };
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((dep) => dep.startsWith('@gigawire/'));
    expect(declared.filter((dep) => !ours.has(dep))).toEqual([]);
  });

  it('imports only what lies below it, and nothing by a path outside itself', () => {
    const files = sourcesOf(name);
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((file) =>
      importsOf(read(file))
        .filter((specifier) => {
          if (specifier.startsWith('.')) return !resolve(root, dirname(file), specifier).startsWith(resolve(root, folderOf(name), 'src'));
          // A package may offer more than one entrance: '@gigawire/workers/reading'.
          return specifier.startsWith('@gigawire/') && !ours.has(specifier.split('/', 2).join('/'));
        })
        .map((specifier) => `${file}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(PURE)('%s is pure', (name) => {
  it('has no I/O, clock, environment or randomness', () => {
    const code = sourcesOf(name).filter((file) => !isTest(file));
    expect(code.filter((file) => IMPURE.test(read(file)))).toEqual([]);
  });
});

it('sees a planted violation', () => {
  expect(importsOf("import { a } from '@gigawire/store';\nconst b = await import('undici');")).toEqual(['@gigawire/store', 'undici']);
  expect(IMPURE.test("import { readFileSync } from 'node:fs';")).toBe(true);
  expect(IMPURE.test('const now = Date.now();')).toBe(true);
  expect(IMPURE.test("import { gunzipSync } from 'node:zlib';")).toBe(false);
});
