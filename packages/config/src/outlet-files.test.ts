import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from './load.ts';
import { addOutlet, outletId, removeSource } from './outlet-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gigawire-outlets-'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'gigawire.yaml'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

const outlet = {
  publisher: 'Cell: "Daily" # 1',
  country: 'IN',
  zone: 'Asia/Kolkata',
  language: 'en',
  unverified: true,
  sources: [{ name: 'main', kind: 'feed' as const, url: 'https://cells.example/feed?a=1&b=#x' }],
};

describe('an outlet', () => {
  it('added is one the configuration reads', () => {
    addOutlet(folder, 'cells', outlet);
    expect(loadConfig(folder, {}).sources).toMatchObject([
      {
        id: 'cells/main',
        publisher: 'Cell: "Daily" # 1',
        url: 'https://cells.example/feed?a=1&b=#x',
        unverified: true,
        everyMinutes: null,
      },
    ]);
    expect(readdirSync(join(folder, 'sources'))).toEqual(['cells.yaml']);
  });

  it('is not written over, nor written wrong', () => {
    addOutlet(folder, 'cells', outlet);
    expect(() => addOutlet(folder, 'cells', outlet)).toThrow('is there already');
    expect(() => addOutlet(folder, 'other', { ...outlet, country: 'UK' })).toThrow(
      'outlet other: country: "UK" is no ISO 3166-1 alpha-2 code',
    );
    expect(existsSync(join(folder, 'sources', 'other.yaml'))).toBe(false);
  });
});

describe('a source', () => {
  it('taken out leaves the rest as it was written', () => {
    const file = join(folder, 'sources', 'cells.yaml');
    writeFileSync(
      file,
      '# Read every morning.\npublisher: Cells\ncountry: IN\nzone: Asia/Kolkata\nlanguage: en\nsources:\n  - { name: main, kind: feed, url: https://cells.example/a }\n  - { name: more, kind: feed, url: https://cells.example/b } # quiet\n',
    );
    removeSource(folder, 'cells/main');
    expect(readFileSync(file, 'utf8')).toContain('# Read every morning.');
    expect(loadConfig(folder, {}).sources.map((source) => source.id)).toEqual(['cells/more']);
    removeSource(folder, 'cells/more');
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['cells', 'lists main'],
    ['cells/more', 'lists main'],
    ['other/main', 'no such file'],
    ['../gigawire/main', 'no such file'],
  ])('%s that is not there is named', (id, message) => {
    addOutlet(folder, 'cells', outlet);
    expect(() => removeSource(folder, id)).toThrow(message);
  });
});

describe('outletId', () => {
  it.each([
    [['Mercom India', 'x.example'], 'mercom-india'],
    [['日経', 'nikkei.example'], 'nikkei-example'],
    [['  Él País! '], 'el-pais'],
    [['日経', '...'], 'outlet'],
  ])('%j', (candidates, id) => {
    expect(outletId(...candidates)).toBe(id);
  });
});
