import { expect, it } from 'vitest';
import { comments } from './comments.ts';
import { takenBy } from './step.case.ts';

it.each([
  ['comments', '<div id="comments"><p>I doubt 40 GWh.</p></div>', ['comments: named as comments: I doubt 40 GWh.']],
  ['one comment', '<article class="comment"><p>Nice</p></article>', ['comments: named as comments: Nice']],
  ['service', '<div id="disqus_thread">Join</div>', ['comments: named as comments: Join']],
  ['commentary is a kind of article', '<div class="commentary"><p>Why it matters</p></div>', []],
  [
    'more words than the article',
    `<div class="comments">${'<p>Readers say many things about the plant in the harbour, one after the other.</p>'.repeat(40)}</div>`,
    1,
  ],
])('%s', (_, html, taken) => {
  const found = takenBy(comments, html);
  if (typeof taken === 'number') expect(found).toHaveLength(taken);
  else expect(found).toEqual(taken);
});
