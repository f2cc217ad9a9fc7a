import type { Certainty } from '@gigawire/domain';
import { readRate } from '../figures/rate.ts';
import type { Token } from '../numerals/token.ts';
import type { Text } from '../recognizer.ts';
import { isWeight } from '../units/pounds.ts';
import { codeOf, millionCodeOf } from './codes.ts';
import { CENTS, NAMES, NATION_WORDS } from './names.ts';
import { DOLLAR_PREFIXES, JAPANESE_NAMES, PREFIX_WORDS, SIGNS, YEN_PREFIXES } from './signs.ts';

/** A currency read beside a number. */
export interface CurrencyRead {
  readonly currency: string;
  readonly certainty: Certainty;
  /** How it was written; "dollar" and "yen-sign" leave open whose it is. */
  readonly by: 'sign' | 'dollar' | 'yen-sign' | 'code' | 'name' | 'cents' | 'japanese';
  /** 0.01 for cents, 1e6 for "MUSD". */
  readonly factor: number;
  /** Tokens it covers: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where its last character ends; a token may go on after it in Japanese. */
  readonly end: number;
}

type Found = Pick<CurrencyRead, 'currency' | 'certainty' | 'by' | 'factor'>;

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';
const isUpper = ({ text, tokens }: Text, i: number): boolean => {
  const word = text.slice(tokens[i]?.start, tokens[i]?.end);
  return word === word.toUpperCase();
};

function read(text: Text, from: number, to: number, found: Found): CurrencyRead {
  return { ...found, from, to, end: (text.tokens[to - 1] as Token).end };
}

const plain = (currency: string, by: CurrencyRead['by']): Found => ({ currency, certainty: 'stated', by, factor: 1 });

/** Letters glued to "$", or set apart from it in a text that sets every sign apart ("c $ 16.4 million"). One capital alone before " $" is an article: "A $2 billion deal". */
function belongsToSign(text: Text, i: number): boolean {
  const letters = text.tokens[i] as Token;
  const sign = text.tokens[i + 1] as Token;
  if (!sign.gap) return letters.norm.length > 1 || isUpper(text, i);
  const detached = text.tokens[i + 2]?.gap === true;
  if (letters.norm.length > 1) return isUpper(text, i) || detached;
  return detached && letters.norm === 'c';
}

function signBefore(text: Text, i: number): CurrencyRead | null {
  const { tokens } = text;
  const sign = normAt(tokens, i);
  const currency = SIGNS.get(sign);
  if (currency === undefined) return null;
  const prefixes = sign === '$' ? DOLLAR_PREFIXES : sign === '¥' ? YEN_PREFIXES : null;
  const owner = prefixes?.get(normAt(tokens, i - 1));
  if (owner !== undefined && belongsToSign(text, i - 1)) return read(text, i - 1, i + 1, plain(owner, 'sign'));
  return read(text, i, i + 1, signFound(sign, currency));
}

const signFound = (sign: string, currency: string): Found => plain(currency, sign === '$' ? 'dollar' : sign === '¥' ? 'yen-sign' : 'sign');

/** "$US3256", "$A4.5 million": the owner after the sign, as some Australian papers write it. */
function dollarThenOwner(text: Text, i: number): CurrencyRead | null {
  const { tokens } = text;
  const owner =
    normAt(tokens, i - 1) === '$' && !tokens[i]?.gap && !tokens[i + 1]?.gap ? DOLLAR_PREFIXES.get(normAt(tokens, i)) : undefined;
  return owner === undefined ? null : read(text, i - 1, i + 1, plain(owner, 'sign'));
}

function wordBefore(text: Text, i: number, { money, large }: Size): Found | null {
  const word = normAt(text.tokens, i);
  const code = word.length === 3 ? codeOf(word, isUpper(text, i), money) : null;
  if (code !== null) return plain(code, 'code');
  const million = millionCodeOf(word);
  if (million !== null) return { ...plain(million, 'code'), factor: 1e6 };
  const name = PREFIX_WORDS.get(word);
  if (name === undefined || (name.large && !large())) return null;
  // "Re 1", "RM5 billion", "Tk 200 crore" are capitals; "re", "rm" and "tk" are not money.
  // "IR3.52", "R9.5 billion", "W500bn": letters glued to their amount.
  if ((word === 'ir' || word.length === 1) && (text.tokens[i + 1]?.gap || !isUpper(text, i))) return null;
  // "B2B".
  if (normAt(text.tokens, i + 2) === word) return null;
  if (word.length === 2 && word !== 'rs' && text.text[text.tokens[i]?.start ?? 0] === word[0]) return null;
  return plain(name.code, word === 'dollar' ? 'dollar' : 'name');
}

/** What the size and the writing of a number tell of a word beside it. */
export interface Size {
  /** It counts millions, or is a price per something: a code that is also a word is a currency. */
  readonly money: () => boolean;
  /** The same, or it is written with its thousands: a letter before it is a currency. */
  readonly large: () => boolean;
}

/** The currency written right before token `i`, from token `floor` on, for a number of that size; null when there is none. */
export function currencyBefore(text: Text, i: number, floor: number, size: Size): CurrencyRead | null {
  const { tokens } = text;
  let at = i - 1;
  // "Rs. 500", "INR. 500"
  if (normAt(tokens, at) === '.' && tokens[at]?.gap === false) at--;
  if (at < floor) return null;
  const token = tokens[at];
  if (token === undefined || tokens[i]?.line) return null;
  if (token.kind === 'sign') return at === i - 1 ? signBefore(text, at) : null;
  if (token.kind !== 'word') return null;
  const turned = dollarThenOwner(text, at);
  if (turned !== null) return turned;
  const found = wordBefore(text, at, size);
  return found === null || (at < i - 1 && found.by === 'dollar') ? null : read(text, at, at + 1, found);
}

