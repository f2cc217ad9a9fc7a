import { expect, it } from 'vitest';
import { byline } from './byline.ts';
import { takenBy } from './step.case.ts';

it.each([
  ['byline', '<p class="byline">By Ana Diaz</p>', ['byline: named as byline or date: By Ana Diaz']],
  ['time', '<time datetime="2025-07-03">3 July</time>', ['byline: <time>: 3 July']],
  ['biography', '<div class="author-bio">Ana Diaz covers power.</div>', ['byline: named as byline or date: Ana Diaz covers power.']],
  ['address', '<address>1 Main St</address>', ['byline: <address>: 1 Main St']],
  ['rel', '<a rel="author" href="/a">Ana</a>', ['byline: rel author: Ana']],
  ['authority', '<p class="authority">The authority said so.</p>', []],
  ['a time inside a sentence', '<p>It opens on <time>3 July 2025</time> in Osaka.</p>', []],
])('%s', (_, html, taken) => {
  expect(takenBy(byline, html)).toEqual(taken);
});
