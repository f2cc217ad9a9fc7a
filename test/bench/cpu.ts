import type { Sample } from './articles.ts';

/** Reads one article; the count of what it found keeps the work from being optimized away, and shows that there was some. */
export interface Reader {
  readonly name: string;
  readonly read: (sample: Sample) => number;
}

/** Articles of one kind for one reader, and how fast they were read so far. */
export interface Measuring {
  /** Articles per second of CPU time, in the best round so far: a busy machine makes CPU seconds themselves slower, and code is slow until it is compiled. */
  rate: number;
  /** Read in all rounds. */
  articles: number;
  /** Found in all of them. */
  found: number;
  /** CPU seconds of all rounds. */
  spent: number;
  /** Reads for `seconds` of CPU time, or one article where that takes longer. */
  readonly round: (seconds: number) => void;
}

/** CPU seconds, user and system, of all threads of this process since an earlier look: collecting garbage and compiling count. */
export function cpuSecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return cpuSecondsSince(before);
}

/** CPU seconds between two looks at the clock. */
const BATCH = 0.05;

export function measuring({ read }: Reader, samples: readonly Sample[]): Measuring {
  let next = 0;
  const one: Measuring = {
    rate: 0,
    articles: 0,
    found: 0,
    spent: 0,
    round(seconds) {
      let [articles, spent] = [0, 0];
      while (spent < seconds) {
        const batch = articles === 0 ? 1 : Math.max(1, Math.round((articles / Math.max(spent, 1e-4)) * BATCH));
        spent += cpuSeconds(() => {
          for (let i = 0; i < batch; i++) one.found += read(samples[next++ % samples.length] as Sample);
        });
        articles += batch;
      }
      one.rate = Math.max(one.rate, articles / spent);
      one.articles += articles;
      one.spent += spent;
    },
  };
  return one;
}

/** Rounds until five of them, two and a half CPU seconds, brought none faster: before, code was being compiled. A reader of seconds an article gets few. */
export function settle(one: Measuring): void {
  let since = 0;
  while (since < 5 && one.spent < 20) {
    const { rate } = one;
    one.round(0.5);
    since = one.rate > rate * 1.02 ? 0 : since + 1;
  }
}
