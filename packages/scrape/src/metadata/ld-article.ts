import { isLdObject, ldNodes, type LdNode, ldString, typesOf } from './json-ld.ts';

/** The page's own article as JSON-LD tells it, and the lookup for the objects it refers to by `@id`. */
export interface LdArticle {
  readonly node: LdNode | null;
  readonly all: readonly LdNode[];
  /** The object a reference stands for: itself when it carries more than its `@id`. */
  readonly resolve: (value: unknown) => unknown;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Review|Blog|Column|NewsItem|CreativeWork|DiscussionForumPosting)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage)$/;

/** Fields only a page's own article carries, each worth a point. */
const TELLING = ['headline', 'datePublished', 'author', 'articleBody', 'dateModified', 'mainEntityOfPage', 'publisher', 'articleSection'];

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const pathOf = (address: string): string => {
  try {
    return new URL(address, 'http://a.invalid').pathname.replace(/\/+$/, '').toLowerCase();
  } catch {
    return '';
  }
};

function weigh(node: LdNode, page: { url: string; titles: readonly string[] }): number {
  const types = typesOf(node);
  const article = types.some((type) => ARTICLE.test(type));
  if (!article && !types.some((type) => PAGE.test(type))) return 0;
  let weight = article ? (types.some((type) => /NewsArticle$|ReportageNewsArticle$/.test(type)) ? 4 : 3) : 0.5;
  for (const field of TELLING) if (node[field] !== undefined && node[field] !== null && node[field] !== '') weight += 1;
  const headline = letters(ldString(node['headline']) ?? ldString(node['name']) ?? '');
  if (headline && page.titles.some((title) => letters(title).includes(headline))) weight += 6;
  const own = pathOf(page.url);
  const address = ldString(node['url']) ?? ldString(node['mainEntityOfPage']) ?? ldString(node['@id']);
  if (address && own.length > 1) weight += pathOf(address) === own ? 4 : -1;
  return weight;
}

/** Chooses, among all JSON-LD of a page, the node that is its article: by type, by the fields it has, by address and by title. */
export function ldArticle(scripts: readonly string[], page: { url: string; titles: readonly string[] }): LdArticle {
  const all = ldNodes(scripts);
  const byId = new Map<string, LdNode>();
  for (const node of all) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  const resolve = (value: unknown): unknown => {
    if (!isLdObject(value)) return value;
    const id = value['@id'];
    const target = typeof id === 'string' ? byId.get(id) : undefined;
    return target && Object.keys(target).length > Object.keys(value).length ? target : value;
  };
  let best: LdNode | null = null;
  let bestWeight = 2;
  for (const node of all) {
    const weight = weigh(node, page);
    if (weight > bestWeight) {
      best = node;
      bestWeight = weight;
    }
  }
  return { node: best, all, resolve };
}
