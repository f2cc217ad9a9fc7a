export type { FetchResult } from './fetch-result.ts';
export { createFetcher, type Fetcher, type FetcherOptions, type GetOptions, type PostResult } from './fetcher.ts';
