import type { Outlet, SiteArticle } from './outlet.ts';
import { visibleDate } from './visible-date.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c);

/** A JSON literal that cannot end the script element it stands in. */
const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const PLACEHOLDER = /\{\{(json:)?(\w+)\}\}/g;
const LATEST = 4;

export const canonicalUrl = (outlet: Outlet, article: SiteArticle): string => `https://${outlet.host}${article.path}`;

function linkList(articles: readonly SiteArticle[]): string {
  return articles.map((a) => `<li><a href="${escapeHtml(a.path)}">${escapeHtml(a.title)}</a></li>`).join('\n');
}

/**
 * Puts an article into its outlet's layout. `{{name}}` is filled in escaped, `{{json:name}}` as a JSON literal, `{{body}}` and `{{latest}}` (links to the
 * outlet's newest other articles) as they are. Throws for a name it does not know.
 */
export function renderPage(outlet: Outlet, article: SiteArticle, published: readonly SiteArticle[]): string {
  const modified = article.modified ?? article.published;
  const values: Readonly<Record<string, unknown>> = {
    title: article.title,
    summary: article.summary,
    section: article.section,
    slug: article.slug,
    publisher: outlet.publisher,
    canonical: canonicalUrl(outlet, article),
    published: article.published,
    modified,
    publishedVisible: visibleDate(article.published, outlet.visibleDate),
    modifiedVisible: visibleDate(modified, outlet.visibleDate),
    authors: article.authors.join(', ') || outlet.publisher,
    persons: article.authors.map((name) => ({ '@type': 'Person', name })),
    free: article.free,
  };
  const markup: Readonly<Record<string, string>> = {
    body: article.body,
    latest: linkList(published.filter((other) => other !== article).slice(0, LATEST)),
  };
  return outlet.layout.replace(PLACEHOLDER, (_, json: string | undefined, name: string) => {
    const raw = markup[name];
    if (raw !== undefined && json === undefined) return raw;
    if (!(name in values)) throw new Error(`layout of ${outlet.id}: unknown placeholder ${name}`);
    return json === undefined ? escapeHtml(String(values[name])) : scriptJson(values[name]);
  });
}

/** A short page without an article: the outlet's front, or an error. */
export function renderNotice(outlet: Outlet, title: string, articles: readonly SiteArticle[]): string {
  const name = escapeHtml(outlet.publisher);
  return `<!doctype html>
<html lang="${outlet.language}">
<head><meta charset="utf-8"><title>${escapeHtml(title)} | ${name}</title></head>
<body><header><a href="/">${name}</a></header><h1>${escapeHtml(title)}</h1><ul>
${linkList(articles)}
</ul></body>
</html>
`;
}
