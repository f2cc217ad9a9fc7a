import { expect, it } from 'vitest';
import { share } from './share.ts';
import { takenBy } from './step.case.ts';

it.each([
  ['share bar', '<ul class="share-bar"><li>Facebook</li></ul>', ['share: named as share bar: Facebook']],
  ['follow us', '<div class="follow-us">On X</div>', ['share: named as share bar: On X']],
  ['player', '<div class="audio-player">Listen</div>', ['share: named as share bar: Listen']],
  ['a post set into the page', '<blockquote class="twitter-tweet"><p>We will build it.</p></blockquote>', []],
  ['shareholders', '<p class="shareholder-letter">Text</p>', []],
])('%s', (_, html, taken) => {
  expect(takenBy(share, html)).toEqual(taken);
});
