import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Asset {
  /** Holds a hash of the content, so that it can be kept for ever. */
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

function asset(name: string, type: string): Asset {
  const body = readFileSync(join(import.meta.dirname, 'assets', name), 'utf8');
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/assets/${hash}-${name}`, type, body };
}

export const stylesheet = asset('style.css', 'text/css; charset=utf-8');
export const icon = asset('icon.svg', 'image/svg+xml');
export const assets: readonly Asset[] = [stylesheet, icon];
