export { discoverFeeds } from './discover.ts';
export { isUnaddressed } from './entries.ts';
export type { Feed, FeedContext, FeedFormat, FeedResult, NotAFeed } from './feed-result.ts';
export { type ListingContext, parseListing } from './listing.ts';
export { readOpml, type SubscribedFeed, writeOpml } from './opml.ts';
export { parseFeed } from './parse-feed.ts';
