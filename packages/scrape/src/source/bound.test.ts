import { describe, expect, it } from 'vitest';
import { bound, MAX_DEPTH } from './bound.ts';

const many = (text: string, times: number): string => text.repeat(times);

describe('a page within bounds is left as it is', () => {
  it.each([
    ['plain', '<p>Text</p>'],
    ['many void tags', many('<br><img src="a">', 2000)],
    ['many paragraphs left open', many('<p>Text ', 2000)],
    ['many list items left open', `<ul>${many('<li>Text ', 2000)}</ul>`],
    ['tags in a script', `<script>${many('"<div>"+', 2000)}</script><p>Text</p>`],
    ['tags in a comment', `<!--${many('<div>', 2000)}--><p>Text</p>`],
    ['tags in an attribute', `<p title="${many('<div>', 2000)}">Text</p>`],
  ])('%s', (_, html) => {
    expect(bound(html)).toMatchObject({ html, cuts: [] });
  });
});

describe('a hostile one is cut', () => {
  it.each([
    ['nested div', many('<div>', 100_000), `nested deeper than ${MAX_DEPTH}, ${100_000 - MAX_DEPTH} tags dropped`],
    ['formatting', `${many('<b><i>', 2000)}x`, `nested deeper than ${MAX_DEPTH}, ${4000 - 48} tags dropped`],
    ['too many tags', many('<p>a</p>', 100_000), 'more than 120000 tags, cut after 480000 characters'],
    ['a vast tag', `<p ${many('a1 ', 200_000)}>Text</p>`, '600004 characters of tags longer than 400000 dropped'],
    ['too long', many('a', 5_000_000), '5000000 characters cut to 4000000'],
  ])('%s', (_, html, cut) => {
    expect(bound(html).cuts).toEqual([cut]);
  });
});

it('leaves depth for what follows formatting left open', () => {
  const { html } = bound(`${many('<b><i>', 2000)}<article><p>after</p></article>`);
  expect(html).toContain('<article><p>after</p></article>');
});

it('keeps the text of what it drops, and what follows', () => {
  const { html } = bound(`${many('<div>', 300)}deep${many('</div>', 300)}<p>after</p>`);
  expect(html).toContain('deep');
  expect(html.endsWith('<p>after</p>')).toBe(true);
  expect(html.match(/<div>/g)).toHaveLength(MAX_DEPTH);
  expect(html.match(/<\/div>/g)).toHaveLength(MAX_DEPTH);
});
