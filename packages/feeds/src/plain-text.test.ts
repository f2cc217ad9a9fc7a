import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['tags', '<p>One</p><p>two <b>three</b></p>', 'One two three'],
    ['inline tags part nothing', 'H<sub>2</sub>O<br>next', 'H2O next'],
    ['entities', 'R&amp;D &#8377;5 &eacute;&nbsp;x', 'R&D ₹5 é x'],
    ['twice escaped', '&lt;p&gt;A &amp;amp; B&lt;/p&gt;', 'A & B'],
    ['scripts and styles', 'a<script>alert("x")</script><style>b{}</style>c', 'a c'],
    ['angle brackets that are no tags', 'cost < 5 and > 3', 'cost < 5 and > 3'],
    ['handlers and addresses vanish with their tags', '<a href="javascript:x" onclick="y">go</a><img src=x onerror=z>', 'go'],
    ['line breaks become spaces', 'To: x\r\nBcc: y', 'To: x Bcc: y'],
    ['direction overrides and zero widths', 'a\u202eb\u2066c\u200bd\ufeffe', 'abcde'],
    ['joiners stay', 'क्\u200dष', 'क्\u200dष'],
    ['NFC', 'e\u0301', '\u00e9'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['control characters', 'a\x1b[31mb\x85c', 'a[31mbc'],
  ])('%s', (_, text, words) => {
    expect(plainText({ text, markup: true }, 1000)).toBe(words);
  });

  it.each([[''], ['   '], ['<img src="x">'], ['\u200b']])('nothing in %j', (text) => {
    expect(plainText({ text, markup: true }, 1000)).toBeNull();
  });

  it('takes words as they stand when they are no markup', () => {
    expect(plainText({ text: ' a <b> &amp;  c ', markup: false }, 100)).toBe('a <b> &amp; c');
  });

  it('cuts long text between characters', () => {
    expect(plainText({ text: '🔋🔋🔋', markup: false }, 3)).toBe('🔋');
    expect(plainText({ text: 'x'.repeat(1_000_000), markup: true }, 50)).toBe('x'.repeat(50));
  });
});