/** A sign after a number belongs to the next number when it is written as that number's prefix: "3 USD50 cards", "1 $ 10". */
function belongsToNext(tokens: readonly Token[], i: number, glued: boolean): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'number') return false;
  if (!next.gap) return !glued;
  return normAt(tokens, i + 2) !== normAt(tokens, i) && !CENTS.has(normAt(tokens, i + 2)) && !glued && tokens[i]?.kind === 'sign';
}

function japaneseAfter({ text, tokens }: Text, i: number): CurrencyRead | null {
  const token = tokens[i] as Token;
  if (token.gap || text.charCodeAt(token.start) < 0x3000) return null;
  for (const [name, currency] of JAPANESE_NAMES) {
    if (!text.startsWith(name, token.start)) continue;
    const end = token.start + name.length;
    let to = i + 1;
    while (to < tokens.length && (tokens[to] as Token).start < end) to++;
    return { ...plain(currency, 'japanese'), from: i, to, end };
  }
  return null;
}

/** Nation words before a name ("Hong Kong dollars"), at most three tokens. */
function nameAfter(text: Text, i: number, grand: boolean): CurrencyRead | null {
  const { tokens } = text;
  let at = i;
  while (at < i + 3 && NATION_WORDS.has(normAt(tokens, at))) at++;
  const nation =
    at === i
      ? null
      : tokens
          .slice(i, at)
          .map((token) => token.norm)
          .join(' ');
  const cents = CENTS.get(normAt(tokens, at));
  if (cents !== undefined) return read(text, i, at + 1, centsFound(cents, nation ?? (at > i ? normAt(tokens, i) : null)));
  if (normAt(tokens, at) === 'euro' && CENTS.has(normAt(tokens, at + 1)))
    return read(text, i, at + 2, { ...plain('EUR', 'cents'), factor: 0.01 });
  const name = NAMES.get(normAt(tokens, at));
  if (name === undefined || (name.word && !grand)) return null;
  if (isWeight(tokens, at)) return null;
  const by = name.nations['us'] === 'USD' ? 'dollar' : 'name';
  if (nation === null)
    return read(text, i, at + 1, { ...plain(name.code, by), certainty: name.shared && by !== 'dollar' ? 'ambiguous' : 'stated' });
  return read(text, i, at + 1, plain(name.nations[nation] ?? name.code, 'name'));
}

const CENT_OWNERS: Readonly<Record<string, string>> = {
  us: 'USD',
  american: 'USD',
  australian: 'AUD',
  canadian: 'CAD',
  singapore: 'SGD',
  'hong kong': 'HKD',
  'new zealand': 'NZD',
};

const centsFound = ({ code, factor }: { code: string; factor: number }, nation: string | null): Found => ({
  currency: (nation === null ? undefined : CENT_OWNERS[nation]) ?? code,
  certainty: 'stated',
  by: 'cents',
  factor,
});

/** "81p a therm", "5c/kWh": letters that are hundredths only before a rate. */
const LETTER_CENTS: ReadonlyMap<string, { readonly code: string; readonly factor: number }> = new Map([
  ['p', { code: 'GBP', factor: 0.01 }],
  ['c', { code: 'USD', factor: 0.01 }],
]);

/** The currency written right after a number that ends before token `i`; `grand` says the number has thousands. Null when there is none. */
export function currencyAfter(text: Text, i: number, value: number, grand: boolean): CurrencyRead | null {
  const { tokens } = text;
  const first = tokens[i];
  if (first === undefined || first.line) return null;
  const at = first.norm === '-' && !first.gap && tokens[i + 1]?.gap === false ? i + 1 : i;
  const token = tokens[at];
  if (token === undefined || token.norm === '') return null;
  const glued = at === i && !token.gap;
  if (token.kind === 'sign') {
    const currency = SIGNS.get(token.norm);
    if (currency !== undefined) return belongsToNext(tokens, at, glued) ? null : read(text, at, at + 1, signFound(token.norm, currency));
    return token.norm === '¢' ? read(text, at, at + 1, { ...plain('USD', 'cents'), factor: 0.01 }) : null;
  }
  if (token.kind !== 'word') return null;
  const owner = normAt(tokens, at + 1) === '$' ? DOLLAR_PREFIXES.get(token.norm) : undefined;
  if (owner !== undefined && glued) return null;
  const letter = glued ? LETTER_CENTS.get(token.norm) : undefined;
  if (letter !== undefined && readRate(tokens, at + 1) !== null) return read(text, at, at + 1, centsFound(letter, null));
  const japanese = japaneseAfter(text, at);
  if (japanese !== null) return japanese;
  const name = nameAfter(text, at, grand);
  if (name !== null) return name;
  if (belongsToNext(tokens, at, glued)) return null;
  const code = token.norm.length === 3 ? codeOf(token.norm, isUpper(text, at), () => value >= 1e6) : null;
  if (code !== null) return read(text, at, at + 1, plain(code, 'code'));
  const million = millionCodeOf(token.norm);
  return million === null ? null : read(text, at, at + 1, { ...plain(million, 'code'), factor: 1e6 });
}
