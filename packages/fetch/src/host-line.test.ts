import { describe, expect, it } from 'vitest';
import { createHostLine } from './host-line.ts';

const never = new AbortController().signal;

/** A clock that moves only when someone waits, and a gate that keeps its bookings. */
function world(step = 0) {
  let time = Date.parse('2026-02-03T12:00:00Z');
  const booked = new Map<string, number>();
  const line = createHostLine({
    now: () => new Date(time),
    wait: async (ms) => {
      time += ms;
    },
    gate: {
      async reserveHost(host, at, spacingMs) {
        const turn = Math.max(Date.parse(at), (booked.get(host) ?? -Infinity) + spacingMs);
        booked.set(host, turn);
        return new Date(turn).toISOString();
      },
    },
  });
  const seconds = (): number => (time - Date.parse('2026-02-03T12:00:00Z')) / 1000;
  return { line, seconds, pass: (ms: number) => (time += ms + step) };
}

describe('the line before a host', () => {
  it('lets one in at a time, spaced', async () => {
    const { line, seconds } = world();
    const log: string[] = [];
    let inside = 0;
    const visit = (name: string) =>
      line.take('a.example', { spacingMs: 2000, signal: never }, async () => {
        log.push(`${name} at ${seconds()} with ${inside}`);
        inside++;
        await Promise.resolve();
        inside--;
      });
    await Promise.all([visit('one'), visit('two'), visit('three')]);
    expect(log).toEqual(['one at 0 with 0', 'two at 2 with 0', 'three at 4 with 0']);
  });

  it('asks a slow host more slowly, up to a minute, and no other', async () => {
    const { line, seconds, pass } = world();
    const starts: number[] = [];
    const visit = (host: string, took: number) =>
      line.take(host, { spacingMs: 2000, signal: never }, async () => {
        starts.push(seconds());
        pass(took);
      });
    for (let i = 0; i < 4; i++) await visit('slow.example', 5000);
    expect(starts.slice(1).map((start, i) => start - (starts[i] ?? 0))).toEqual([15, 15, 15]);
    starts.length = 0;
    for (let i = 0; i < 3; i++) await visit('stuck.example', 300_000);
    expect(starts.slice(1).map((start, i) => start - (starts[i] ?? 0))).toEqual([360, 360]);
    starts.length = 0;
    for (let i = 0; i < 3; i++) await visit('fast.example', 500);
    expect(starts.slice(1).map((start, i) => start - (starts[i] ?? 0))).toEqual([2.5, 2.5]);
  });

  it('keeps no other host waiting', async () => {
    const { line } = world();
    const { promise, resolve } = Promise.withResolvers<void>();
    const stuck = line.take('slow.example', { spacingMs: 0, signal: never }, () => promise);
    expect(await line.take('fast.example', { spacingMs: 0, signal: never }, async () => 'through')).toBe('through');
    resolve();
    await stuck;
  });

  it('goes on after one who failed or gave up', async () => {
    const { line } = world();
    const { promise, resolve } = Promise.withResolvers<void>();
    const stop = new AbortController();
    const first = line.take('a.example', { spacingMs: 0, signal: never }, () => promise);
    const second = line.take('a.example', { spacingMs: 0, signal: stop.signal }, async () => 'never');
    const third = line.take('a.example', { spacingMs: 0, signal: never }, async () => 'third');
    stop.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    resolve();
    await first;
    expect(await third).toBe('third');
    await expect(line.take('a.example', { spacingMs: 0, signal: never }, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    expect(await line.take('a.example', { spacingMs: 0, signal: never }, async () => 'next')).toBe('next');
  });

  it('remembers how long a host is closed', () => {
    const { line, pass } = world();
    line.close('a.example', new Date('2026-02-03T12:01:00Z'));
    expect(line.closedUntil('a.example')).toEqual(new Date('2026-02-03T12:01:00Z'));
    expect(line.closedUntil('b.example')).toBeNull();
    pass(60_000);
    expect(line.closedUntil('a.example')).toBeNull();
  });
});
