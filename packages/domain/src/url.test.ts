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
    ['https://example.com:443//a//b', 'example.com/a/b'],
    ['https://example.com/%7Euser/caf%c3%a9', 'example.com/~user/caf%C3%A9'],
    ['https://example.com/a/Default.aspx?id=1', 'example.com/a/Default.aspx?id=1'],
    ['https://example.com/a/default.aspx', 'example.com/a'],
    ['https://amp.example.com/amp/story/?mtm_campaign=x&_ga=1.2&GCLID=3', 'example.com/story'],
    ['https://example.com/a?b=%20&a=c+d', 'example.com/a?a=c%20d&b=%20'],
    ['https://example.com./a?&', 'example.com/a'],
    ['https://日経.example/あ', 'xn--wgvw43c.example/%E3%81%82'],
  ])('%s -> %s', (address, key) => {
    expect(canonicalKey(address)).toBe(key);
  });

  it.each([
    ['https://example.com/ampere'],
    ['https://example.com/a?page=2'],
    ['https://example.com/a?id=7'],
    ['https://example.com/a?cid=7'],
  ])('keeps what names the page: %s', (address) => {
    expect(canonicalKey(address)).toBe(address.replace('https://', ''));
  });

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
