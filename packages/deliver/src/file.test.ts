import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carrierContract, sample } from './channel.case.ts';
import { fileName } from './file-name.ts';
import { fileCarrier } from './file.ts';

const temporary = (): Promise<string> => mkdtemp(join(tmpdir(), 'gigawire-deliver-'));

carrierContract('file', async () => {
  const parent = await temporary();
  const folder = join(parent, 'not', 'yet', 'there');
  return {
    carrier: fileCarrier,
    channel: { kind: 'file', folder },
    async received() {
      const names = await readdir(folder).catch(() => []);
      const texts = names.filter((n) => n.endsWith('.txt'));
      return Promise.all(
        texts.map(async (name) => ({
          identity: name,
          text: await readFile(join(folder, name), 'utf8'),
          html: await readFile(join(folder, name.replace(/txt$/, 'html')), 'utf8'),
        })),
      );
    },
    close: () => rm(parent, { recursive: true }),
  };
});

describe('a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await temporary();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('holds the two files and nothing else', async () => {
    expect(await fileCarrier.send(sample, { kind: 'file', folder })).toEqual({
      outcome: 'delivered',
      receipt: join(folder, 'desk@2026-02-03T12-30-00.000Z.txt'),
    });
    expect((await readdir(folder)).toSorted()).toEqual(['desk@2026-02-03T12-30-00.000Z.html', 'desk@2026-02-03T12-30-00.000Z.txt']);
  });

  it('is mended by sending again after a crash left half a file', async () => {
    await writeFile(join(folder, 'desk@2026-02-03T12-30-00.000Z.html'), 'half');
    await writeFile(join(folder, 'desk@2026-02-03T12-30-00.000Z.html.partial'), 'ha');
    await fileCarrier.send(sample, { kind: 'file', folder });
    expect(await readFile(join(folder, 'desk@2026-02-03T12-30-00.000Z.html'), 'utf8')).toBe(sample.html);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('that cannot be made is waited for', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const result = await fileCarrier.send(sample, { kind: 'file', folder: file });
    expect(result).toMatchObject({ outcome: 'retry', why: expect.stringContaining(`folder ${file}`) as string });
  });
});

describe('fileName', () => {
  it.each([
    ['desk@2026-02-03T12:30:00.000Z', 'desk@2026-02-03T12-30-00.000Z'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..\\..\\boot', 'boot'],
    ['.hidden', 'hidden'],
    ['a b\nc', 'a-b-c'],
  ])('%j is %s', (id, name) => {
    expect(fileName(id)).toBe(name);
  });

  it.each(['', '..', '日本', 'x'.repeat(500)])('%j keeps apart from its like by a hash', (id) => {
    expect(fileName(id)).toMatch(/^[A-Za-z0-9._@-]{16,120}$/);
    expect(fileName(id)).not.toBe(fileName(`${id}!`));
  });
});
