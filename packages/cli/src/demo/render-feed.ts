import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { Outlet, SiteArticle } from './outlet.ts';
import { canonicalUrl, escapeHtml } from './render-page.ts';

interface RenderedFeed {
  readonly contentType: string;
  readonly body: string;
}

/** What a feed lists: its outlet, the articles newest first, and the origin its links point to. */
interface Listing {
  readonly outlet: Outlet;
  readonly articles: readonly SiteArticle[];
  readonly origin: string;
}

const linkOf = (origin: string, article: SiteArticle): string => origin + article.path;
const idOf = (outlet: Outlet, article: SiteArticle): string => article.guid ?? canonicalUrl(outlet, article);
const newest = (articles: readonly SiteArticle[]): string => articles[0]?.published ?? '2026-01-01T00:00:00+00:00';

function rss({ outlet, articles, origin }: Listing): string {
  return generateRssFeed({
    title: outlet.publisher,
    link: `${origin}/`,
    description: outlet.about,
    language: outlet.language,
    lastBuildDate: newest(articles),
    items: articles.map((a) => ({
      title: a.title,
      link: linkOf(origin, a),
      description: a.summary,
      pubDate: a.published,
      categories: [{ name: a.section }],
      ...(outlet.format === 'rss-bare' ? {} : { guid: { value: idOf(outlet, a), isPermaLink: false } }),
      ...(outlet.format === 'rss-full' ? { dc: { creators: a.authors }, content: { encoded: a.body } } : {}),
    })),
  });
}

function atom({ outlet, articles, origin }: Listing): string {
  return generateAtomFeed({
    id: `https://${outlet.host}/`,
    title: { value: outlet.publisher },
    updated: newest(articles),
    links: [
      { href: origin + outlet.path, rel: 'self' },
      { href: `${origin}/`, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: outlet.publisher }],
    entries: articles.map((a) => ({
      id: idOf(outlet, a),
      title: { value: a.title },
      links: [{ href: linkOf(origin, a), rel: 'alternate', type: 'text/html' }],
      published: a.published,
      updated: a.modified ?? a.published,
      summary: { value: a.summary },
      categories: [{ term: a.section }],
    })),
  });
}

function json({ outlet, articles, origin }: Listing): string {
  const feed = generateJsonFeed({
    title: outlet.publisher,
    home_page_url: `${origin}/`,
    feed_url: origin + outlet.path,
    description: outlet.about,
    language: outlet.language,
    items: articles.map((a) => ({
      id: idOf(outlet, a),
      url: linkOf(origin, a),
      title: a.title,
      summary: a.summary,
      content_html: `<p>${escapeHtml(a.summary)}</p>`,
      date_published: a.published,
      ...(a.modified === undefined ? {} : { date_modified: a.modified }),
      authors: a.authors.map((name) => ({ name })),
      tags: [a.section],
    })),
  });
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** RSS 1.0 (https://web.resource.org/rss/1.0/spec), which feedsmith reads but does not write. */
function rdf({ outlet, articles, origin }: Listing): string {
  const links = articles.map((a) => escapeHtml(linkOf(origin, a)));
  const items = articles.map(
    (a, i) => `<item rdf:about="${links[i]}">
<title>${escapeHtml(a.title)}</title>
<link>${links[i]}</link>
<description>${escapeHtml(a.summary)}</description>
<dc:date>${a.published}</dc:date>
<dc:subject>${escapeHtml(a.section)}</dc:subject>
</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${origin}${outlet.path}">
<title>${escapeHtml(outlet.publisher)}</title>
<link>${origin}/</link>
<description>${escapeHtml(outlet.about)}</description>
<items><rdf:Seq>
${links.map((link) => `<rdf:li rdf:resource="${link}"/>`).join('\n')}
</rdf:Seq></items>
</channel>
${items.join('\n')}
</rdf:RDF>
`;
}

/** https://www.google.com/schemas/sitemap-news/0.9 */
function newsSitemap({ outlet, articles, origin }: Listing): string {
  const urls = articles.map(
    (a) => `<url>
<loc>${escapeHtml(linkOf(origin, a))}</loc>
<lastmod>${a.modified ?? a.published}</lastmod>
<news:news>
<news:publication><news:name>${escapeHtml(outlet.publisher)}</news:name><news:language>${outlet.language}</news:language></news:publication>
<news:publication_date>${a.published}</news:publication_date>
<news:title>${escapeHtml(a.title)}</news:title>
</news:news>
</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** The outlet's list of articles in the outlet's own format. */
export function renderFeed(listing: Listing): RenderedFeed {
  switch (listing.outlet.format) {
    case 'rss':
    case 'rss-full':
    case 'rss-bare':
      return { contentType: 'application/rss+xml; charset=utf-8', body: rss(listing) };
    case 'atom':
      return { contentType: 'application/atom+xml; charset=utf-8', body: atom(listing) };
    case 'json':
      return { contentType: 'application/feed+json', body: json(listing) };
    case 'rdf':
      return { contentType: 'application/rdf+xml; charset=utf-8', body: rdf(listing) };
    case 'news-sitemap':
      return { contentType: 'application/xml; charset=utf-8', body: newsSitemap(listing) };
  }
}
