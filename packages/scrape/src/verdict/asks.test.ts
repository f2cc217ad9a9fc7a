import { expect, it } from 'vitest';
import { bodyOf, paragraphs, sentence } from '../body/body.case.ts';
import { asksOf } from './asks.ts';

it('gathers sign-up boxes and the lines around the end of the body', () => {
  const asks = asksOf(
    bodyOf(`<body><div class="newsletter">Our letter</div><article>${paragraphs(1, 8)}</article><p>Subscribe to read on</p></body>`),
  );
  expect(asks.split('\n')).toEqual(['Our letter', sentence(5), sentence(6), sentence(7), sentence(8), 'Subscribe to read on']);
});

it('looks at the first lines of a page without a body', () => {
  expect(asksOf(bodyOf('<body><p>Log in</p></body>'))).toBe('Log in');
});
