import { expect, it } from 'vitest';
import { textOf } from '../dom/text.ts';
import { parse } from '../source/parse.ts';
import { select } from './select.ts';

const PAGE =
  '<h2 class="t">Plant opens</h2><p class="by">Ana Diaz</p><p class="by">Ben Cole</p><time datetime="2025-07-03">today</time><div id="b">Text</div><div class="x">Ad</div>';

it('finds each field', () => {
  const found = select(parse(PAGE).root, {
    from: null,
    body: '#b',
    title: '.t',
    authors: '.by',
    published: 'time',
    remove: ['.x', '.none'],
  });
  expect({
    ...found,
    body: found.body?.map((element) => textOf(element)),
    removed: [...found.removed].map((node) => textOf(node)),
  }).toEqual({
    body: ['Text'],
    removed: ['Ad'],
    title: 'Plant opens',
    authors: ['Ana Diaz', 'Ben Cole'],
    published: '2025-07-03',
  });
});

it('is null where nothing is given or found', () => {
  expect(select(parse(PAGE).root, { from: null, body: '.gone', title: 'h1' })).toEqual({
    body: null,
    removed: new Set(),
    title: null,
    authors: null,
    published: null,
  });
});

it('names a selector that is not valid', () => {
  expect(() => select(parse(PAGE).root, { from: null, body: 'div[' })).toThrow('selector body "div[" is not valid');
});

it('tells what each selector found', () => {
  const heard: string[] = [];
  select(parse(PAGE).root, { from: '2026-01-01', body: '#b', title: 'h1' }, (by, why) => heard.push(`${by}: ${why}`));
  expect(heard).toEqual([
    'selectors.body: "#b" of the layout since 2026-01-01: 1 found',
    'selectors.title: "h1" of the layout since 2026-01-01: found nothing, the generic rules read on',
  ]);
});
