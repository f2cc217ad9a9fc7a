import { workerData } from 'node:worker_threads';
import { type Knowledge, readingTools, readPage } from './read.ts';
import type { PageTask, ReadPage } from './reader.ts';
import { textMarksOf } from './situate-reading.ts';

// One recognizer per thread, compiled when the thread starts.
const tools = readingTools(workerData as Knowledge);

/** What a reader thread does with one page; Piscina calls it. */
export default function read({ input, begins }: PageTask): ReadPage {
  begins.postMessage(null);
  const reading = readPage(input, tools);
  return { reading, marks: textMarksOf(reading) };
}
