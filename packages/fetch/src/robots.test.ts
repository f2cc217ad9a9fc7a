import { describe, expect, it } from 'vitest';
import { parseRobots, productToken, rulesOf } from './robots.ts';

const text = new TextEncoder().encode(
  ['User-agent: *', 'Disallow: /private/', 'Crawl-delay: 5', '', 'User-agent: Gigawire', 'Disallow: /only-us', 'Crawl-delay: 3600'].join(
    '\n',
  ),
);

describe('parseRobots', () => {
  it.each([
    ['Gigawire', '/private/x', true],
    ['Gigawire', '/only-us', false],
    ['Other', '/private/x', false],
    ['Other', '/news', true],
  ])('%s at %s: %s', (product, path, allowed) => {
    expect(parseRobots(text, product).allows(`https://a.example${path}`)).toBe(allowed);
  });
  it('takes a crawl delay, at most a minute', () => {
    expect(parseRobots(text, 'Other').crawlDelayMs).toBe(5000);
    expect(parseRobots(text, 'Gigawire').crawlDelayMs).toBe(60_000);
    expect(parseRobots(new Uint8Array(), 'Gigawire').crawlDelayMs).toBeNull();
  });
});

describe('rulesOf', () => {
  const body = new TextEncoder().encode('User-agent: *\nDisallow: /');
  it.each([
    [200, false],
    [404, true],
    [403, true],
  ])('%d: allowed %s', (status, allowed) => {
    expect(rulesOf({ status, body }, 'Gigawire')?.allows('https://a.example/x')).toBe(allowed);
  });
  it.each([429, 500, 503])('%d: the site is left alone', (status) => {
    expect(rulesOf({ status, body }, 'Gigawire')).toBeNull();
  });
});

it('knows us by our product', () => {
  expect(productToken('Gigawire/0.1 (+https://gigawire.example)')).toBe('Gigawire');
});
