import { describe, expect, it } from 'vitest';
import { canonicalKey, siteOf } from './url.ts';

describe('canonicalKey', () => {
  it.each([
    ['https://www.example.com/a/', 'example.com/a'],
    ['http://example.com:80/a', 'example.com/a'],
    ['https://m.example.com/a?utm_source=x&id=2#top', 'example.com/a?id=2'],
    ['https://example.com/a?b=2&a=1', 'example.com/a?a=1&b=2'],
    ['https://example.com/story/amp/', 'example.com/story'],
    ['https://example.com/story.amp.html', 'example.com/story.html'],
    ['https://EXAMPLE.com/Story/index.html', 'example.com/Story'],
    ['http://127.0.0.1:8080/x', '127.0.0.1:8080/x'],
  ])('%s -> %s', (address, key) => {
    expect(canonicalKey(address)).toBe(key);
  });

  it.each([['https://example.com/ampere'], ['https://example.com/a?page=2'], ['https://example.com/a?id=7']])(
    'keeps what names the page: %s',
    (address) => {
      expect(canonicalKey(address)).toBe(address.replace('https://', ''));
    },
  );

  it('refuses what is not a web address', () => {
    expect(() => canonicalKey('javascript:alert(1)')).toThrow(TypeError);
    expect(() => canonicalKey('not an address')).toThrow(TypeError);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://auto.economictimes.indiatimes.com/x', 'indiatimes.com'],
    ['https://news.example.co.jp/x', 'example.co.jp'],
    ['http://127.0.0.1:8080/x', '127.0.0.1'],
  ])('%s -> %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});
