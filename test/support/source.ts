import type { Source } from '@gigawire/domain';

/** An outlet's one feed at `url`, its pace left to the crawler. */
export const testSource = (outlet: string, url: string): Source => ({
  id: `${outlet}/main`,
  kind: 'feed',
  url,
  publisher: outlet,
  family: outlet,
  country: 'IN',
  zone: 'UTC',
  language: 'en',
  dateOrder: 'dmy',
  everyMinutes: null,
  selectors: [],
  unverified: false,
  enabled: true,
});
