import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
}

/** Packed twice is seen in the wild; more is an attack. */
const MAX_LAYERS = 2;

export const ACCEPT_ENCODING = 'gzip, br, zstd';

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
  // A window of 8 MB is all HTTP allows (RFC 9659); the format would let a sender ask for 128.
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
};

interface BodyLimits {
  /** Counted before, between and after the unpackings. */
  readonly maxBytes: number;
  /** Keep the first `maxBytes` of a longer body instead of throwing TooLarge. */
  readonly cut?: boolean;
}

/** Reads and unpacks a body within its limits, whatever its headers promised. Throws TooLarge, UnreadableBody, or what the stream throws. */
export async function readBody(body: AsyncIterable<Uint8Array>, contentEncoding: string | null, limits: BodyLimits): Promise<Uint8Array> {
  const names = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MAX_LAYERS) throw new UnreadableBody(`${names.length} nested content encodings`);
  let stream = counted(body, 'packed', limits);
  for (const name of names.toReversed()) {
    const decoder = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
    if (!decoder) throw new UnreadableBody(`content encoding ${name.slice(0, 40)} is not known`);
    stream = counted(unpacked(stream, decoder(), name), 'unpacked', limits);
  }
  return gathered(stream, limits.maxBytes);
}

async function* counted(source: AsyncIterable<Uint8Array>, what: string, { maxBytes, cut }: BodyLimits): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    // A body to be cut may run over, yet not without end: what is unpacked from it could stay short for ever.
    if (cut && size > 4 * maxBytes) throw new TooLarge(`${what} body of more than ${4 * maxBytes} bytes`);
    size += chunk.length;
    if (!cut && size > maxBytes) throw new TooLarge(`${what} body of more than ${maxBytes} bytes`);
    yield chunk;
  }
}

async function* unpacked(source: AsyncIterable<Uint8Array>, decoder: Duplex, name: string): AsyncGenerator<Uint8Array> {
  const fed = pipeline(source, decoder);
  // What goes wrong there destroys the decoder, and so is met below.
  fed.catch(() => undefined);
  try {
    yield* decoder as AsyncIterable<Uint8Array>;
    await fed;
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
    throw /^(?:Z_|ERR_|ZSTD)/.test(code) ? new UnreadableBody(`broken ${name}: ${code}`, { cause: error }) : error;
  }
}

/** All of it, up to a size; what lies beyond is not read. */
async function gathered(source: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks, Math.min(size, most));
}
