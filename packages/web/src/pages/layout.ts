import { html } from 'hono/html';
import { icon, stylesheet } from '../assets.ts';
import { type Html, line } from '../words.ts';

/** A whole page around its content. */
export const layout = (title: string, main: Html): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${line(title)} · Gigawire</title>
        <link rel="stylesheet" href="${stylesheet.path}" />
        <link rel="icon" href="${icon.path}" type="image/svg+xml" />
      </head>
      <body>
        <header class="bar">
          <a class="brand" href="/">Gigawire</a><span class="motto">clean-energy news, as events with evidence</span>
        </header>
        <main>${main}</main>
      </body>
    </html>`;
