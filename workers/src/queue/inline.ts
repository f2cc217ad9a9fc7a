import { STAGES, type Job, type StageName } from '@gigawire/domain';
import type { Queue, Run } from './queue.ts';

/** Longer than this a timer cannot wait (2^31 - 1 ms); the schedule brings such work back anyway. */
const MAX_TIMER_MS = 2_147_483_647;

interface Delayed {
  readonly at: Date;
  readonly timer: NodeJS.Timeout;
}

/** A queue within the process: first in, first out per stage. What it holds is lost with the process; the reconciler restores it. */
export function createInlineQueue({ now }: { readonly now: () => Date }): Queue {
  const waiting = new Map<StageName, Set<string>>(STAGES.map((stage) => [stage, new Set()]));
  const running = new Map<StageName, Set<string>>(STAGES.map((stage) => [stage, new Set()]));
  const delayed = new Map<string, Delayed>();
  const again = new Set<string>();
  const stop = new AbortController();
  let onIdle: (() => void)[] = [];
  let work: { readonly run: Run; readonly concurrency: Readonly<Record<StageName, number>> } | null = null;
  let closed = false;

  const nameOf = ({ stage, key }: Job): string => `${stage} ${key}`;
  const busy = (): boolean => [...waiting.values(), ...running.values()].some((keys) => keys.size > 0);

  function enqueue(job: Job): void {
    if (running.get(job.stage)!.has(job.key)) again.add(nameOf(job));
    else waiting.get(job.stage)!.add(job.key);
  }

  function delay(job: Job, at: Date): void {
    const timer = setTimeout(() => promote(job), Math.min(Math.max(at.getTime() - now().getTime(), 0), MAX_TIMER_MS));
    // Delayed work alone does not keep a process alive.
    timer.unref();
    delayed.set(nameOf(job), { at, timer });
  }

  function promote(job: Job): void {
    const held = delayed.get(nameOf(job));
    if (held) clearTimeout(held.timer);
    delayed.delete(nameOf(job));
    enqueue(job);
    pump();
  }

  function pump(): void {
    if (work === null || closed) return;
    for (const stage of STAGES) {
      const [ready, active] = [waiting.get(stage)!, running.get(stage)!];
      for (const key of ready) {
        if (active.size >= work.concurrency[stage]) break;
        ready.delete(key);
        active.add(key);
        void perform({ stage, key }, work.run);
      }
    }
    settle();
  }

  async function perform(job: Job, run: Run): Promise<void> {
    const next = await run(job, stop.signal);
    running.get(job.stage)!.delete(job.key);
    if (again.delete(nameOf(job))) enqueue(job);
    else if (next !== null && !closed) delay(job, next);
    pump();
    if (closed) settle();
  }

  /** Wakes those who wait for the end of work: all of it, or after closing only what runs. */
  function settle(): void {
    const still = closed ? [...running.values()].some((keys) => keys.size > 0) : busy();
    if (still) return;
    for (const wake of onIdle) wake();
    onIdle = [];
  }

  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      onIdle.push(resolve);
      settle();
    });

  return {
    async add(jobs, { at } = {}) {
      if (closed) return;
      for (const job of jobs) {
        const held = delayed.get(nameOf(job));
        if (held) {
          if (held.at <= now()) promote(job);
        } else if (at !== undefined && at > now()) {
          if (!waiting.get(job.stage)!.has(job.key)) delay(job, at);
        } else {
          enqueue(job);
        }
      }
      pump();
    },
    async start(run, concurrency) {
      work = { run, concurrency };
      pump();
    },
    idle: () => settled(),
    async close(graceMs) {
      closed = true;
      for (const { timer } of delayed.values()) clearTimeout(timer);
      const overtime = setTimeout(() => stop.abort(), graceMs);
      await settled();
      clearTimeout(overtime);
    },
  };
}
