export { articleOfText, type TextMeta } from './article-of-text.ts';
export type { Scraped, ScrapeContext, ScrapePage } from './page.ts';
export { scrape } from './scrape.ts';
export { decode } from './source/decode.ts';
