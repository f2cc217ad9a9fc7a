import { canonicalKey, formatDay, type Actor, type NewsEvent, type SituatedReport } from '@gigawire/domain';
import { cleanLine, safeLink } from './clean-line.ts';
import { datesInWords, moneyInWords, quantitiesInWords } from './figures-in-words.ts';
import { capitalized, countryName, enumerated, inWords } from './names.ts';

interface PreviewFact {
  /** "Money", "Dates" … */
  readonly label: string;
  readonly value: string;
}

export interface PreviewSource {
  /** The publisher, else the site. */
  readonly name: string;
  readonly title: string | null;
  /** "3 July 2025", or null. */
  readonly published: string | null;
  /** An http(s) address, or null. */
  readonly url: string | null;
}

/** An event in plain words, each a clean single line: what the text, the HTML and the terminal show. */
export interface EventPreview {
  /** What happened, in one sentence. */
  readonly sentence: string;
  readonly facts: readonly PreviewFact[];
  readonly evidence: { readonly quote: string; readonly source: string } | null;
  readonly sources: readonly PreviewSource[];
  /** "3 articles, 2 independent publishers". */
  readonly coverage: string;
}

const ROLES_TOLD: ReadonlySet<Actor['role']> = new Set(['buyer', 'seller', 'funder', 'recipient', 'imposer', 'imposee']);

const isHost = (actor: Actor): boolean => actor.role === 'host';
const isCountry = (actor: Actor): boolean => actor.id !== null && actor.id === actor.country;
const shortName = (actor: Actor): string => (isCountry(actor) ? countryName(actor.id ?? '') : actor.name);

function actorInWords(actor: Actor): string {
  const name = shortName(actor);
  const details = [
    actor.country !== null && !isCountry(actor) ? countryName(actor.country) : '',
    ROLES_TOLD.has(actor.role) ? actor.role : '',
  ];
  const told = details.filter((d) => d !== '').join(', ');
  return told === '' ? name : `${name} (${told})`;
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The report to quote: it knows the status reached; then a correction, one that is about the event, one that gives its figures; the earliest of equals. */
function bestReport(event: NewsEvent, reports: readonly SituatedReport[]): SituatedReport | null {
  const worth = (r: SituatedReport): number =>
    (r.status === event.status ? 1000 : 0) +
    (r.article.correction ? 100 : 0) +
    (r.primary ? 10 : 0) +
    Math.min(9, r.money.length + r.quantities.length) +
    r.confidence;
  const [first, ...rest] = reports;
  return first ? rest.reduce((best, r) => (worth(r) > worth(best) ? r : best), first) : null;
}

const addressOf = ({ article, articleId }: SituatedReport): string => {
  const link = safeLink(article.url);
  return link === null ? `#${articleId}` : canonicalKey(link);
};

/** Reports whose text still stands: of several texts of one address, those of the last article. The event lists them in order of publication. */
function current(reports: readonly SituatedReport[]): readonly SituatedReport[] {
  const last = new Map(reports.map((r) => [addressOf(r), r.articleId]));
  return reports.filter((r) => last.get(addressOf(r)) === r.articleId);
}

function nameOf({ publisher, url }: SituatedReport['article']): string {
  const link = safeLink(url);
  return cleanLine(publisher ?? (link === null ? 'unknown source' : new URL(link).hostname), 80);
}

function sourcesOf(reports: readonly SituatedReport[]): readonly PreviewSource[] {
  const articles = new Map(reports.map((r) => [r.articleId, r.article]));
  return [...articles.values()].map((article) => ({
    name: nameOf(article),
    title: article.title === null ? null : cleanLine(article.title, 200),
    published: article.published === null ? null : formatDay(article.published),
    url: safeLink(article.url),
  }));
}

/** Places of the event beyond its countries. */
const places = (event: NewsEvent): readonly string[] => event.actors.filter((a) => isHost(a) && !isCountry(a)).map((a) => a.name);

/** Who does what: "Panasonic and Indian Oil: partnership, signed". */
function summaryOf(event: NewsEvent): string {
  const parties = event.actors.filter((a) => !isHost(a)).map(shortName);
  const where = [...places(event), ...event.countries.map(countryName)];
  const who = (parties.length > 0 ? parties : where).slice(0, 3);
  const what = `${inWords(event.type)}, ${inWords(event.status)}`;
  return who.length === 0 ? capitalized(what) : `${enumerated(who)}: ${what}`;
}

/** The headline; a summary where there is none, or where it speaks of something else because the event was told in passing. */
function sentenceOf(event: NewsEvent): string {
  const headline = event.primary ? (event.title?.trim() ?? '') : '';
  return cleanLine(headline === '' ? summaryOf(event) : headline, 200);
}

export function previewEvent(event: NewsEvent): EventPreview {
  const facts: readonly (readonly [label: string, values: readonly string[], joint?: string])[] = [
    ['Type', [capitalized(inWords(event.type))]],
    ['Status', [capitalized(inWords(event.status))]],
    ['Countries', event.countries.map(countryName), ', '],
    ['Where', places(event), ', '],
    ['Parties', event.actors.filter((a) => !isHost(a)).map(actorInWords)],
    ['Money', moneyInWords(event.money)],
    ['Figures', quantitiesInWords(event.quantities)],
    ['Dates', datesInWords(event.dates)],
    ['Topics', event.topics.map(inWords), ', '],
  ];
  const reports = current(event.reports);
  const best = bestReport(event, reports);
  return {
    sentence: sentenceOf(event),
    facts: facts.flatMap(([label, values, joint = '; ']) =>
      values.length === 0 ? [] : [{ label, value: cleanLine(values.join(joint), 600) }],
    ),
    evidence: best === null ? null : { quote: cleanLine(best.evidence.quote), source: nameOf(best.article) },
    sources: sourcesOf(reports),
    coverage: `${counted(event.articleCount, 'article')}, ${counted(event.independentPublisherCount, 'independent publisher')}`,
  };
}
