export type { FetchResult } from './fetch-result.ts';
export { createFetcher, type Fetcher, type FetcherOptions, type GetOptions } from './fetcher.ts';
