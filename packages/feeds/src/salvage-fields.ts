import { alternateLink } from './normalize/atom.ts';
import { baseWithin } from './link.ts';
import { given, type ListedItem, type ListedText } from './listed-item.ts';

/** What the elements of an item mean, whatever the dialect. The first of a list that is filled counts. */
const MEANING: Readonly<Record<string, Field>> = {
  title: 'title',
  'dc:title': 'otherTitle',
  'media:title': 'otherTitle',
  link: 'link',
  guid: 'guid',
  id: 'guid',
  'dc:identifier': 'otherGuid',
  pubdate: 'published',
  published: 'published',
  issued: 'published',
  'dc:date': 'published',
  'dcterms:issued': 'published',
  created: 'created',
  'dcterms:created': 'created',
  updated: 'changed',
  modified: 'changed',
  'dcterms:modified': 'changed',
  description: 'summary',
  summary: 'summary',
  abstract: 'summary',
  content: 'content',
  'content:encoded': 'content',
  'dc:description': 'content',
  'dc:language': 'language',
  source: 'credit',
};

export type Field =
  | 'title'
  | 'otherTitle'
  | 'link'
  | 'guid'
  | 'otherGuid'
  | 'published'
  | 'created'
  | 'changed'
  | 'summary'
  | 'content'
  | 'language'
  | 'credit';

/** Vocabularies by the words in their namespace addresses; the feed formats' own have no prefix here. */
const VOCABULARIES: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/rss\/1\.0\/?$|netscape\.com\/rdf|backend\.userland\.com\/rss|w3\.org\/2005\/atom|purl\.org\/atom\/ns/i, ''],
  [/purl\.org\/dc\/elements/i, 'dc:'],
  [/purl\.org\/dc\/terms/i, 'dcterms:'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content:'],
  [/search\.yahoo\.com\/mrss/i, 'media:'],
];

/** Prefixes as a document declares them, over the customary ones. */
export type Prefixes = Map<string, string>;
export const customaryPrefixes = (): Prefixes =>
  new Map(['', 'dc:', 'dcterms:', 'content:', 'media:', 'rss:', 'atom:'].map((p) => [p, p === 'rss:' || p === 'atom:' ? '' : p]));

/** Takes up a namespace declaration; one of no vocabulary of ours makes its elements strangers. */
export function declare(prefixes: Prefixes, attributes: Readonly<Record<string, string>>): void {
  for (const [name, uri] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns:')) continue;
    prefixes.set(`${name.slice(6)}:`, VOCABULARIES.find(([words]) => words.test(uri))?.[1] ?? `${name.slice(6)}?`);
  }
}

/** The element's name with the customary prefix of its vocabulary. */
export function customaryName(prefixes: Prefixes, name: string): string {
  const colon = name.indexOf(':') + 1;
  return (prefixes.get(name.slice(0, colon)) ?? name.slice(0, colon)) + name.slice(colon);
}

export const fieldOf = (customary: string): Field | undefined => (Object.hasOwn(MEANING, customary) ? MEANING[customary] : undefined);

/** An item while it is being read. */
export interface Draft {
  readonly base: string;
  readonly language: string | null;
  readonly about: string | null;
  readonly fields: Partial<Record<Field, ListedText>>;
  readonly links: { readonly href: string; readonly rel: string | undefined; readonly type: string | undefined }[];
  permalink: boolean;
}

/** CDF kept an item's address and date in attributes. */
export function newDraft(
  attributes: Readonly<Record<string, string>>,
  outer: { readonly base: string; readonly language: string | null },
): Draft {
  const fields: Draft['fields'] = {};
  if (attributes['href']) fields.link = { text: attributes['href'], markup: false };
  if (attributes['lastmod']) fields.changed = { text: attributes['lastmod'], markup: false };
  return {
    base: baseWithin(outer.base, attributes['xml:base']),
    language: attributes['xml:lang'] ?? outer.language,
    about: attributes['rdf:about'] ?? null,
    fields,
    links: [],
    permalink: true,
  };
}

/** Enough was read to know the item by, even if its end was not. */
export const isWhole = (draft: Draft): boolean =>
  (draft.fields.title ?? draft.fields.summary) !== undefined && (draft.fields.link ?? draft.fields.guid ?? draft.links[0]) !== undefined;

export function finish(draft: Draft): ListedItem {
  const { fields, base } = draft;
  return {
    guid: fields.guid?.text.trim() ?? draft.about ?? fields.otherGuid?.text.trim() ?? null,
    permalink: draft.permalink,
    link: fields.link?.text.trim() ?? alternateLink(draft.links) ?? null,
    base,
    title: fields.title ?? fields.otherTitle ?? null,
    dates: given(fields.published?.text, fields.created?.text, fields.changed?.text),
    changed: fields.changed?.text ?? null,
    summary: fields.summary ?? fields.content ?? null,
    language: fields.language?.text.trim() ?? draft.language,
    credit: fields.credit?.text.trim() ?? null,
  };
}
