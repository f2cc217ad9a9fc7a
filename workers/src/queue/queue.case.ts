import { STAGES, type Job, type StageName } from '@gigawire/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Queue } from './queue.ts';

export interface QueueUnderTest {
  /** Makes an empty queue. */
  open(): Promise<Queue>;
  /** Where work outlives the process: opens the last queue again. */
  reopen?(): Promise<Queue>;
  now(): Date;
  /** Lets time pass on the queue's clock. */
  pass(ms: number): Promise<void>;
  /** What the queue reported, in order. */
  readonly errors: string[];
}

const one = Object.fromEntries(STAGES.map((stage) => [stage, 1])) as Record<StageName, number>;
const job = (key: string, stage: StageName = 'fetch-page'): Job => ({ stage, key });
const name = ({ stage, key }: Job): string => `${stage} ${key}`;

/** Long beside a few answers of a busy server, short beside a person's patience. */
const A_WHILE_MS = 1000;

/** A promise that can be settled from outside. */
const gate = () => Promise.withResolvers<void>();

/** What every queue does. */
export function describeQueue(title: string, under: QueueUnderTest): void {
  describe(title, () => {
    let queue: Queue;
    let ran: string[];
    beforeEach(async () => {
      queue = await under.open();
      ran = [];
      under.errors.length = 0;
    });
    afterEach(() => queue.close(1000));

    const note = async (j: Job): Promise<null> => {
      ran.push(name(j));
      return null;
    };
    const later = (ms: number): Date => new Date(under.now().getTime() + ms);

    it('runs what was added before and after the start, in order', async () => {
      await queue.add([job('1'), job('2')]);
      await queue.start(note, one);
      await queue.add([job('3')]);
      await queue.idle();
      expect(ran).toEqual(['fetch-page 1', 'fetch-page 2', 'fetch-page 3']);
    });

    it('takes keys of any shape', async () => {
      const keys = ['12', 'outlet/main', 'desk@2026-02-03T12:30:00.000Z', 'ほか', 'a:b:c', '__proto__'];
      await queue.start(note, one);
      await queue.add(keys.map((key) => job(key)));
      await queue.idle();
      expect(ran).toEqual(keys.map((key) => `fetch-page ${key}`));
    });

    it('adding a waiting job again changes nothing', async () => {
      await queue.add([job('1'), job('1')]);
      await queue.add([job('1'), job('1', 'read-article')]);
      await queue.start(note, one);
      await queue.idle();
      expect(ran.toSorted()).toEqual(['fetch-page 1', 'read-article 1']);
    });

    it('adding a running job makes it run once more, not beside itself', async () => {
      const [started, release] = [gate(), gate()];
      let [inside, most] = [0, 0];
      await queue.start(
        async (j) => {
          inside += 1;
          most = Math.max(most, inside);
          ran.push(name(j));
          started.resolve();
          await release.promise;
          inside -= 1;
          return null;
        },
        { ...one, 'fetch-page': 4 },
      );
      await queue.add([job('1')]);
      await started.promise;
      await queue.add([job('1')]);
      await queue.add([job('1')]);
      release.resolve();
      await queue.idle();
      expect(ran).toEqual(['fetch-page 1', 'fetch-page 1']);
      expect(most).toBe(1);
    });

    it('can be used again once it has run', async () => {
      await queue.start(note, one);
      await queue.add([job('1')]);
      await queue.idle();
      await queue.add([job('1')]);
      await queue.idle();
      expect(ran).toHaveLength(2);
    });

    it('runs as many at once as it may, and no more', async () => {
      let [inside, most] = [0, 0];
      const full = gate();
      await queue.start(
        async () => {
          inside += 1;
          most = Math.max(most, inside);
          if (inside === 3) full.resolve();
          await full.promise;
          inside -= 1;
          return null;
        },
        { ...one, 'fetch-page': 3 },
      );
      await queue.add(Array.from({ length: 12 }, (_, i) => job(`j${i}`)));
      await queue.idle();
      expect(most).toBe(3);
    });

    it('runs the jobs a job adds before it is idle', async () => {
      await queue.start(async (j) => {
        ran.push(name(j));
        const next = STAGES[STAGES.indexOf(j.stage) + 1];
        if (next) await queue.add([job(j.key, next)]);
        return null;
      }, one);
      await queue.add([job('1', 'poll-source')]);
      await queue.idle();
      expect(ran).toEqual(STAGES.map((stage) => `${stage} 1`));
    });

    it('runs a job again when it asks to, and is idle meanwhile', async () => {
      const second = gate();
      await queue.start(async (j) => {
        ran.push(name(j));
        if (ran.length === 1) return later(A_WHILE_MS);
        second.resolve();
        return null;
      }, one);
      await queue.add([job('1')]);
      await queue.idle();
      expect(ran).toHaveLength(1);
      await under.pass(A_WHILE_MS);
      await second.promise;
      await queue.idle();
      expect(ran).toHaveLength(2);
    });

    it('holds a job until its time, and then runs it once', async () => {
      let at = later(0);
      const done = gate();
      await queue.start(async (j) => {
        ran.push(`${name(j)}${under.now() < at ? ' before' : ''}`);
        if (j.key === 'later') done.resolve();
        return null;
      }, one);
      at = later(A_WHILE_MS);
      await queue.add([job('later')], { at });
      await queue.add([job('later')]);
      await queue.add([job('now')]);
      await queue.idle();
      expect(ran).toEqual(['fetch-page now before']);
      await under.pass(A_WHILE_MS);
      await done.promise;
      await queue.idle();
      expect(ran).toEqual(['fetch-page now before', 'fetch-page later']);
    });

    it('leaves a delayed job to its time, however far off, when it is added again', async () => {
      const far = later(60 * 86_400_000);
      await queue.start(async (j) => {
        ran.push(name(j));
        return j.key === 'again' ? far : null;
      }, one);
      await queue.add([job('far')], { at: far });
      await queue.add([job('far'), job('again')]);
      await queue.idle();
      await queue.add([job('again'), job('now')]);
      await queue.idle();
      expect(ran).toEqual(['fetch-page again', 'fetch-page now']);
    });

    it('runs a job whose time is past at once', async () => {
      await queue.start(note, one);
      await queue.add([job('1')], { at: later(-5000) });
      await queue.idle();
      expect(ran).toEqual(['fetch-page 1']);
    });

    it('drops a job that rejects, says so, and goes on', async () => {
      await queue.start(async (j) => {
        if (j.key === 'bad') throw new Error('bug');
        return note(j);
      }, one);
      await queue.add([job('bad'), job('good')]);
      await queue.idle();
      expect(ran).toEqual(['fetch-page good']);
      expect(under.errors).toEqual(['fetch-page bad was dropped: bug']);
      await queue.add([job('good')]);
      await queue.idle();
      expect(ran).toHaveLength(2);
    });

    it('lets a running job end before it closes, and starts no other', async () => {
      const [started, release] = [gate(), gate()];
      await queue.start(async (j, signal) => {
        started.resolve();
        await release.promise;
        ran.push(`${name(j)} ${signal.aborted ? 'aborted' : 'whole'}`);
        return null;
      }, one);
      await queue.add([job('1'), job('2')]);
      await started.promise;
      const closed = queue.close(5000);
      release.resolve();
      await closed;
      expect(ran).toEqual(['fetch-page 1 whole']);
    });

    it('aborts what overstays the grace', async () => {
      const started = gate();
      await queue.start(async (_j, signal) => {
        started.resolve();
        await new Promise((resolve) => {
          signal.addEventListener('abort', resolve);
        });
        ran.push('aborted');
        return null;
      }, one);
      await queue.add([job('1')]);
      await started.promise;
      await queue.close(20);
      expect(ran).toEqual(['aborted']);
    });

    it('closes even when a job never ends', async () => {
      const [started, never] = [gate(), gate()];
      await queue.start(async () => {
        started.resolve();
        await never.promise;
        return null;
      }, one);
      await queue.add([job('1')]);
      await started.promise;
      await queue.close(20);
      never.resolve();
    });

    if (under.reopen)
      it('keeps what waits and what is delayed when it is closed and opened again', async () => {
        const done = gate();
        await queue.add([job('1'), job('2')]);
        await queue.add([job('later')], { at: later(A_WHILE_MS) });
        await queue.close(100);
        queue = (await under.reopen?.()) ?? queue;
        await queue.start(async (j) => {
          ran.push(name(j));
          if (j.key === 'later') done.resolve();
          return null;
        }, one);
        await queue.idle();
        await under.pass(A_WHILE_MS);
        await done.promise;
        expect(ran).toEqual(['fetch-page 1', 'fetch-page 2', 'fetch-page later']);
      });
  });
}
