// All labelled pages as the service reads them: in the thread it can kill, figures and events and all. Prints its score as JSON.
import { createReader } from '@gigawire/workers';
import { testConfig } from '../support/config.ts';
import { bytesOf, labelledPages } from './pages.ts';

/** Memory is megabytes of the whole process at its largest: before the first page, and once over all. */
export interface ThreadScore {
  readonly idle: number;
  readonly memory: number;
}

const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

const { lexicon, rates, limits } = testConfig();
const reader = createReader({ lexicon, rates }, { threads: 1, ...limits });
const outlet = { zone: 'UTC', language: '', dateOrder: 'dmy', selectors: [], publisher: null, country: null } as const;
const read = (id: string, url: string, body: Uint8Array): Promise<unknown> =>
  reader.read(id, {
    page: { finalUrl: url, contentType: null, body, fetchedAt: '2026-01-01T00:00:00.000Z' },
    outlet,
    entryPublished: null,
    explain: false,
  });

await read('none', 'about:blank', new Uint8Array());
const idle = peakMegabytes();
for (const page of labelledPages() ?? []) await read(page.id, page.url, bytesOf(page));
const memory = peakMegabytes();
await reader.close();
console.log(JSON.stringify({ idle, memory } satisfies ThreadScore));
