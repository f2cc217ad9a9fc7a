import ipaddr from 'ipaddr.js';

const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');
const MAX_LENGTH = 4096;
/** A backslash is a slash to some readers of addresses and not to others; blanks and controls inside are dropped by some. */
const AMBIGUOUS = /[\\\0-\x20\x7f]/; // oxlint-disable-line no-control-regex

/** Thrown where an address may not be asked; becomes the outcome `refused`. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/**
 * True for an address of the public Internet. IPv4 in IPv6 clothes is judged by the IPv4 address; loopback, private, link-local, carrier-grade
 * NAT, NAT64, 6to4, benchmarking, multicast, metadata and every other special range (RFC 6890) are not.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  // Outside the block given out for the Internet ipaddr.js calls old and unassigned IPv6 unicast too: ::127.0.0.1.
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_V6);
}

/**
 * The URL as a web address that could be asked, without its fragment; one met in a redirect may be relative to `base`. Throws RefusedAddress for
 * other schemes, for credentials, for what readers of addresses understand differently, and for a host that is a private address literal.
 */
export function webAddress(address: string, isAllowed: (site: Site) => boolean, base?: URL): URL {
  const written = address.trim();
  if (written.length > MAX_LENGTH) throw new RefusedAddress(`address longer than ${MAX_LENGTH} characters`);
  if (AMBIGUOUS.test(written)) throw new RefusedAddress('address with a backslash, blank or control character');
  if (!URL.canParse(written, base?.href)) throw new RefusedAddress(`not an address: ${written.slice(0, 200)}`);
  // WHATWG parsing turns 127.1, 0x7f.1, 0177.0.0.1 and 2130706433 into 127.0.0.1 before it is judged.
  const url = new URL(written, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new RefusedAddress(`scheme ${url.protocol} is not fetched`);
  if (url.username !== '' || url.password !== '') throw new RefusedAddress(`address of ${url.host} carries credentials`);
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(literal) && !isPublic(literal) && !isAllowed(url)) throw new RefusedAddress(`${literal} is not a public address`);
  url.hash = '';
  return url;
}

/** What of an address says whom it asks. */
export type Site = Pick<URL, 'hostname' | 'port' | 'protocol'>;

/** Whether a URL's host, or its host and port, stands on the list of private servers that may be asked. */
export function allowList(allow: readonly string[]): (site: Site) => boolean {
  const listed = new Set(allow);
  return ({ hostname, port, protocol }) => {
    const bare = hostname.replace(/^\[|\]$/g, '');
    const effective = port || (protocol === 'https:' ? '443' : '80');
    return listed.has(bare) || listed.has(`${bare}:${effective}`);
  };
}
