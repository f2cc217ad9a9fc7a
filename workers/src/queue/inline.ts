import { setTimeout as sleep } from 'node:timers/promises';
import { STAGES, type Job, type StageName } from '@gigawire/domain';
import { AFTER_ABORT_MS, type Queue, type Run } from './queue.ts';
import { settlesWithin } from './settles-within.ts';

export interface InlineOptions {
  readonly now: () => Date;
  /** Resolves after so many milliseconds, rejects when the signal aborts. By default real time, which alone keeps no process alive. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Told of a job that rejected. By default a warning of the process. */
  readonly onError?: (error: Error) => void;
}

/** What one timer can wait at most (2^31 - 1 ms), and the least worth waiting for. */
const MAX_WAIT_MS = 2_147_483_647;
const MIN_WAIT_MS = 5;

const realTime = (ms: number, signal: AbortSignal): Promise<void> => sleep(ms, undefined, { signal, ref: false });
const warn = (error: Error): void => process.emitWarning(error);

/** A queue within the process: first in, first out per stage. What it holds is lost with the process; the reconciler restores it. */
export function createInlineQueue({ now, wait = realTime, onError = warn }: InlineOptions): Queue {
  const stages = new Map(STAGES.map((stage) => [stage, { waiting: new Set<string>(), running: new Set<string>() }]));
  const delayed = new Map<string, Date>();
  const again = new Set<string>();
  const closing = new AbortController();
  const stop = new AbortController();
  let onIdle: (() => void)[] = [];
  let work: { readonly run: Run; readonly concurrency: Readonly<Record<StageName, number>> } | null = null;

  const nameOf = ({ stage, key }: Job): string => `${stage} ${key}`;
  const of = ({ stage }: Job) => stages.get(stage)!;

  function enqueue(job: Job): void {
    if (of(job).running.has(job.key)) again.add(nameOf(job));
    else of(job).waiting.add(job.key);
  }

  async function delay(job: Job, at: Date): Promise<void> {
    delayed.set(nameOf(job), at);
    try {
      // In steps: a timer can be early, or the wait longer than any timer.
      for (let left = at.getTime() - now().getTime(); left > 0; left = at.getTime() - now().getTime()) {
        await wait(Math.min(Math.max(left, MIN_WAIT_MS), MAX_WAIT_MS), closing.signal);
      }
    } catch (error) {
      if (closing.signal.aborted) return;
      throw error;
    }
    // Someone else may have put it forward since.
    if (delayed.get(nameOf(job)) === at) promote(job);
  }

  function promote(job: Job): void {
    delayed.delete(nameOf(job));
    enqueue(job);
    pump();
  }

  function pump(): void {
    for (const [stage, { waiting, running }] of stages) {
      for (const key of waiting) {
        if (work === null || closing.signal.aborted || running.size >= work.concurrency[stage]) break;
        waiting.delete(key);
        running.add(key);
        void perform({ stage, key }, work.run);
      }
    }
    settle();
  }

  async function perform(job: Job, run: Run): Promise<void> {
    let next: Date | null = null;
    try {
      next = await run(job, stop.signal);
    } catch (cause) {
      onError(new Error(`${nameOf(job)} was dropped`, { cause }));
    }
    of(job).running.delete(job.key);
    if (again.delete(nameOf(job))) enqueue(job);
    else if (next !== null) void delay(job, next);
    pump();
  }

  /** Wakes those who wait for the end of work: all of it, or after closing only what runs. */
  function settle(): void {
    const busy = [...stages.values()].some(({ waiting, running }) => running.size > 0 || (waiting.size > 0 && !closing.signal.aborted));
    if (busy) return;
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
      for (const job of jobs) {
        const held = delayed.get(nameOf(job));
        if (held) {
          if (held <= now()) promote(job);
        } else if (at === undefined || at <= now()) {
          enqueue(job);
        } else if (!of(job).waiting.has(job.key)) {
          void delay(job, at);
        }
      }
      pump();
    },
    async start(run, concurrency) {
      work = { run, concurrency };
      pump();
    },
    idle: settled,
    async close(graceMs) {
      closing.abort();
      if (await settlesWithin(settled(), graceMs)) return;
      stop.abort();
      await settlesWithin(settled(), AFTER_ABORT_MS);
    },
  };
}
