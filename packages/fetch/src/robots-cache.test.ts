import { describe, expect, it } from 'vitest';
import { RefusedAddress } from './addresses.ts';
import { TooManyRedirects } from './request.ts';
import { createRobotsCache } from './robots-cache.ts';

const never = new AbortController().signal;
const url = new URL('https://a.example/private/x');

function cache(answers: readonly (string | number | Error)[]) {
  let time = Date.parse('2026-02-03T12:00:00Z');
  const asked: string[] = [];
  const robots = createRobotsCache({
    now: () => new Date(time),
    product: 'Gigawire',
    async ask(address) {
      const answer = answers[Math.min(asked.length, answers.length - 1)] ?? 404;
      asked.push(address);
      if (answer instanceof Error) throw answer;
      const [status, text] = typeof answer === 'number' ? [answer, ''] : [200, answer];
      return { url: address, status, headers: {}, body: new TextEncoder().encode(text), moved: null };
    },
  });
  return { robots, asked, pass: (hours: number) => (time += hours * 3_600_000) };
}

describe('the robots.txt of sites', () => {
  it('is asked for once by all who wait, and kept for a day', async () => {
    const { robots, asked, pass } = cache(['User-agent: *\nDisallow: /private/', 'User-agent: *\nDisallow:']);
    const all = await Promise.all([1, 2, 3].map(() => robots.rulesFor(url, never)));
    expect(all.map((rules) => rules.allows(url.href))).toEqual([false, false, false]);
    pass(23.9);
    expect((await robots.rulesFor(url, never)).allows(url.href)).toBe(false);
    expect(asked).toEqual(['https://a.example/robots.txt']);
    pass(0.2);
    expect((await robots.rulesFor(url, never)).allows(url.href)).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it('is another on another port', async () => {
    const { robots, asked } = cache([404]);
    await robots.rulesFor(url, never);
    await robots.rulesFor(new URL('https://a.example:8443/'), never);
    expect(asked).toEqual(['https://a.example/robots.txt', 'https://a.example:8443/robots.txt']);
  });

  it.each([404, 401, 403, 451])('forbids nothing when answered %d', async (status) => {
    expect((await cache([status]).robots.rulesFor(url, never)).allows(url.href)).toBe(true);
  });

  it.each<[number | Error, string]>([
    [500, '2026-02-03T13:00:00.000Z'],
    [503, '2026-02-03T13:00:00.000Z'],
    [429, '2026-02-03T13:00:00.000Z'],
    [new Error('connect ECONNREFUSED'), '2026-02-03T12:10:00.000Z'],
  ])('keeps us out after %s until %s', async (answer, at) => {
    const { robots, pass } = cache([answer, 404]);
    await expect(robots.rulesFor(url, never)).rejects.toMatchObject({ result: { outcome: 'retry', at } });
    pass(1);
    expect((await robots.rulesFor(url, never)).allows(url.href)).toBe(true);
  });

  it('is absent at the end of too many redirects', async () => {
    expect((await cache([new TooManyRedirects('six')]).robots.rulesFor(url, never)).allows(url.href)).toBe(true);
  });

  it('of a refused site is no answer, and judged anew each time', async () => {
    const { robots, asked } = cache([new RefusedAddress('10.0.0.1')]);
    await expect(robots.rulesFor(url, never)).rejects.toThrow(RefusedAddress);
    await expect(robots.rulesFor(url, never)).rejects.toThrow(RefusedAddress);
    expect(asked).toHaveLength(2);
  });

  it('is waited for no longer than the caller likes', async () => {
    const robots = createRobotsCache({ now: () => new Date(0), product: 'x', ask: () => new Promise(() => undefined) });
    const stop = new AbortController();
    const waiting = robots.rulesFor(url, stop.signal);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});
