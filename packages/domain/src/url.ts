import { parse } from 'tldts';

/** Families of parameters by which campaigns and networks mark links. */
const TRACKING_FAMILY = /^(?:utm|ga|mtm|pk|piwik|hsa|vero|ns|at)_[a-z_]+$/i;

/** Query parameters that say where a reader came from, not what the page is. */
const TRACKING: ReadonlySet<string> = new Set(
  [
    // Networks' click ids.
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh srsltid',
    // Newsletters and analytics.
    'mc_cid mc_eid mkt_tok _hsenc _hsmi _ga _gl wt_mc xtor cmpid cmp ocid icid ncid s_cid spm smid taid trk',
    // Where a link stood, and how the page is to be shown.
    'ref ref_src referrer source src share from partner rss feedtype outputtype amp',
  ]
    .join(' ')
    .split(' '),
);
const isTracking = (name: string): boolean => TRACKING.has(name.toLowerCase()) || TRACKING_FAMILY.test(name);

const MOBILE_HOST = /^(?:www|m|mobile|amp|wap|touch)\./;
const AMP_PATH = /(?:\/amp(?=\/|$)|\.amp(?=$|\.html$))/;

/** Octets that mean the same encoded or not (RFC 3986 §6.2.2): letters, digits and "-._~"; of the others the digits count alike in any case. */
const plainOctets = (path: string): string =>
  path.replace(/%[\da-f]{2}/gi, (octet) => {
    const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : octet.toUpperCase();
  });

/**
 * The key under which two addresses count as one page: no scheme, www/m/amp host, default port, tracking parameter, fragment, AMP path or
 * trailing slash; sorted query. Only for comparing: the address fetched is never altered. Throws TypeError for what is not an http(s) address.
 */
export function canonicalKey(address: string): string {
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new TypeError(`not a web address: ${address}`);
  const host = url.hostname.replace(MOBILE_HOST, '').replace(/\.$/, '') + (url.port ? `:${url.port}` : '');
  const path = plainOctets(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(AMP_PATH, '')
    .replace(/\/(?:(?:index|default)\.(?:html?|php|aspx?))?$/, '');
  const query = url.search === '' ? '' : plainQuery(url.searchParams);
  return `${host}${path}${query ? `?${query}` : ''}`;
}

/** The parameters that name the page, sorted. */
const plainQuery = (parameters: URLSearchParams): string =>
  [...parameters]
    .filter(([name]) => !isTracking(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');

/** The registrable domain of an address ("economictimes.com"), or its host where there is none (an IP address, localhost). */
export const siteOf = (address: string): string => parse(address).domain ?? new URL(address).hostname;
