// Run as a thread of its own by hostile-sources.test.ts, so that nothing the crawler does holds up the clock of this log: serves the hostile answers on
// loopback, says its port, and when asked, what it saw.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { HOSTILE } from './hostile-answers.ts';

/** What the outside saw of a crawl. */
export interface OutsideLog {
  /** Milliseconds of the server's own clock. */
  readonly requests: readonly { readonly path: string; readonly at: number }[];
  /** Most requests in progress at one time. */
  readonly most: number;
}

const { canary } = workerData as { canary: number };
const answers = new Map(HOSTILE.map(([name, answer]) => [`/${name}`, answer]));
const requests: { path: string; at: number }[] = [];
let inside = 0;
let most = 0;

const server = createServer((request, response) => {
  const path = request.url ?? '';
  requests.push({ path, at: performance.now() });
  most = Math.max(most, ++inside);
  response.on('close', () => inside--);
  const answer = answers.get(path);
  if (answer) answer(request, response, canary);
  else response.writeHead(404).end();
});
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
parentPort?.on('message', () => parentPort?.postMessage({ requests, most } satisfies OutsideLog));
