import type { Verdict } from '@gigawire/domain';
import type { Passage } from '../body/passage.ts';
import { metaOf } from '../metadata/head.ts';
import { ldString } from '../metadata/json-ld.ts';
import type { Sources } from '../metadata/sources.ts';
import { consentWall } from './consent-wall.ts';
import { errorPage } from './error-page.ts';
import { indexPage } from './index-page.ts';
import { isFlagged, paywall } from './paywall.ts';

/** Less than this many weighted characters is no article. */
const SHORTEST = 180;

export interface Judged {
  readonly verdict: Verdict;
  /** Why it is not `ok`; null when it is. */
  readonly why: string | null;
}

export interface Evidence {
  readonly sources: Sources;
  /** Titles as the page gives them, outlet's name and all. */
  readonly titles: readonly string[];
  readonly text: string;
  readonly weight: number;
  /** The lines of the body before anything was trimmed; of the whole page where no body was found. */
  readonly lines: readonly Passage[];
  /** All lines of the page but for what the steps took out. */
  readonly all: readonly Passage[];
  /** What the page asks of its readers: sign-up boxes and the lines after the body. */
  readonly asks: string;
  readonly dated: boolean;
  /** Languages of text and outlet, where both are known. */
  readonly language: string | null;
  readonly expected: string | null;
}

const words = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** What a page is, by the first rule that knows: errors and walls look like short articles, so they are asked first. */
export function judge(evidence: Evidence): Judged {
  const { sources, titles, text, weight, lines, all, asks, dated, language, expected } = evidence;
  const { head, ld, url } = sources;
  const stated = Number(ldString(ld.node?.['wordCount']) ?? Number.NaN);
  const rules: readonly (readonly [Verdict, () => string | null])[] = [
    ['not-an-article', () => errorPage({ titles, text, weight })],
    ['consent-wall', () => consentWall({ titles, text, weight })],
    [
      'paywall',
      () => paywall({ flagged: isFlagged(ld, head), asks, weight, statedWords: Number.isNaN(stated) ? null : stated, words: words(text) }),
    ],
    ['not-an-article', () => indexPage({ url, ld, openGraphType: metaOf(head, 'og:type'), dated, lines, all, weight })],
    ['too-short', () => (weight < SHORTEST ? `${Math.round(weight)} weighted characters` : null)],
    ['wrong-language', () => (expected !== null && language !== null && language !== expected ? `${language}, not ${expected}` : null)],
  ];
  for (const [verdict, rule] of rules) {
    const why = rule();
    if (why !== null) return { verdict, why };
  }
  return { verdict: 'ok', why: null };
}
