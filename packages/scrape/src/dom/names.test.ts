import { expect, it } from 'vitest';
import { parse } from '../source/parse.ts';
import { isElement } from './element.ts';
import { nameOf } from './names.ts';

it.each([
  ['<p class="article-body__related  Links2">', ' article body related links '],
  ['<p class="relatedStories" id="moreLinks">', ' related stories more links '],
  ['<p class="hasAdSlot">', ' has ad slot '],
  ['<p class="HTMLBody">', ' html body '],
  ['<p data-testid="share-bar">', ' share bar '],
  ['<p class="sc-gVCDi css-1x2y3z4">', ' sc css '],
  ['<p class="n1AuAdJlVL text">', ' text '],
  ['<p class="container has-sidebar enable-lightbox">', ' container '],
  ['<p class="no-print">', ' no print '],
  ['<p>', ''],
])('%s', (html, name) => {
  const [element] = parse(html).root.children.filter(isElement);
  expect(element && nameOf(element)).toBe(name);
});
