import { expect, it } from 'vitest';
import { textOf } from '../dom/text.ts';
import { parse } from '../source/parse.ts';
import { metaOf, readHead } from './head.ts';

const head = readHead(
  parse(
    `<html lang="en"><head><title>Plant opens</title><meta name="Author" content=" Ana "><meta name="author" content="Ben"><meta property="og:title" name="title" content="T">
     <meta name="empty" content=""><link rel="canonical" href="/a"><script>1</script></head>
     <body><svg><title>Logo</title></svg><h1>Plant opens</h1><p class="byline">Ana</p><time>3 July</time><a href="/author/ana">Ana</a><template><h1>No</h1></template></body></html>`,
  ).root,
);

it('reads meta by any of its names', () => {
  expect(head.meta.get('author')).toEqual(['Ana', 'Ben']);
  expect(metaOf(head, 'og:title')).toBe('T');
  expect(metaOf(head, 'nothing', 'title')).toBe('T');
  expect(metaOf(head, 'empty')).toBeNull();
});

it('collects what other readers look at', () => {
  expect(head.html?.attribs['lang']).toBe('en');
  expect(head.title && textOf(head.title)).toBe('Plant opens');
  expect(head.headings.map((element) => textOf(element))).toEqual(['Plant opens']);
  expect([head.links.length, head.scripts.length, head.times.length, head.marked.length, head.profiles.length]).toEqual([1, 1, 1, 1, 1]);
});
