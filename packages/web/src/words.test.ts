import { describe, expect, it } from 'vitest';
import { line, webAddress } from './words.ts';

describe('webAddress', () => {
  it.each([
    ['https://news.example/a?b=1&c=2', 'https://news.example/a?b=1&c=2'],
    ['HTTP://news.example', 'http://news.example/'],
    ['javascript:alert(1)', null],
    [' jAvAsCrIpT:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['ftp://news.example', null],
    ['', null],
    [null, null],
  ])('%j is %j', (address, expected) => {
    expect(webAddress(address)).toBe(expected);
  });
});

describe('line', () => {
  it.each([
    ['plain', 'plain'],
    ['日本 🔋', '日本 🔋'],
    ['in\u202Evisible\u0000 \u2066marks\u200F', 'invisible marks'],
    ['a'.repeat(301), `${'a'.repeat(300)}…`],
    [`${'a'.repeat(299)}🔋b`, `${'a'.repeat(299)}\uFFFD…`],
  ])('%j', (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});
