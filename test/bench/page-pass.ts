// One reader over all labelled pages in a process of its own, so that its memory is its own: `node page-pass.ts NAME`. Prints its score as JSON.
import { cpuSecondsSince } from './cpu.ts';
import { loadPageReader, type PageReaderName, type PageReading } from './page-readers.ts';
import { bytesOf, type LabelledPage, labelledPages, loadMetrics } from './pages.ts';

/** How one reader did. Times are CPU milliseconds, memory is megabytes of the whole process at its largest, once over all pages. */
export interface PassScore {
  readonly aeb: number;
  readonly fundus: number;
  readonly title: number;
  readonly author: number;
  readonly day: number;
  readonly crashes: number;
  readonly empty: number;
  readonly median: number;
  readonly worst: number;
  readonly worstPage: string;
  readonly memory: number;
}

const NOTHING: PageReading = { text: '', title: null, authors: [], date: null };
/** The first pass meets code not yet compiled and tells the worst page; a page's time is its best of all. */
const PASSES = 2;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

async function readAll(name: PageReaderName, pages: readonly LabelledPage[]): Promise<PassScore> {
  const reader = await loadPageReader(name);
  const readings: PageReading[] = [];
  const best = pages.map(() => Number.POSITIVE_INFINITY);
  const crashed = new Set<string>();
  let [worst, worstPage] = [0, ''];
  let memory = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [index, page] of pages.entries()) {
      const sent = { url: page.url, bytes: bytesOf(page) };
      const before = process.cpuUsage();
      let answer: unknown = null;
      try {
        answer = await reader.read(sent);
      } catch {
        crashed.add(page.id);
      }
      const ms = cpuSecondsSince(before) * 1000;
      best[index] = Math.min(best[index] as number, ms);
      if (ms > worst) [worst, worstPage] = [ms, page.id];
      if (pass === 0) readings.push(crashed.has(page.id) ? NOTHING : reader.finish(answer));
    }
    memory ||= process.resourceUsage().maxRSS / 1024;
  }

  const metrics = await loadMetrics();
  const bodies = (set: LabelledPage['set']): { f1: number } => {
    const of = <T>(values: readonly T[]): T[] => values.filter((_, index) => pages[index]?.set === set);
    return metrics.body(of(pages.map(({ body }) => body)), of(readings.map(({ text }) => text)));
  };
  const percent = (judge: (page: LabelledPage, reading: PageReading) => number | null): number =>
    100 * mean(pages.map((page, index) => judge(page, readings[index] as PageReading)).filter((score) => score !== null));
  return {
    aeb: bodies('aeb').f1,
    fundus: bodies('fundus').f1,
    title: percent(({ title }, reading) => (title ? metrics.sameTitle(title, reading.title) : null)),
    author: percent(({ authors }, reading) => (authors?.length ? metrics.sameAuthors(authors, reading.authors) : null)),
    day: percent(({ date }, reading) => (date ? metrics.sameDay(date, reading.date) : null)),
    crashes: crashed.size,
    empty: readings.filter(({ text }) => text === '').length,
    median: [...best].sort((a, b) => a - b)[best.length >> 1] as number,
    worst,
    worstPage,
    memory,
  };
}

const [name] = process.argv.slice(2);
const pages = labelledPages();
if (name && pages) console.log(JSON.stringify(await readAll(name as PageReaderName, pages)));
