import { expect, it } from 'vitest';
import { baseWithin, isWebAddress, resolveLink } from './link.ts';

it.each([
  ['/a', 'https://x.example/b/c', 'https://x.example/a'],
  ['a?b=c d', 'https://x.example/b/c', 'https://x.example/b/a?b=c%20d'],
  ['//y.example/a', 'http://x.example/', 'http://y.example/a'],
  [' https://y.example/\n', 'https://x.example/', 'https://y.example/'],
  ['?page=2', 'https://x.example/list', 'https://x.example/list?page=2'],
])('%j on %s is %s', (link, base, address) => {
  expect(resolveLink(link, base)).toBe(address);
});

it.each([
  ['javascript:alert(1)'],
  ['mailto:a@b.example'],
  ['data:text/html,x'],
  ['file:///etc/passwd'],
  ['http://'],
  [''],
  ['  '],
  [null],
  [undefined],
  [`/${'a'.repeat(5000)}`],
])('%.30j is no web address', (link) => {
  expect(resolveLink(link, 'https://x.example/')).toBeNull();
});

it.each<[string, (string | null)[], string]>([
  ['nested', ['https://y.example/a/', 'b/'], 'https://y.example/a/b/'],
  ['empty ones passed over', ['', null, 'c/'], 'https://x.example/f/c/'],
  ['foreign schemes passed over', ['urn:x', 'c/'], 'https://x.example/f/c/'],
])('bases: %s', (_, bases, base) => {
  expect(baseWithin('https://x.example/f/feed', ...bases)).toBe(base);
});

it('knows a web address', () => {
  expect(isWebAddress(' http://x.example/1')).toBe(true);
  expect(isWebAddress('x.example/1')).toBe(false);
  expect(isWebAddress('https://')).toBe(false);
  expect(isWebAddress(null)).toBe(false);
});
