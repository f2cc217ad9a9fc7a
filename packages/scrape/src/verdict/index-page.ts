import type { Passage } from '../body/passage.ts';
import { worthOf } from '../body/worth.ts';
import { type LdArticle } from '../metadata/ld-article.ts';
import { typesOf } from '../metadata/json-ld.ts';

const INDEX_TYPES = new Set(['CollectionPage', 'SearchResultsPage', 'ItemList', 'ProfilePage', 'ContactPage', 'CheckoutPage']);
const GALLERY_TYPES = new Set(['ImageGallery', 'VideoObject', 'MediaGallery', 'VideoGallery', 'PodcastEpisode', 'Product']);
const SHORT = 500;
const LONG = 1500;
/** Less text than this beside a list of links is no article. */
const THIN = 180;
/** As many headlines make a list of stories. */
const MANY = 8;

/** So much prose without a headline between is a story; teasers alternate with their headlines. */
const STORY = 1200;

/** The weight of the longest run of lines no headline breaks. */
function longestStory(lines: readonly Passage[]): number {
  let longest = 0;
  let run = 0;
  for (const line of lines) {
    run = isHeadline(line) ? 0 : run + worthOf(line);
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A link on a line of its own, long enough to be a title. */
const isTitle = ({ weight, links }: Passage): boolean => weight >= 10 && weight <= 180 && links > weight * 0.8;

const isHeadline = ({ weight, links }: Passage): boolean => weight >= 20 && weight <= 180 && links > weight * 0.8;

export interface IndexView {
  readonly url: string;
  readonly ld: LdArticle;
  readonly openGraphType: string | null;
  /** The page tells when it was published. */
  readonly dated: boolean;
  /** The lines of the body before trimming, all of the page's lines, and the weight of what trimming left. */
  readonly lines: readonly Passage[];
  readonly all: readonly Passage[];
  readonly weight: number;
}

/** Why a page is not one article but a list of them, a gallery or a player; null when it may be one. */
export function indexPage({ url, ld, openGraphType, dated, lines, all, weight }: IndexView): string | null {
  const isArticle = ld.node !== null || /^article/i.test(openGraphType ?? '');
  const path = URL.canParse(url) ? new URL(url) : null;
  if (path && path.pathname.replace(/\/(?:index\.\w{2,5})?$/, '') === '' && path.search === '' && ld.node === null) return 'a front page';
  const headlines = lines.filter(isHeadline).length;
  if (headlines >= MANY && headlines * 3 > lines.length && !(isArticle && dated && weight > LONG) && longestStory(lines) < STORY)
    return `${headlines} headlines in ${lines.length} lines`;
  if (isArticle && (dated || weight > SHORT)) return null;
  const titles = weight < THIN ? all.filter(isTitle).length : 0;
  if (titles >= MANY) return `${titles} links and no text`;
  const types = ld.all.flatMap(typesOf);
  if (weight < LONG && types.some((type) => INDEX_TYPES.has(type))) return 'told to be a list';
  if (weight < SHORT && (types.some((type) => GALLERY_TYPES.has(type)) || /^(?:video|music|product)/i.test(openGraphType ?? '')))
    return 'a gallery or a player';
  return null;
}
