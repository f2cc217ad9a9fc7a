import type { Article, Gist, Mention } from '@gigawire/domain';
import { tellingTerms } from './terms.ts';

/** What an article is about stands in its first paragraphs; further down it turns to others. */
const OPENING = 1000;
const MAX_NAMES = 24;
const MAX_FIGURES = 12;

const SENTENCE = /[^.!?。\n]{1,600}/gu;
const WORD = /[\p{L}\p{M}\p{N}&'’-]{2,40}/gu;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
/** Names written in katakana. */
const KATAKANA = /[\p{Script=Katakana}ー]{3,20}/gu;
const POSSESSIVE = /['’]s$/u;

/** Capitalized words that name nothing of their own: states and capitals, offices, days, the trade's own words. */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'india indian japan japanese china chinese tokyo delhi new beijing washington mumbai london singapore asia asian europe european us u.s usa uk ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'ministry minister ministers government governor president chairman chief director managing secretary union state prime cabinet department ' +
    'commission authority agency board office corporation company co ltd limited inc corp pvt private plc group holdings llp ' +
    'battery batteries energy power storage electric vehicle vehicles cell cells ev evs bess lithium ion lfp industry industries commerce trade economy ' +
    'prefecture prefectures prefectural province provincial city municipal county university institute bank banks international materials ' +
    'gwh mwh mw gw kwh rs inr usd jpy crore lakh fy pli vgf the in on at it its this that for and of to we our they he she but by from with after as an ' +
    'pti ani reuters kyodo jiji bloomberg mr ms dr shri hon ble sources said according source people'
  ).split(' '),
);

/** True for a word that can tell one organization or place from another. */
export const isTellingName = (word: string): boolean => word.length > 1 && !EVERYDAY.has(word);

/** The words of a text in lower case, possessives dropped. */
export const lowerWords = (text: string): readonly string[] => (text.match(WORD) ?? []).map((w) => w.replace(POSSESSIVE, '').toLowerCase());

/** Headline and sentences in which capitals say something: not those where nearly every word has one. */
const sentencesOf = (text: string): readonly (readonly string[])[] =>
  Array.from(text.matchAll(SENTENCE), ([sentence]) => (sentence.match(WORD) ?? []).map((w) => w.replace(POSSESSIVE, ''))).filter(
    (words) => words.length <= 3 || words.filter((w) => CAPITAL.test(w)).length <= words.length * 0.7,
  );

/** Proper names as single lower-case words, in order of appearance: an outlet shortens "Navanoda Energy" to "Navanoda". */
export function properNames(text: string): readonly string[] {
  const sentences = sentencesOf(text);
  const all = sentences.flat();
  const lower = new Set(all.filter((w) => !CAPITAL.test(w)));
  // The first word of a sentence has its capital anyway: it is a name when the next word has one too, or when it comes again and never without.
  const isName = (words: readonly string[], i: number): boolean =>
    i > 0 ||
    (words[1] !== undefined && CAPITAL.test(words[1]) && LOWER.test(words[0]!)) ||
    (all.filter((w) => w === words[0]).length > 1 && !lower.has(words[0]!.toLowerCase()));
  const found = new Set<string>();
  for (const words of sentences) {
    for (const [i, word] of words.entries()) {
      const name = word.toLowerCase();
      if (CAPITAL.test(word) && isTellingName(name) && isName(words, i)) found.add(name);
    }
  }
  for (const [name] of text.matchAll(KATAKANA)) found.add(name);
  return [...found].slice(0, MAX_NAMES);
}

/** Headline and first sentences: where the thing is, before the article turns to where else. */
const FIRST = 350;

/** "the Pune company": where a firm is at home, not where something is built. */
const OF_A_FIRM = /^(?:-based|-headquartered| (?:company|firm|start-?up|maker|group|developer)\b)/;

/** Towns and regions named first, without the one the article was sent from ("SENDAI -", "Bengaluru, Jul 8 (PTI)"). */
function placesOf({ text }: Pick<Article, 'text'>, mentions: readonly Mention[]): readonly string[] {
  const places = mentions.flatMap((m) => {
    if (m.kind !== 'place' || m.start > FIRST) return [];
    const opensParagraph = m.start > 0 && text[m.start - 1] === '\n';
    const saysWhose = OF_A_FIRM.test(text.slice(m.end, m.end + 20));
    return opensParagraph || saysWhose || m.quote === m.quote.toUpperCase() ? [] : [m.value.name.toLowerCase()];
  });
  return [...new Set(places)];
}

/** Headline and first paragraph. */
function frontOf({ title, text, paragraphs }: Pick<Article, 'title' | 'text' | 'paragraphs'>): string {
  const first = paragraphs.find((p) => p.kind === 'text');
  return `${title ?? ''}\n${first ? text.slice(first.start, first.end) : ''}`;
}

/** What an article names, counts and speaks of: names and figures of its opening, terms of all of it. */
export function gistOf(article: Pick<Article, 'title' | 'text' | 'paragraphs'>, mentions: readonly Mention[]): Gist {
  const title = article.title ?? '';
  const opening = `${title}\n${article.text.slice(0, OPENING)}`;
  const names = properNames(opening);
  const early = mentions.filter((m) => m.start < OPENING);
  return {
    names,
    front: tellingTerms(frontOf(article)),
    text: tellingTerms(article.text.startsWith(title) ? article.text : `${title}\n${article.text}`),
    places: placesOf(article, early),
    countries: [
      ...new Set(early.flatMap((m) => (m.kind === 'country' ? [m.value.code] : m.kind === 'place' ? [m.value.country] : []))),
    ].sort(),
    money: early.flatMap((m) => (m.kind === 'money' && m.value.rate === null ? [m.value] : [])).slice(0, MAX_FIGURES),
    dates: early.flatMap((m) => (m.kind === 'date' ? [m.value] : [])).slice(0, MAX_FIGURES),
    quantities: early.flatMap((m) => (m.kind === 'quantity' && m.value.kind !== 'things' ? [m.value] : [])).slice(0, MAX_FIGURES),
  };
}
