import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unpack } from './unpack.ts';

const packed = gzipSync('<rss>'.repeat(10_000));

it('leaves what is not packed alone', async () => {
  const bytes = new TextEncoder().encode('<rss/>');
  expect(await unpack(bytes)).toEqual({ bytes, truncated: false });
});

it('unpacks gzip', async () => {
  const result = await unpack(packed);
  expect('bytes' in result && new TextDecoder().decode(result.bytes)).toBe('<rss>'.repeat(10_000));
  expect(result).toMatchObject({ truncated: false });
});

it('stops a bomb at its limit', async () => {
  expect(await unpack(packed, 49_999)).toEqual({ why: 'gzip grows past 49999 bytes' });
});

it('keeps what came before a file broke off, and says so', async () => {
  const noise = Array.from({ length: 60_000 }, (_, i) => String.fromCharCode(33 + ((i * 7919) % 89))).join('');
  const whole = gzipSync(noise, { level: 1 });
  const result = await unpack(whole.subarray(0, whole.length - 200));
  expect(result).toMatchObject({ truncated: true });
  expect('bytes' in result && noise.startsWith(new TextDecoder().decode(result.bytes).slice(0, 100))).toBe(true);
});

it('says when nothing can be unpacked', async () => {
  expect(await unpack(Uint8Array.of(0x1f, 0x8b, 1, 2, 3))).toEqual({ why: 'gzip is broken' });
});
