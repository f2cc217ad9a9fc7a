import { expect, it } from 'vitest';
import { requireNoEviction } from './redis-policy.ts';

const info = (line: string): string => `# Memory\r\nused_memory:1024\r\nmaxmemory:0\r\n${line}\r\nmem_fragmentation_ratio:1.5\r\n`;

it.each([
  ['maxmemory_policy:allkeys-lru', 'redis cache:6379: maxmemory-policy is allkeys-lru; the queue needs noeviction'],
  ['maxmemory_policy:volatile-ttl', 'redis cache:6379: maxmemory-policy is volatile-ttl; the queue needs noeviction'],
  ['not_maxmemory_policy:noeviction', 'redis cache:6379: maxmemory-policy is unknown; the queue needs noeviction'],
])('refuses %s', (line, message) => {
  expect(() => requireNoEviction(info(line), 'cache:6379')).toThrow(message);
});

it('takes a server that evicts nothing', () => {
  expect(() => requireNoEviction(info('maxmemory_policy:noeviction'), 'cache:6379')).not.toThrow();
});
