import type { Mention, Range } from '@gigawire/domain';
import { natureOf, type Natures } from '../natures.ts';
import { stemOf } from './stem.ts';

/** A word of a sentence in lower case, or one tag for a mention. */
export interface Token extends Range {
  readonly word: string;
  readonly stem: string;
}

const WORD = /[a-z]+(?:'[a-z]+)?|[\ue000-\ue006]+|\d+/g;
const FIRST_SIGN = 0xe000;
const LAST_SIGN = 0xe006;
const ZERO = 0x30;

function when({ start, end }: { readonly start: string | null; readonly end: string | null }, day: string | null): string {
  if (day === null) return '<date>';
  if (end !== null && end < day) return '<past>';
  return start !== null && start > day ? '<ahead>' : start === null && end !== null ? '<by>' : '<date>';
}

/** What is known where words are read. */
interface Known {
  /** Mentions of the sentence. */
  readonly named: readonly Mention[];
  /** The day of publication, or null. */
  readonly day: string | null;
  readonly natures: Natures;
}

/** What stands for a mention among words: its kind, as fine as an act can tell it. */
function tagOf(mention: Mention, { day, natures }: Known): string {
  switch (mention.kind) {
    case 'money':
      return mention.value.rate === null ? '<money>' : '<rate>';
    case 'quantity':
      return `<${mention.value.kind.replace('_per_year', '')}>`;
    case 'date':
      return when(mention.value, day);
    case 'organization':
      return `<${natureOf(mention.value, natures)}>`;
    case 'country':
    case 'bloc':
      return '<country>';
    case 'place':
    case 'region':
    case 'technology':
    case 'programme':
      return `<${mention.kind}>`;
  }
}

function wordFor(word: string, at: number, known: Known): string {
  const code = word.charCodeAt(0);
  if (code >= ZERO && code <= ZERO + 9) return '<number>';
  if (code < FIRST_SIGN || code > LAST_SIGN) return word;
  const mention = known.named.find((m) => m.start <= at && at < m.end);
  return mention ? tagOf(mention, known) : '<name>';
}

/** The words of a sentence of the masked text, each of its mentions as one tag: "<firm> will build a <energy> plant in <place> <by>". */
export const tokenize = (mask: string, sentence: Range, known: Known): Token[] =>
  Array.from(mask.slice(sentence.start, sentence.end).matchAll(WORD), ({ 0: match, index }) => {
    const start = sentence.start + index;
    const word = wordFor(match, start, known);
    return { start, end: start + match.length, word, stem: stemOf(word) };
  });

interface Tokenized {
  readonly tokens: readonly Token[];
}

/** The words of a stretch of a sentence. */
export const wordsIn = ({ tokens }: Tokenized, stretch: Range): string[] => {
  const words: string[] = [];
  for (const { start, end, word } of tokens) if (start >= stretch.start && end <= stretch.end) words.push(word);
  return words;
};

/** Their stems. */
export const stemsIn = ({ tokens }: Tokenized, stretch: Range): string[] => {
  const stems: string[] = [];
  for (const { start, end, stem } of tokens) if (start >= stretch.start && end <= stretch.end) stems.push(stem);
  return stems;
};
