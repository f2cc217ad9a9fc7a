// How hostile sources answer, and how polling each must end. Numbers are those of the project's list of hostile input.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync, zstdCompressSync } from 'node:zlib';

/** Answers a request; `canary` is the port of a server nobody may ask. */
type Answer = (request: IncomingMessage, response: ServerResponse, canary: number) => unknown;

const item = (n: number | string, more = ''): string => `<item><title>t${n}</title><link>https://news.example/${n}</link>${more}</item>`;
const rss = (items: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const xml =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);
const redirect =
  (location: string): Answer =>
  (_, response, canary) =>
    response.writeHead(302, { location: location.replace('CANARY', String(canary)) }).end();
const zeros = Buffer.alloc(20_000_000);

/** Name, how it answers, how its poll ends, how many entries it leaves. */
export const HOSTILE: readonly (readonly [
  string,
  Answer,
  { readonly outcome: string; readonly why?: RegExp; readonly entries?: number },
])[] = [
  [
    'h1-slow-headers',
    (_, response) => void response.socket?.write('HTTP/1.1 200 OK\r\nx'),
    { outcome: 'failed', why: /took over 1500 ms/ },
  ],
  [
    'h1-dripping-body',
    (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('<'), 50);
      response.on('close', () => clearInterval(timer));
    },
    { outcome: 'failed', why: /took over 1500 ms/ },
  ],
  ['h2-ten-gigabytes', xml('<rss', { 'content-length': '10000000000' }), { outcome: 'too-large', why: /announced body/ }],
  ['h2-more-than-announced', xml(rss(item(1)).padEnd(4_000_000)), { outcome: 'too-large', why: /3000000 bytes/ }],
  ['h3-gzip-bomb', xml(gzipSync(zeros), { 'content-encoding': 'gzip' }), { outcome: 'too-large', why: /unpacked body/ }],
  ['h3-zstd-bomb', xml(zstdCompressSync(zeros), { 'content-encoding': 'zstd' }), { outcome: 'too-large', why: /unpacked body/ }],
  ['h3-six-encodings', xml('x', { 'content-encoding': 'gzip, gzip, gzip, gzip, gzip, gzip' }), { outcome: 'failed', why: /6 nested/ }],
  [
    'h3-truncated-gzip',
    xml(gzipSync(rss(item(1))).subarray(0, 60), { 'content-encoding': 'gzip' }),
    { outcome: 'failed', why: /broken gzip/ },
  ],
  [
    'h4-billion-laughs',
    xml(`<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss(item('&b;'))}`),
    { outcome: 'not-a-feed', why: /declarations of its own/ },
  ],
  [
    'h4-outside-entity',
    xml(`<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(item('&x;'))}`),
    { outcome: 'not-a-feed', why: /declarations of its own/ },
  ],
  ['h5-redirect-loop', redirect('/h5-redirect-loop'), { outcome: 'failed', why: /more than 5 redirects/ }],
  ['h5-to-a-file', redirect('file:///etc/passwd'), { outcome: 'refused', why: /scheme file:/ }],
  ['h5-to-a-script', redirect('javascript:alert(1)'), { outcome: 'refused', why: /scheme javascript:/ }],
  ['h5-to-metadata', redirect('http://169.254.169.254/latest/meta-data/'), { outcome: 'refused', why: /not a public address/ }],
  ['h6-to-another-port', redirect('http://127.1:CANARY/'), { outcome: 'refused', why: /not a public address/ }],
  ['h6-as-a-number', redirect('http://2130706433:CANARY/'), { outcome: 'refused', why: /not a public address/ }],
  ['h6-as-ipv6', redirect('http://[::ffff:7f00:1]:CANARY/'), { outcome: 'refused', why: /not a public address/ }],
  ['h7-many-items', xml(rss(Array.from({ length: 20_000 }, (_, i) => item(`m${i}`)).join(''))), { outcome: 'ok', entries: 1000 }],
  ['h7-a-large-item', xml(rss(item('l1', `<description>${'word '.repeat(500_000)}</description>`))), { outcome: 'ok', entries: 1 }],
  ['h8-one-guid-for-all', xml(rss([1, 2, 3].map((n) => item(`g${n}`, '<guid>same</guid>')).join(''))), { outcome: 'ok', entries: 3 }],
  ['h8-empty-guids', xml(rss([1, 2].map((n) => item(`e${n}`, '<guid></guid>')).join(''))), { outcome: 'ok', entries: 2 }],
  [
    'h9-absurd-dates',
    xml(rss(['1 Jan 1970', '31 Feb 2026', '1 Jan 9999', 'yesterday'].map((d, i) => item(`d${i}`, `<pubDate>${d}</pubDate>`)).join(''))),
    { outcome: 'ok', entries: 4 },
  ],
  ['h10-nul-bytes', xml(rss(item('n\u00001'))), { outcome: 'ok', entries: 1 }],
  ['h10-charset-that-lies', xml(rss(item('日本')), { 'content-type': 'text/xml; charset=us-ascii' }), { outcome: 'ok', entries: 1 }],
  ['h10-utf-16', xml(Buffer.from(rss(item('u1')), 'utf16le')), { outcome: 'ok', entries: 1 }],
  ['h11-unclosed', xml(rss(item('c1') + '<item><title>half').replace('</channel></rss>', '')), { outcome: 'degraded', entries: 1 }],
  ['h11-bare-ampersand', xml(rss(item('a1', '<description>R&D & more</description>'))), { outcome: 'ok', entries: 1 }],
  ['h11-html-as-200', xml('<!doctype html><html><body>Oops</body></html>'), { outcome: 'not-a-feed', why: /HTML page/ }],
  ['h11-json-null', xml('null'), { outcome: 'not-a-feed', why: /neither XML nor JSON/ }],
  ['h11-empty', xml(''), { outcome: 'not-a-feed', why: /empty/ }],
  ['h19-410', (_, response) => response.writeHead(410).end(), { outcome: 'gone' }],
];
