import { spanOf, type CountryMention, type Mention, type Range } from '@gigawire/domain';
import type { Token } from '../numerals/token.ts';
import type { Context, Refiner, Text } from '../recognizer.ts';
import { PairsInForce } from './pairs-in-force.ts';

const NOUNS: ReadonlySet<string> = new Set(
  'countries nations sides governments states neighbours neighbors economies capitals leaders peoples democracies powers ministries delegations'.split(
    ' ',
  ),
);
/** Nouns that need not be states: only where states were named just before. */
const LOOSE: ReadonlySet<string> = new Set(['sides', 'leaders', 'capitals', 'powers', 'ministries', 'delegations']);
const LOOSE_REACH = 500;
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'these', 'our', 'those', 'their', "'", 's']);
const ADJECTIVES: ReadonlySet<string> = new Set(
  'asian friendly neighbouring neighboring partner like-minded great major of the key close'.split(' '),
);
const FIRST_CJK = 0x3000;
const JAPANESE: readonly string[] = ['両国', '二国間', '両政府', '両首脳', '日印間'];

interface Phrase extends Range {
  readonly rule: 'pair' | 'bilateral';
  readonly loose: boolean;
}

/** "the two countries", "both nations", "the two sides", "bilateral": one mention for each of the two countries in force, all on the phrase. */
export const twoCountries: Refiner = {
  name: 'two-countries',
  refine(mentions, text, ctx) {
    const phrases = phrasesIn(text);
    if (phrases.length === 0) return mentions;
    const added = resolved(phrases, mentions, { text, ctx });
    return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
  },
};

function resolved(
  phrases: readonly Phrase[],
  mentions: readonly Mention[],
  { text, ctx }: { text: Text; ctx: Context },
): readonly CountryMention[] {
  const countries = mentions.filter((mention): mention is CountryMention => mention.kind === 'country');
  const force = new PairsInForce(text.text);
  const added: CountryMention[] = [];
  let next = 0;
  for (const phrase of phrases) {
    for (; next < countries.length && (countries[next] as CountryMention).end <= phrase.start; next++)
      force.see(countries[next] as CountryMention);
    if (phrase.loose && !force.hasTwoWithin(phrase.start - LOOSE_REACH)) continue;
    const pair =
      force.pairAt(phrase.start) ??
      ahead(countries, next, { phrase, outlet: force.only() ?? ctx.country }) ??
      withOutlet(force.only(), ctx.country);
    if (!pair) {
      ctx.trace?.push({ step: 'recognize', by: `two-countries.${phrase.rule}`, why: 'no two countries are in force', span: phrase });
      continue;
    }
    const span = spanOf(text.text, phrase.start, phrase.end);
    const by = `two-countries.${phrase.rule}`;
    for (const code of [...pair].sort()) added.push({ ...span, kind: 'country', value: { code }, certainty: 'implied', by });
    force.resolve(pair, phrase.start);
  }
  return added;
}

const withOutlet = (only: string | null, outlet: string | null): readonly [string, string] | null =>
  only !== null && outlet !== null && only !== outlet ? [only, outlet] : null;

/** How far ahead a phrase that opens a text may find its countries: "Both nations, Japan and India, …". */
const AHEAD = 200;

/** The countries that follow a phrase; where only one does, or none, the one named before or the outlet's own makes the pair. */
function ahead(
  countries: readonly CountryMention[],
  from: number,
  { phrase, outlet }: { phrase: Phrase; outlet: string | null },
): readonly [string, string] | null {
  const codes = new Set<string>();
  for (let i = from; i < countries.length && codes.size < 2; i++) {
    const country = countries[i] as CountryMention;
    if (country.start - phrase.end > AHEAD) break;
    codes.add(country.value.code);
  }
  if (codes.size === 1 && outlet !== null) codes.add(outlet);
  const [first, second] = codes;
  return first !== undefined && second !== undefined ? [first, second] : null;
}

function phrasesIn({ text, tokens }: Text): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'sign') continue;
    if (text.charCodeAt(token.start) >= FIRST_CJK) {
      const word = JAPANESE.find((one) => text.startsWith(one, token.start));
      if (word !== undefined) found.push({ start: token.start, end: token.start + word.length, rule: 'pair', loose: false });
    } else if (token.norm === 'bilateral' || token.norm === 'bilaterally')
      found.push({ start: token.start, end: token.end, rule: 'bilateral', loose: false });
    else if (token.norm === 'both' || token.norm === 'two' || token.norm === '2') {
      const phrase = counted(tokens, at);
      if (phrase) found.push(phrase);
    }
  }
  return found;
}

/** "both nations", "the two Asian nations", "both the countries": from the determiner to the noun. */
function counted(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const definite = before !== undefined && DETERMINERS.has(before.norm);
  if (token.norm !== 'both' && !definite) return null;
  if (before?.norm === 'the' && ['other', 'of', 'among'].includes(tokens[at - 2]?.norm ?? '') && tokens[at - 2]?.norm === 'other')
    return null;
  let end = at + 1;
  while (end <= at + 3 && tokens[end]?.line === false && (ADJECTIVES.has(tokens[end]?.norm ?? '') || tokens[end]?.norm === '-')) end++;
  const noun = tokens[end];
  if (!noun || noun.line || !NOUNS.has(noun.norm)) return null;
  const first = before && (before.norm === 'the' || before.norm === 'these') && token.norm !== 'both' ? before : token;
  return { start: first.start, end: noun.end, rule: 'pair', loose: LOOSE.has(noun.norm) };
}
