import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBullmqQueue } from './bullmq.ts';
import { describeQueue } from './queue.case.ts';

const url = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379';

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

if (await answers()) {
  const base = `gigawire-test-${randomUUID()}`;
  let opened = 0;
  const open = () => createBullmqQueue({ url, prefix: `${base}-${opened}`, onError: (error) => console.error(error) });

  describeQueue(
    'the BullMQ queue',
    async () => {
      opened += 1;
      return open();
    },
    async () => open(),
  );

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

  it('refuses a server that evicts', async () => {
    const policy = await redis.config('GET', 'maxmemory-policy');
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    const queue = open();
    try {
      await expect(queue.start(async () => null, {} as never)).rejects.toThrow('allkeys-lru');
    } finally {
      await redis.config('SET', 'maxmemory-policy', policy[1]!);
      await queue.close(100);
    }
  });
} else if (process.env['CI'] === 'true') {
  it('needs a Redis', () => {
    expect.fail(`no Redis answers at ${url}`);
  });
} else {
  it.skip(`no Redis answers at ${url}: the BullMQ queue was not tested`, () => undefined);
}
