import type { SituatedReport } from '@gigawire/domain';
import { nameWords, partiesOf, statesOf, type Party } from './actors.ts';
import { isTellingName, lowerWords } from './gist.ts';
import { ordinalsOf } from './ordinals.ts';
import { instantOf } from './publication.ts';
import { termsOf, type Terms } from './terms.ts';

/** A report with what comparing needs of it, worked out once. */
export interface Profile {
  readonly report: SituatedReport;
  /** Milliseconds since the epoch, null when undated. */
  readonly instant: number | null;
  /** ISO day at whose exchange rate its amounts are read. */
  readonly day: string | null;
  readonly parties: readonly Party[];
  readonly states: readonly string[];
  readonly titleTerms: Terms;
  readonly evidenceTerms: Terms;
  /** Terms of headline and evidence together. */
  readonly terms: Terms;
  readonly ordinals: ReadonlyMap<string, ReadonlySet<number>>;
  /** Names the opening gives, as single words; empty where the article is about another of its reports. */
  readonly opening: ReadonlySet<string>;
  /** Those and the names of its actors. */
  readonly names: ReadonlySet<string>;
  /** Every word of headline and evidence, lower case. */
  readonly head: ReadonlySet<string>;
}

/** A headline and a sentence or two; more is not one of them. */
const MAX_LENGTH = 4000;

/** Works a value out when it is first asked for. */
function lazily<T>(work: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: work() }).value;
}

/** A report is placed beside many others, and more than once while it is. */
const profiles = new WeakMap<SituatedReport, Profile>();

export function profileOf(report: SituatedReport): Profile {
  const known = profiles.get(report) ?? makeProfile(report);
  profiles.set(report, known);
  return known;
}

/** Words are read only when they are asked for: most candidates are ruled out before. */
function makeProfile(report: SituatedReport): Profile {
  const title = (report.article.title ?? '').slice(0, MAX_LENGTH);
  const evidence = report.evidence.quote.slice(0, MAX_LENGTH);
  const parties = lazily(() => partiesOf(report.actors));
  const titleTerms = lazily(() => termsOf(title));
  const evidenceTerms = lazily(() => termsOf(evidence));
  const terms = lazily(() => new Map([...titleTerms(), ...evidenceTerms()]));
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
    get parties() {
      return parties();
    },
    get titleTerms() {
      return titleTerms();
    },
    get evidenceTerms() {
      return evidenceTerms();
    },
    get terms() {
      return terms();
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
