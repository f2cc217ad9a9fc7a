import { parse } from 'tldts';

/** Query parameters that say where a reader came from, not what the page is. */
const TRACKING =
  /^(?:utm_[a-z_]+|ga_[a-z]+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|cmpid|cmp|ocid|icid|ncid|ref|ref_src|referrer|source|src|share|smid|spm|s_cid|from|partner|rss|feedtype|outputtype|amp|at_medium|at_campaign)$/i;

const MOBILE_HOST = /^(?:www|m|mobile|amp)\./;
const AMP_PATH = /(?:\/amp(?=\/|$)|\.amp(?=$|\.html$))/;

/**
 * The key under which two addresses count as one page: no scheme, www/m/amp host, default port, tracking parameter, fragment, AMP path or
 * trailing slash; sorted query. Only for comparing: the address fetched is never altered. Throws TypeError for what is not an http(s) address.
 */
export function canonicalKey(address: string): string {
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new TypeError(`not a web address: ${address}`);
  const host = url.hostname.replace(MOBILE_HOST, '').replace(/\.$/, '') + (url.port ? `:${url.port}` : '');
  const path = url.pathname.replace(AMP_PATH, '').replace(/\/(?:index\.(?:html?|php))?$/, '');
  const query = url.search === '' ? '' : plainQuery(url.searchParams);
  return `${host}${path}${query ? `?${query}` : ''}`;
}

/** The parameters that name the page, sorted. */
const plainQuery = (parameters: URLSearchParams): string =>
  [...parameters]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');

/** The registrable domain of an address ("economictimes.com"), or its host where there is none (an IP address, localhost). */
export const siteOf = (address: string): string => parse(address).domain ?? new URL(address).hostname;
