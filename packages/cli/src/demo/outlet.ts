import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** An instant with its offset, as an outlet writes it: `2026-02-03T07:55:00+05:30`. */
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/, 'an ISO 8601 instant with its offset is expected');

const outletSchema = z.strictObject({
  publisher: z.string(),
  family: z.string(),
  country: z.string().length(2),
  zone: z.string(),
  language: z.string(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']),
  host: z.string().endsWith('.example'),
  kind: z.enum(['feed', 'sitemap']),
  /** How the outlet lists its articles; `rss-full` carries the whole text, `rss-bare` has no guids. */
  format: z.enum(['rss', 'rss-full', 'rss-bare', 'atom', 'json', 'rdf', 'news-sitemap']),
  path: z.string().startsWith('/'),
  /** Address of an article, with `{slug}`. */
  pages: z.string().startsWith('/'),
  about: z.string(),
  /** How a page shows a date, in the tokens of `visibleDate`. */
  visibleDate: z.string(),
  disallow: z.array(z.string()).default([]),
});

const articleSchema = z.strictObject({
  title: z.string(),
  published: instant,
  modified: instant.optional(),
  authors: z.array(z.string()).default([]),
  section: z.string(),
  summary: z.string(),
  guid: z.string().optional(),
  /** False for a page of which only the opening is shown. */
  free: z.boolean().default(true),
  /** Overrides the outlet's `pages` address. */
  path: z.string().startsWith('/').optional(),
});

export interface SiteArticle extends z.infer<typeof articleSchema> {
  readonly slug: string;
  readonly path: string;
  /** The article's HTML, without the page around it. */
  readonly body: string;
}

export interface Outlet extends z.infer<typeof outletSchema> {
  /** Name of the outlet's folder. */
  readonly id: string;
  readonly layout: string;
  /** Newest first. */
  readonly articles: readonly SiteArticle[];
}

const FRONT_MATTER = /^---\n([^]*?)\n---\n/;

function readArticle(file: string, content: string, pages: string): SiteArticle {
  const front = FRONT_MATTER.exec(content);
  if (!front) throw new Error(`${file}: no front matter`);
  const meta = articleSchema.parse(parse(front[1] ?? ''));
  const slug = file.replace(/\.html$/, '');
  return { ...meta, slug, path: meta.path ?? pages.replace('{slug}', slug), body: content.slice(front[0].length).trim() };
}

async function readOutlet(folder: string, id: string): Promise<Outlet> {
  const outlet = outletSchema.parse(parse(await readFile(join(folder, id, 'outlet.yaml'), 'utf8')));
  const layout = await readFile(join(folder, id, 'layout.html'), 'utf8');
  const files = (await readdir(join(folder, id, 'articles'))).filter((name) => name.endsWith('.html'));
  const articles = await Promise.all(
    files.map(async (name) => readArticle(name, await readFile(join(folder, id, 'articles', name), 'utf8'), outlet.pages)),
  );
  articles.sort((a, b) => Date.parse(b.published) - Date.parse(a.published) || a.slug.localeCompare(b.slug));
  return { ...outlet, id, layout, articles };
}

/** Reads a site folder: one folder an outlet, each with outlet.yaml, layout.html and articles/*.html. Throws with the outlet's name on what it cannot read. */
export async function readOutlets(folder: string): Promise<readonly Outlet[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    ids.sort().map(async (id) => {
      try {
        return await readOutlet(folder, id);
      } catch (cause) {
        throw new Error(`reading outlet ${id}`, { cause });
      }
    }),
  );
}
