import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublic, RefusedAddress, type Site } from './addresses.ts';

/** Finds every address of a name. */
export type Resolve = (hostname: string, callback: (error: Error | null, addresses: LookupAddress[]) => void) => void;

export interface DialOptions {
  /** Milliseconds from the first look-up to a connection ready for use, TLS included. */
  readonly connectMs: number;
  readonly isAllowed: (site: Site) => boolean;
  /** The system's resolver when not given. */
  readonly resolve?: Resolve;
  /** Told each connection made: the origin and the IP address it was opened to. */
  readonly connected?: (origin: string, address: string) => void;
}

type Socket = NonNullable<Parameters<buildConnector.Callback>[1]>;

const systemResolve: Resolve = (hostname, callback) => lookup(hostname, { all: true, verbatim: true }, callback);

/**
 * An agent whose sockets go to public addresses only, save for the sites allowed. Every address a name has is checked, the socket is opened to
 * those very addresses, so that a second look-up cannot give another answer (DNS rebinding), and the address connected to is checked once more.
 * One connection a site, no cookies, no proxy of the environment.
 */
export function guardedAgent(options: DialOptions): Agent {
  const connect: buildConnector.connector = (target, callback) => {
    dial(target, options).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
  return new Agent({ connect, connections: 1, pipelining: 1, allowH2: false });
}

async function dial(target: buildConnector.Options, options: DialOptions): Promise<Socket> {
  const started = performance.now();
  const { hostname, port, protocol } = target;
  const guarded = !options.isAllowed({ hostname, port, protocol });
  const addresses = await addressesOf(hostname, options);
  if (guarded) for (const { address } of addresses) check(hostname, address);
  const timeout = Math.max(1, options.connectMs - (performance.now() - started));
  const open = buildConnector({ timeout, allowH2: false, autoSelectFamily: true, lookup: pinnedTo(addresses) });
  const socket = await new Promise<Socket>((resolve, reject) => {
    open(target, (error, opened) => (opened ? resolve(opened) : reject(error ?? new Error('no connection'))));
  });
  const reached = socket.remoteAddress ?? 'an unknown address';
  if (guarded && !isPublic(reached)) {
    socket.destroy();
    throw new RefusedAddress(`${hostname} led to ${reached}, which is not a public address`);
  }
  options.connected?.(`${protocol}//${target.host ?? hostname}`, reached);
  return socket;
}

/** A literal stands for itself: no look-up is made for it here, nor would net.connect make one. */
function addressesOf(hostname: string, { connectMs, resolve = systemResolve }: DialOptions): Promise<readonly LookupAddress[]> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isLiteral(bare)) return Promise.resolve([{ address: bare, family: bare.includes(':') ? 6 : 4 }]);
  return new Promise((found, reject) => {
    const timer = setTimeout(() => reject(new Error(`${hostname}: no address within ${connectMs} ms`)), connectMs);
    resolve(hostname, (error, addresses) => {
      clearTimeout(timer);
      if (error) reject(error);
      else if (addresses.length === 0) reject(new Error(`${hostname} has no address`));
      else found(addresses);
    });
  });
}

const isLiteral = (hostname: string): boolean => /^[\d.]+$/.test(hostname) || hostname.includes(':');

function check(hostname: string, address: string): void {
  if (!isPublic(address))
    throw new RefusedAddress(`${hostname === address ? '' : `${hostname} is at `}${address}, which is not a public address`);
}

const pinnedTo =
  (addresses: readonly LookupAddress[]): LookupFunction =>
  (_, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
