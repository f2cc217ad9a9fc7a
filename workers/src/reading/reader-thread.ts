import { workerData } from 'node:worker_threads';
import { fingerprint } from '@gigawire/cluster';
import { type Knowledge, type PageInput, readingTools, readPage } from './read.ts';
import type { ReadPage } from './reader.ts';

// One recognizer per thread, compiled when the thread starts.
const tools = readingTools(workerData as Knowledge);

/** What a reader thread does with one page; Piscina calls it. */
export default function read(input: PageInput): ReadPage {
  const reading = readPage(input, tools);
  return { reading, fingerprint: fingerprint(reading.article.text) };
}
