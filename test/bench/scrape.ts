// How pages are read, and at what cost, beside what else reads them: `pnpm bench:scrape`. Exit code 1: less than promised.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { table } from '../../packages/cli/src/terminal.ts';
import { type PageReaderName, pageReaders } from './page-readers.ts';
import type { PassScore } from './page-pass.ts';
import { labelledFolder, labelledPages } from './pages.ts';
import type { ThreadScore } from './thread-pass.ts';

const NOISE = 64 * 1024 * 1024;

/** What a program beside this one measured, in a process of its own. */
async function measured<Score>(file: string, ...args: readonly string[]): Promise<Score> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
    // V8's own defaults, whatever the environment sets.
    env: { ...process.env, NODE_OPTIONS: '' },
    // Some readers complain at length about the pages.
    maxBuffer: NOISE,
  });
  return JSON.parse(stdout) as Score;
}

interface Promised {
  readonly what: string;
  readonly reached: number;
  readonly bound: 'at least' | 'at most';
  readonly promised: number;
}

const promisesOf = (ours: PassScore, peer: PassScore): readonly Promised[] => [
  { what: 'body F1, aeb', reached: ours.aeb, bound: 'at least', promised: 0.962 },
  { what: 'body F1, fundus', reached: ours.fundus, bound: 'at least', promised: 0.94 },
  { what: 'titles, %', reached: ours.title, bound: 'at least', promised: 84 },
  { what: 'authors, %', reached: ours.author, bound: 'at least', promised: 86 },
  { what: 'days, %', reached: ours.day, bound: 'at least', promised: 97.5 },
  { what: 'crashes', reached: ours.crashes, bound: 'at most', promised: 0 },
  { what: 'empty pages', reached: ours.empty, bound: 'at most', promised: 1 },
  { what: 'median beside readability + linkedom', reached: ours.median / peer.median, bound: 'at most', promised: 0.5 },
  { what: 'worst page, ms', reached: ours.worst, bound: 'at most', promised: 500 },
  { what: 'peak memory, MB', reached: ours.memory, bound: 'at most', promised: 300 },
];

const rowOf = (name: string, score: PassScore): string[] => [
  name,
  score.aeb.toFixed(3),
  score.fundus.toFixed(3),
  score.title.toFixed(1),
  score.author.toFixed(1),
  score.day.toFixed(1),
  String(score.crashes),
  String(score.empty),
  score.median.toFixed(1),
  score.worst.toFixed(0),
  score.memory.toFixed(0),
];

const HEAD = ['reader', 'aeb F1', 'fundus F1', 'title %', 'author %', 'day %', 'crashes', 'empty', 'median ms', 'worst ms', 'peak MB'];

async function compare(pages: number): Promise<readonly string[]> {
  const scores = new Map<PageReaderName, PassScore>();
  // One after the other: two at once would share the caches and slow each other.
  for (const name of Object.keys(pageReaders) as PageReaderName[]) scores.set(name, await measured<PassScore>('page-pass.ts', name));
  const thread = await measured<ThreadScore>('thread-pass.ts');
  console.log(`${pages} pages, CPU time of a page, memory of the whole process`);
  console.log(
    table(
      HEAD,
      [...scores].map(([name, score]) => rowOf(name, score)),
    ),
  );
  const ours = scores.get('gigawire') as PassScore;
  const peer = scores.get('readability + linkedom') as PassScore;
  console.log(`\nmedian: ${(ours.median / peer.median).toFixed(2)} of readability + linkedom; worst page: ${ours.worstPage}`);
  console.log(
    `as the service reads, in its thread and with figures and events: ${thread.memory.toFixed(0)} MB, ${thread.idle.toFixed(0)} before the first page`,
  );
  return promisesOf(ours, peer)
    .filter(({ reached, bound, promised }) => (bound === 'at least' ? reached < promised : reached > promised))
    .map(({ what, reached, bound, promised }) => `${what}: ${reached.toFixed(3)}, ${bound} ${promised} is promised`);
}

const pages = labelledPages();
if (pages === null) {
  console.log(`no labelled pages in ${labelledFolder}: nothing to measure`);
} else {
  const broken = await compare(pages.length);
  for (const promise of broken) console.error(promise);
  if (broken.length > 0) process.exitCode = 1;
}
