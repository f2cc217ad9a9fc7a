import { type Article, type Mention, type Paragraph, publishedDay, type Range } from '@gigawire/domain';
import { type Token, tokenize } from './acts/tokens.ts';
import { datelineLength, toldAmong } from './boilerplate.ts';
import { fullNamesOf } from './full-names.ts';
import { homesOf } from './homes.ts';
import { type Leader, leadersIn } from './leaders.ts';
import { isCount, maskOf } from './mask.ts';
import type { Natures } from './natures.ts';
import { cutSentences } from './sentences.ts';
import { unnamedFirms } from './unnamed-firms.ts';

export type SceneArticle = Pick<Article, 'title' | 'text' | 'paragraphs' | 'published'> & Partial<Pick<Article, 'zone'>>;

/** Where a sentence stands: what is said first is what the article is about. */
export type Standing = 'headline' | 'lead' | 'body';

export interface SceneSentence extends Range {
  readonly index: number;
  readonly kind: Paragraph['kind'];
  /** Position of its paragraph among the paragraphs. */
  readonly paragraph: number;
  readonly standing: Standing;
  /** Indexes of the mentions that lie in it, by start. */
  readonly mentions: readonly number[];
  /** Those of them apart that only count things no list names ("12 states"): they belong to what a sentence tells, and tell nothing by themselves. */
  readonly counts: readonly number[];
  readonly tokens: readonly Token[];
  /** Who speaks in it for a state by name. */
  readonly leaders: readonly Leader[];
}

/** An article laid out for the rules: masked text, sentences in order, mentions by sentence. */
export interface Scene {
  readonly article: SceneArticle;
  /** The day of publication, or null. */
  readonly day: string | null;
  readonly mentions: readonly Mention[];
  /** From its first paragraph to its last: an item of a digest is a stretch of its text. */
  readonly extent: Range;
  readonly mask: string;
  readonly sentences: readonly SceneSentence[];
  /** Home countries of firms no lexicon knows, by `nameKey`. */
  readonly homes: ReadonlyMap<string, string>;
  /** Longer names of firms no lexicon knows, by the short name the article uses later on. */
  readonly fullNames: ReadonlyMap<string, string>;
  readonly natures: Natures;
}

/** A sentence longer than this is a table or noise that lost its line breaks. */
const LONGEST = 1_500;
/** Sentences after the headline that count as the lead. */
const LEADS = 2;

function wholeText(text: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length, kind: 'text' });
    start += line.length + 1;
  }
  return lines;
}

/** The paragraphs of an article; lines stand for them where it has none. */
export const paragraphsOf = ({ paragraphs, text }: SceneArticle): readonly Paragraph[] =>
  paragraphs.length > 0 ? paragraphs : wholeText(text);

const countryOf = (m: Mention): string | null => (m.kind === 'country' ? m.value.code : m.kind === 'place' ? m.value.country : null);

const plain = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** True when a first paragraph is the headline: marked so, the very title, or a short line without a full stop before longer text. */
export function isHeadline(scene: SceneArticle, paragraph: Paragraph, more: boolean): boolean {
  const line = scene.text.slice(paragraph.start, paragraph.end);
  if (line.length > 220) return false;
  if (paragraph.kind === 'heading') return true;
  if (scene.title !== null && plain(scene.title) === plain(line)) return true;
  return more && !/[.。!?:"”]\s*$/.test(line);
}

const BY_NAME: Natures = new Map();

/** Sorts an article's sentences and mentions out; furniture, self-portraits and endless sentences are left aside. */
export function sceneOf(article: SceneArticle, recognized: readonly Mention[], natures: Natures = BY_NAME): Scene {
  const { text } = article;
  // Behind the recognized ones, whose indexes a report keeps.
  const mentions = [...recognized, ...unnamedFirms(text, recognized)];
  const mask = maskOf(text, mentions);
  const day = publishedDay(article);
  const paragraphs = paragraphsOf(article);
  const order = mentions.map((_, i) => i).sort((a, b) => (mentions[a]?.start ?? 0) - (mentions[b]?.start ?? 0));
  const sentences: SceneSentence[] = [];
  let next = 0;
  let leads = 0;
  let dateline: string | null = null;
  const telling = toldAmong(text, paragraphs);
  const told = new Set(telling);
  for (const [number, paragraph] of paragraphs.entries()) {
    if (!told.has(paragraph)) continue;
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
    const headline = paragraph === telling[0] && isHeadline(article, paragraph, telling.length > 1);
    const ground = mentions.find((m) => (m.kind === 'place' || m.kind === 'country') && m.start === paragraph.start);
    const skipped = headline ? 0 : datelineLength(line, ground !== undefined);
    if (skipped > 0 && dateline === null && ground !== undefined) dateline = countryOf(ground);
    const start = paragraph.start + skipped;
    for (const range of cutSentences(text, { start, end: paragraph.end })) {
      while (next < order.length && (mentions[order[next] ?? 0]?.start ?? 0) < range.start) next += 1;
      const own: number[] = [];
      const counts: number[] = [];
      for (let at = next; at < order.length; at += 1) {
        const mention = mentions[order[at] ?? 0];
        if (!mention || mention.start >= range.end) break;
        if (mention.end <= range.end) (isCount(mention) ? counts : own).push(order[at] ?? 0);
      }
      if (range.end - range.start > LONGEST) continue;
      const lead = !headline && paragraph.kind === 'text' && leads < LEADS && range.end - range.start > 30;
      if (lead) leads += 1;
      const standing = headline ? 'headline' : lead ? 'lead' : 'body';
      const named = own.flatMap((i) => mentions[i] ?? []);
      const tokens = tokenize(mask, range, { named, day, natures });
      sentences.push({
        ...range,
        index: sentences.length,
        kind: paragraph.kind,
        paragraph: number,
        standing,
        mentions: own,
        counts,
        tokens,
        leaders: leadersIn(mask, text, range),
      });
    }
  }
  const leadEnd = sentences.findLast((s) => s.standing !== 'body')?.end ?? 0;
  const homes = homesOf(mask, mentions, { title: article.title, dateline, leadEnd });
  const extent = { start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? text.length };
  return { article, day, mentions, extent, mask, sentences, homes, fullNames: fullNamesOf(mentions), natures };
}
