import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STAGES, type Job, type StageName } from '@gigawire/domain';
import type { Queue } from './queue.ts';

const one = Object.fromEntries(STAGES.map((stage) => [stage, 1])) as Record<StageName, number>;
const job = (key: string, stage: StageName = 'fetch-page'): Job => ({ stage, key });
const name = ({ stage, key }: Job): string => `${stage} ${key}`;

/** A promise that can be settled from outside. */
const gate = () => Promise.withResolvers<void>();

/** What every queue does. `open` makes an empty queue; `reopen`, where work outlives the process, opens the last one again. */
export function describeQueue(title: string, open: () => Promise<Queue>, reopen?: () => Promise<Queue>): void {
  describe(title, () => {
    let queue: Queue;
    let ran: string[];
    beforeEach(async () => {
      queue = await open();
      ran = [];
    });
    afterEach(() => queue.close(1000));

    const note = async (j: Job): Promise<null> => {
      ran.push(name(j));
      return null;
    };

    it('runs what was added before and after the start, in order', async () => {
      await queue.add([job('1'), job('2')]);
      await queue.start(note, one);
      await queue.add([job('3')]);
      await queue.idle();
      expect(ran).toEqual(['fetch-page 1', 'fetch-page 2', 'fetch-page 3']);
    });

    it('takes keys of any shape', async () => {
      const keys = ['12', 'outlet/main', 'desk@2026-02-03T12:30:00.000Z', 'ほか'];
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
      let inside = 0;
      await queue.start(
        async (j) => {
          inside += 1;
          expect(inside).toBe(1);
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
    });

    it('can be used again once it has run', async () => {
      await queue.start(note, one);
      await queue.add([job('1')]);
      await queue.idle();
      await queue.add([job('1')]);
      await queue.idle();
      expect(ran).toHaveLength(2);
    });

    it('runs no more at once than it may', async () => {
      let [inside, most] = [0, 0];
      await queue.start(
        async () => {
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((resolve) => {
            setImmediate(resolve);
          });
          inside -= 1;
          return null;
        },
        { ...one, 'fetch-page': 3 },
      );
      await queue.add(Array.from({ length: 12 }, (_, i) => job(`j${i}`)));
      await queue.idle();
      expect(most).toBeGreaterThan(1);
      expect(most).toBeLessThanOrEqual(3);
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

    it('runs a job again when it asks to', async () => {
      const second = gate();
      const asked = Date.now() + 100;
      await queue.start(async (j) => {
        ran.push(name(j));
        if (ran.length === 1) return new Date(asked);
        second.resolve();
        return null;
      }, one);
      await queue.add([job('1')]);
      await second.promise;
      await queue.idle();
      expect(ran).toEqual(['fetch-page 1', 'fetch-page 1']);
      expect(Date.now()).toBeGreaterThanOrEqual(asked - 5);
    });

    it('runs a delayed job when its time has come', async () => {
      const at = new Date(Date.now() + 100);
      const done = gate();
      await queue.start(async (j) => {
        ran.push(name(j));
        done.resolve();
        return null;
      }, one);
      await queue.add([job('soon')], { at });
      await done.promise;
      expect(Date.now()).toBeGreaterThanOrEqual(at.getTime() - 5);
      expect(ran).toEqual(['fetch-page soon']);
    });

    it('is idle while work is only delayed, and adding it again hurries nothing', async () => {
      const far = new Date(Date.now() + 3_600_000);
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

    it('lets a running job end before it closes', async () => {
      const started = gate();
      await queue.start(async (j, signal) => {
        started.resolve();
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
        ran.push(`${name(j)} ${signal.aborted ? 'aborted' : 'whole'}`);
        return null;
      }, one);
      await queue.add([job('1')]);
      await started.promise;
      await queue.close(5000);
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

    if (reopen)
      it('keeps what waits when it is closed and opened again', async () => {
        await queue.add([job('1'), job('2')]);
        await queue.close(100);
        queue = await reopen();
        await queue.start(note, one);
        await queue.idle();
        expect(ran).toEqual(['fetch-page 1', 'fetch-page 2']);
      });
  });
}
