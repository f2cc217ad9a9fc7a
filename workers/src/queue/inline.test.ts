import { expect, it } from 'vitest';
import { createInlineQueue } from './inline.ts';
import { describeQueue } from './queue.case.ts';

/** A clock that stands until it is told to go on. */
function standingClock() {
  let time = Date.UTC(2026, 1, 3);
  const waiting = new Set<{ readonly until: number; wake(): void }>();
  return {
    now: () => new Date(time),
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        const waiter = { until: time + ms, wake: resolve };
        waiting.add(waiter);
        signal.addEventListener('abort', () => reject(new Error('closed')));
      }),
    async pass(ms: number) {
      time += ms;
      for (const waiter of [...waiting].filter(({ until }) => until <= time)) {
        waiting.delete(waiter);
        waiter.wake();
      }
    },
  };
}

const clock = standingClock();
const errors: string[] = [];
const onError = (error: Error): void => {
  errors.push(`${error.message}: ${(error.cause as Error).message}`);
};

describeQueue('the inline queue', {
  now: clock.now,
  pass: (ms) => clock.pass(ms),
  errors,
  open: async () => createInlineQueue({ now: clock.now, wait: clock.wait, onError }),
});

it('waits in real time by default', async () => {
  const queue = createInlineQueue({ now: () => new Date() });
  const at = new Date(Date.now() + 20);
  const { promise, resolve } = Promise.withResolvers<Date>();
  await queue.start(
    async () => {
      resolve(new Date());
      return null;
    },
    { 'fetch-page': 1 } as never,
  );
  await queue.add([{ stage: 'fetch-page', key: '1' }], { at });
  expect((await promise).getTime()).toBeGreaterThanOrEqual(at.getTime());
  await queue.close(100);
});
