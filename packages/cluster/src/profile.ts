import type { EventMoney, EventQuantity, SituatedReport } from '@gigawire/domain';
import type { PlaceContext } from './context.ts';
import { nameWords, partiesOf, statesOf, type Party } from './actors.ts';
import { isTellingName, lowerWords, properNames } from './gist.ts';
import { ordinalsOf } from './ordinals.ts';
import { addressKey, instantOf } from './publication.ts';
import { isUnspaced } from './shingles.ts';
import { publisherNames } from './source.ts';
import { directionOf, type Direction } from './terms.ts';

/** What a text counts. */
export interface Figures {
  readonly money: readonly EventMoney[];
  readonly quantities: readonly EventQuantity[];
}

/** A report with what comparing needs of it, worked out once. */
export interface Profile {
  readonly report: SituatedReport;
  /** Milliseconds since the epoch, null when undated. */
  readonly instant: number | null;
  /** ISO day at whose exchange rate its amounts are read. */
  readonly day: string | null;
  readonly parties: readonly Party[];
  readonly states: readonly string[];
  /** The telling terms of headline and first paragraph; empty where the article is about another of its reports. */
  readonly front: Direction;
  /** The same of the whole text. */
  readonly text: Direction;
  /** True where it is written without spaces between words. */
  readonly isUnspaced: boolean;
  readonly ordinals: ReadonlyMap<string, ReadonlySet<number>>;
  /** Names the opening gives, as single words; empty where the article is about another of its reports. */
  readonly opening: ReadonlySet<string>;
  /** Words of the publisher's name that could name a party. */
  readonly publisher: readonly string[];
  /** The key of the article's address; null for text without one. */
  readonly address: string | null;
  /** Proper names of the headline. */
  readonly headline: readonly string[];
  /** What the opening counts, as figures of a report: nothing is known of their roles. */
  readonly counted: Figures;
  /** The names of the opening and of its actors. */
  readonly names: ReadonlySet<string>;
  /** Every word of headline and evidence, lower case. */
  readonly head: ReadonlySet<string>;
  /** Odds that it and another tell one development, once they are weighed. Kept here, not in a table of the module: they go when it goes. */
  readonly odds: Map<Profile, Weighed>;
}

/** Odds, 0..1, and what they rest on. */
interface Weighed {
  readonly ctx: PlaceContext;
  readonly odds: number;
}

/** A headline and a sentence or two; more is not one of them. */
const MAX_LENGTH = 4000;

function countedIn({ gist }: SituatedReport['article']): Figures {
  const whole = <V>(value: V) => ({ ...value, role: 'total' as const, equivalents: [] });
  return { money: (gist?.money ?? []).map(whole), quantities: (gist?.quantities ?? []).map(whole) };
}

/** Works a value out when it is first asked for. */
function lazily<T>(work: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: work() }).value;
}

/** A new profile. What costs is worked out only when it is asked for: most candidates are ruled out before. */
export function profileOf(report: SituatedReport): Profile {
  const title = (report.article.title ?? '').slice(0, MAX_LENGTH);
  const evidence = report.evidence.quote.slice(0, MAX_LENGTH);
  const parties = lazily(() => partiesOf(report.actors));
  const front = lazily(() => directionOf(report.article.gist?.front ?? ''));
  const text = lazily(() => directionOf(report.article.gist?.text ?? ''));
  const unspaced = lazily(() => isUnspaced(report.article.gist?.text ?? ''));
  const publisher = lazily(() => publisherNames(report));
  const address = lazily(() => addressKey(report.article.url));
  const headline = lazily(() => properNames(title));
  const counted = lazily(() => countedIn(report.article));
  const ordinals = lazily(() => ordinalsOf(`${title}\n${evidence}`));
  const opening = new Set(report.article.gist?.names);
  const head = lazily(() => new Set(lowerWords(`${title}\n${evidence}`)));
  const names = lazily(() => new Set([...opening, ...report.actors.flatMap((a) => nameWords(a.name).filter(isTellingName))]));
  return {
    report,
    instant: instantOf(report.article.published),
    day: report.article.published?.slice(0, 10) ?? null,
    states: statesOf(report.actors),
    opening,
    odds: new Map(),
    get parties() {
      return parties();
    },
    get publisher() {
      return publisher();
    },
    get address() {
      return address();
    },
    get headline() {
      return headline();
    },
    get counted() {
      return counted();
    },
    get front() {
      return front();
    },
    get text() {
      return text();
    },
    get isUnspaced() {
      return unspaced();
    },
    get names() {
      return names();
    },
    get head() {
      return head();
    },
    get ordinals() {
      return ordinals();
    },
  };
}
