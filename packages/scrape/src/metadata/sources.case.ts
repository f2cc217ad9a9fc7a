import { parse } from '../source/parse.ts';
import { readSources, type Sources } from './sources.ts';

/** The metadata sources of a piece of markup served at an address. */
export const sourcesOf = (html: string, url = 'https://www.bay.example/energy/plant-opens'): Sources => readSources(parse(html).root, url);

/** A JSON-LD script around some JSON. */
export const ldScript = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** A script with a NewsArticle of these fields. */
export const newsArticle = (fields: Readonly<Record<string, unknown>>): string =>
  ldScript(JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Plant opens', ...fields }));
