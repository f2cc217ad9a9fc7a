import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { Quarantine, type Reading } from '@gigawire/domain';
import type { Knowledge, PageInput } from './read.ts';
import type { TextMarks } from './situate-reading.ts';

/** Reads pages in threads that can be killed, so that no page can hold up or bring down the rest. */
export interface Reader {
  /** Throws Quarantine for a page that exceeds the time or memory given to it. `id` names the page in messages. */
  read(id: string, input: PageInput): Promise<ReadPage>;
  close(): Promise<void>;
}

/** A reading with the marks of its text, made in the same thread. */
export interface ReadPage {
  readonly reading: Reading;
  readonly marks: TextMarks;
}

/** What a thread is given: it writes to the port when it begins to read. */
export interface PageTask {
  readonly input: PageInput;
  readonly begins: MessagePort;
}

export interface ReaderLimits {
  readonly threads: number;
  /** From when a thread begins to read: its place in the line and the seconds in which a new thread loads what it knows are not the page's. */
  readonly readMs: number;
  readonly readHeapMb: number;
}

/**
 * Room for a thread's young objects. Left alone, V8 lets it grow with the machine, far past what a page needs: over some hundred pages a
 * thread then holds 80 MB more, and reads no faster (`pnpm bench:scrape` tells the memory).
 */
const YOUNG_HEAP_MB = 32;

export function createReader(knowledge: Knowledge, limits: ReaderLimits): Reader {
  const pool = new Piscina<PageTask, ReadPage>({
    filename: fileURLToPath(new URL('./reader-thread.ts', import.meta.url)),
    workerData: knowledge,
    minThreads: 0,
    maxThreads: limits.threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: limits.readHeapMb, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
  });
  return {
    async read(id, input) {
      const bound = new AbortController();
      const { port1, port2 } = new MessageChannel();
      let timer: NodeJS.Timeout | undefined;
      const begun = (): void => {
        timer = setTimeout(() => bound.abort(), limits.readMs);
      };
      port1.once('message', begun);
      try {
        return await pool.run({ input, begins: port2 }, { signal: bound.signal, transferList: [port2] });
      } catch (error) {
        if (bound.signal.aborted) throw new Quarantine(`page ${id}: reading took over ${limits.readMs} ms`, { cause: error });
        if (isOutOfMemory(error)) throw new Quarantine(`page ${id}: reading took over ${limits.readHeapMb} MB`, { cause: error });
        throw new Error(`reading page ${id}`, { cause: error });
      } finally {
        port1.off('message', begun).close();
        clearTimeout(timer);
      }
    },
    close: () => pool.close({ force: true }),
  };
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
