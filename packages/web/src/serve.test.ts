import { request } from 'node:http';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveApp } from './serve.ts';

let served: { url: string; close(): Promise<void> };
const app = new Hono().get('/', (c) => c.text('hello'));
beforeEach(async () => {
  served = await serveApp(app, { host: '127.0.0.1', port: 0 });
});
afterEach(() => served.close());

const statusFor = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(served.url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

it('serves on a free port', async () => {
  expect(await (await fetch(served.url)).text()).toBe('hello');
});

it.each([
  ['localhost:1', 200],
  ['127.0.0.1', 200],
  ['[::1]:80', 200],
  ['evil.example', 421],
  ['localhost.evil.example', 421],
])('on loopback answers %s with %d', async (host, status) => {
  expect(await statusFor(host)).toBe(status);
});

it('says when the address is taken', async () => {
  const port = Number(new URL(served.url).port);
  await expect(serveApp(app, { host: '127.0.0.1', port })).rejects.toThrow(`serving on 127.0.0.1:${port}: listen EADDRINUSE`);
});
