import type { Sample } from './articles.ts';

/** Reads one article; the count of what it found keeps the work from being optimized away, and shows that there was some. */
export interface Reader {
  readonly name: string;
  readonly read: (sample: Sample) => number;
}

export interface Measured {
  /** Articles read per second of CPU time, in the best round: a busy machine makes CPU seconds themselves slower. */
  readonly rate: number;
  /** Read in all rounds. */
  readonly articles: number;
  /** Found in an article, on average. */
  readonly found: number;
}

/** CPU seconds. A reader that needs longer for one article has one article for a round, and for its warm-up. */
export interface Duration {
  readonly warmUp: number;
  readonly round: number;
  /** At least so long in all rounds. */
  readonly total: number;
}

/** CPU seconds, user and system, of all threads of this process: collecting garbage and compiling count. */
function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** One look at the clock for so many seconds of work: it costs nothing then. */
const BATCH = 0.05;

/** Reads the samples in turn until each span of time is used up. */
export function measure({ read }: Reader, samples: readonly Sample[], { warmUp, round, total }: Duration): Measured {
  let next = 0;
  let found = 0;
  const readFor = (seconds: number): { readonly articles: number; readonly spent: number } => {
    let [articles, spent] = [0, 0];
    while (spent < seconds) {
      const batch = articles === 0 ? 1 : Math.max(1, Math.round((articles / Math.max(spent, 1e-4)) * BATCH));
      spent += cpuSeconds(() => {
        for (let i = 0; i < batch; i++) found += read(samples[next++ % samples.length] as Sample);
      });
      articles += batch;
    }
    return { articles, spent };
  };
  readFor(warmUp);
  found = 0;
  let [rate, articles, spent] = [0, 0, 0];
  while (spent < total) {
    const one = readFor(round);
    rate = Math.max(rate, one.articles / one.spent);
    articles += one.articles;
    spent += one.spent;
  }
  return { rate, articles, found: found / articles };
}
