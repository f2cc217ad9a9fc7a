// What a thousand sources cost while little happens: `pnpm bench:idle`. A crawler in a process of its own, over loopback outlets that have nothing new.
// Exit code 1: more than promised.
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = 1000;
const OUTLETS = 50;
const SECONDS = 60;
const MAX_CPU_PERCENT = 2;
const MAX_MEMORY_MB = 200;

export interface IdlePlan {
  readonly folder: string;
  /** "127.0.0.1:port" of the outlets. */
  readonly hosts: readonly string[];
  readonly sources: number;
  readonly seconds: number;
}

export interface IdleCost {
  readonly cpuPercent: number;
  readonly memoryMb: number;
  readonly polls: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The environment and the flags `pnpm start` runs with: a service that mostly waits trades some speed of its main thread for memory. */
function settingsOfStart() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } };
  const words = scripts.start.split(' ');
  const isSetting = (word: string): boolean => /^[A-Z_]+=/.test(word);
  return {
    env: Object.fromEntries(words.filter(isSetting).map((word) => word.split('=', 2) as [string, string])),
    flags: words.filter((word) => word.startsWith('--')),
  };
}

function openOutlet(): Promise<Server> {
  const feed =
    '<rss version="2.0"><channel><title>Quiet</title><item><title>a</title><link>https://quiet.example/a</link></item></channel></rss>';
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end();
    if (request.headers['if-none-match'] === '"1"') return response.writeHead(304, { etag: '"1"' }).end();
    return response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' }).end(feed);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function costOf(plan: IdlePlan): Promise<IdleCost> {
  const program = fileURLToPath(new URL('./idle-pass.ts', import.meta.url));
  const { env, flags } = settingsOfStart();
  const running = spawn(process.execPath, [...flags, program, JSON.stringify(plan)], {
    // As the start script sets it, whatever the environment here does.
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: (plan.seconds + 60) * 1000,
  });
  let said = '';
  running.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise((resolve) => running.once('close', resolve));
  return JSON.parse(said) as IdleCost;
}

const folder = mkdtempSync(join(tmpdir(), 'gigawire-idle-'));
const outlets = await Promise.all(Array.from({ length: OUTLETS }, openOutlet));
try {
  const hosts = outlets.map((server) => `127.0.0.1:${(server.address() as AddressInfo).port}`);
  // The first start compiles what later ones find compiled.
  await costOf({ folder: join(folder, 'first'), hosts, sources: SOURCES, seconds: 1 });
  const { cpuPercent, memoryMb, polls } = await costOf({ folder, hosts, sources: SOURCES, seconds: SECONDS });
  console.log(
    `${SOURCES} sources at ${OUTLETS} hosts for ${SECONDS} s, ${polls} polls: ${cpuPercent.toFixed(2)} % CPU, ${memoryMb.toFixed(0)} MB`,
  );
  if (cpuPercent >= MAX_CPU_PERCENT) console.error(`CPU: less than ${MAX_CPU_PERCENT} % is promised`);
  if (memoryMb >= MAX_MEMORY_MB) console.error(`memory: less than ${MAX_MEMORY_MB} MB is promised`);
  if (cpuPercent >= MAX_CPU_PERCENT || memoryMb >= MAX_MEMORY_MB) process.exitCode = 1;
} finally {
  for (const server of outlets) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
}
