import { html } from 'hono/html';
import type { Html } from '../words.ts';
import { layout } from './layout.ts';

const HEADINGS: Readonly<Record<number, string>> = {
  400: 'That was not understood',
  403: 'Refused',
  404: 'Not found',
  413: 'Too much',
  500: 'An error',
};

/** A page that only says something. */
export function messagePage(status: number, message: string): Html {
  const heading = HEADINGS[status] ?? 'An error';
  return layout(
    heading,
    html`<h1>${heading}</h1>
      <p><bdi>${message}</bdi></p>
      <p><a href="/">All events</a></p>`,
  );
}
