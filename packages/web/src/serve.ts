import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Serves the app; port 0 takes a free one. Throws when the address is taken or not ours. Bound to loopback it answers only to loopback
 * names: a page elsewhere could otherwise point a name of its own at this machine and speak for the reviewer (DNS rebinding).
 */
export async function serveApp(
  app: Hono,
  at: { readonly host: string; readonly port: number },
): Promise<{ url: string; close(): Promise<void> }> {
  const local = LOOPBACK.includes(inUrl(at.host));
  const server = createServer(
    // Slow clients are let go, others are not kept waiting for them.
    { headersTimeout: 10_000, requestTimeout: 30_000 },
    getRequestListener((request) => {
      if (local && !LOOPBACK.includes(new URL(request.url).hostname)) return new Response('misdirected request', { status: 421 });
      return app.fetch(request);
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new Error(`serving on ${inUrl(at.host)}:${at.port}: ${cause.message}`, { cause })));
    server.listen(at.port, at.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${inUrl(at.host)}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);
