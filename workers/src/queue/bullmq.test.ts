import { randomUUID } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { STAGES } from '@gigawire/domain';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBullmqQueue } from './bullmq.ts';
import { describeQueue } from './queue.case.ts';

const url = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379';
const base = `gigawire-test-${randomUUID()}`;
const errors: string[] = [];
const onError = (error: Error): void => {
  errors.push(error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message);
};
const one = Object.fromEntries(STAGES.map((stage) => [stage, 1])) as never;
const nothing = async (): Promise<null> => null;

async function answers(): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

/** A way to Redis that can be cut and mended. */
async function breakableWay(): Promise<{ readonly url: string; cut(): Promise<void>; mend(): Promise<void> }> {
  const to = new URL(url);
  const sockets = new Set<Socket>();
  let server: Server;
  let port = 0;
  const mend = (): Promise<void> =>
    new Promise((resolve) => {
      server = createServer((socket) => {
        const onward = connect(Number(to.port || 6379), to.hostname);
        for (const end of [socket, onward]) sockets.add(end.on('error', () => undefined));
        socket.pipe(onward).pipe(socket);
      }).listen(port, '127.0.0.1', () => {
        const address = server.address();
        port = typeof address === 'object' && address ? address.port : 0;
        resolve();
      });
    });
  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    });
  await mend();
  const through = new URL(url);
  through.host = `127.0.0.1:${port}`;
  return { url: through.href, cut, mend };
}

const reachable = await answers();

if (reachable) {
  let opened = 0;
  const open = () => createBullmqQueue({ url, prefix: `${base}-${opened}`, onError });

  describeQueue('the BullMQ queue', {
    async open() {
      opened += 1;
      return open();
    },
    reopen: async () => open(),
    now: () => new Date(),
    pass: (ms) => sleep(ms),
    errors,
  });

  let redis: Redis;
  beforeAll(() => {
    redis = new Redis(url);
  });
  afterAll(async () => {
    for await (const keys of redis.scanStream({ match: `${base}-*`, count: 1000 }) as AsyncIterable<string[]>) {
      if (keys.length > 0) await redis.del(keys);
    }
    redis.disconnect();
  });

  it('leaves nothing in Redis of jobs that have ended', async () => {
    const prefix = `${base}-ended`;
    const queue = createBullmqQueue({ url, prefix, onError });
    await queue.start(async (job) => {
      if (job.key === 'bad') throw new Error('bug');
      return null;
    }, one);
    await queue.add([
      { stage: 'fetch-page', key: 'good' },
      { stage: 'fetch-page', key: 'bad' },
    ]);
    await queue.idle();
    await queue.close(1000);
    const kinds = (await redis.keys(`${prefix}:fetch-page:*`)).map((key) => key.slice(`${prefix}:fetch-page:`.length));
    expect(kinds.filter((kind) => !['events', 'meta', 'id', 'marker', 'stalled-check'].includes(kind))).toEqual([]);
  });

  describe('when the server is lost', () => {
    it('goes on where it was once it is back', async () => {
      const way = await breakableWay();
      const queue = createBullmqQueue({ url: way.url, prefix: `${base}-lost`, onError });
      const { promise, resolve } = Promise.withResolvers<string>();
      await queue.start(async ({ key }) => {
        if (key === 'after') resolve(key);
        return null;
      }, one);
      await way.cut();
      const added = queue.add([{ stage: 'fetch-page', key: 'after' }]);
      await way.mend();
      await added;
      expect(await promise).toBe('after');
      await queue.close(1000);
      await way.cut();
    });

    it('still closes', async () => {
      const way = await breakableWay();
      const queue = createBullmqQueue({ url: way.url, prefix: `${base}-gone`, onError });
      await queue.start(nothing, one);
      await way.cut();
      await queue.close(50);
    });
  });
} else if (process.env['CI'] === 'true') {
  it('needs a Redis', () => {
    expect.fail(`no Redis answers at ${url}`);
  });
} else {
  console.warn(`skipped: no Redis answers at ${url}, the BullMQ queue is not tested`);
  it.skip(`no Redis answers at ${url}: the BullMQ queue was not tested`, () => undefined);
}

it('says that no server answers, without its password', async () => {
  const queue = createBullmqQueue({ url: 'redis://user:secret@127.0.0.1:1', prefix: base, onError, connectMs: 100 });
  await expect(queue.start(nothing, one)).rejects.toThrow('redis 127.0.0.1:1: no answer within 100 ms');
  await queue.close(100);
});
