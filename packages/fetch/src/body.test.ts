import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBody, TooLarge, UnreadableBody } from './body.ts';

const from = (bytes: Uint8Array): Readable =>
  Readable.from(bytes.length === 0 ? [] : [bytes.subarray(0, 7), bytes.subarray(7)].filter((b) => b.length > 0));
const text = 'batteries '.repeat(50);

describe('readBody', () => {
  it.each<[string | null, Uint8Array]>([
    [null, Buffer.from(text)],
    ['', Buffer.from(text)],
    ['identity', Buffer.from(text)],
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['zstd', zstdCompressSync(text)],
    ['gzip, identity, br', brotliCompressSync(gzipSync(text))],
  ])('unpacks %s', async (encoding, packed) => {
    expect(Buffer.from(await readBody(from(packed), encoding, { maxBytes: 500 })).toString()).toBe(text);
  });

  it('nothing is nothing', async () => {
    expect(await readBody(from(new Uint8Array()), null, { maxBytes: 10 })).toHaveLength(0);
  });

  it.each<[string, string | null, Uint8Array, string]>([
    ['a long body', null, Buffer.from(text), 'packed body of more than 499 bytes'],
    ['a body that unpacks to one', 'gzip', gzipSync(text), 'unpacked body of more than 499 bytes'],
    ['a bomb', 'br', brotliCompressSync(Buffer.alloc(50_000_000)), 'unpacked body of more than 499 bytes'],
    ['a bomb inside one layer', 'gzip, gzip', gzipSync(gzipSync(Buffer.alloc(5_000_000))), 'unpacked body of more than 499 bytes'],
  ])('stops at %s', async (_, encoding, packed, why) => {
    const reading = readBody(from(packed), encoding, { maxBytes: 499 });
    await expect(reading).rejects.toThrow(TooLarge);
    await expect(reading).rejects.toThrow(why);
  });

  it.each<[string, string, Uint8Array, string]>([
    ['three layers', 'gzip, gzip, gzip', Buffer.from('x'), '3 nested content encodings'],
    ['a stranger', 'compress', Buffer.from('x'), 'content encoding compress is not known'],
    ['a name of Object', 'constructor', Buffer.from('x'), 'content encoding constructor is not known'],
    ['a gzip cut short', 'gzip', gzipSync(text).subarray(0, 20), 'broken gzip: Z_BUF_ERROR'],
    ['no gzip at all', 'gzip', Buffer.from('plain words'), 'broken gzip: Z_DATA_ERROR'],
  ])('refuses %s', async (_, encoding, packed, why) => {
    const reading = readBody(from(packed), encoding, { maxBytes: 1000 });
    await expect(reading).rejects.toThrow(UnreadableBody);
    await expect(reading).rejects.toThrow(why);
  });

  it('cuts when told to, packed or not', async () => {
    expect(Buffer.from(await readBody(from(Buffer.from(text)), null, { maxBytes: 9, cut: true })).toString()).toBe('batteries');
    expect(Buffer.from(await readBody(from(gzipSync('x'.repeat(100_000))), 'gzip', { maxBytes: 500, cut: true })).toString()).toBe(
      'x'.repeat(500),
    );
  });

  it('lets go of the source when it stops', async () => {
    const source = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1000);
      })(),
    );
    await expect(readBody(source, null, { maxBytes: 5000 })).rejects.toThrow(TooLarge);
    expect(source.destroyed).toBe(true);
  });

  it('passes on what goes wrong below', async () => {
    const source = Readable.from(
      (function* () {
        yield gzipSync(text).subarray(0, 12);
        throw new Error('connection lost');
      })(),
    );
    await expect(readBody(source, 'gzip', { maxBytes: 5000 })).rejects.toThrow('connection lost');
  });
});
