const TOKEN = /[\p{L}\p{N}]+/gu;
/** 第2期, 第三回. */
const JAPANESE = /第([0-9]{1,3}|[一二三四五六七八九十]{1,3})(期|回|弾|次|工場|号)/gu;
const ORDINAL_DIGITS = /^(\d{1,3})(?:st|nd|rd|th)$/;
const DIGITS = /^\d{1,3}$/;
const ROMAN_NUMERAL = /^[ivx]{1,4}$/;

const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const CARDINAL_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const KANJI = '一二三四五六七八九';

/** Parts that are numbered, each under the noun it is compared by; outlets use these for one another. */
const NOUNS: Readonly<Record<string, string>> = {
  phase: 'phase',
  stage: 'phase',
  期: 'phase',
  plant: 'plant',
  factory: 'plant',
  gigafactory: 'plant',
  工場: 'plant',
  round: 'round',
  回: 'round',
  次: 'round',
  edition: 'round',
  meeting: 'meeting',
  dialogue: 'meeting',
  session: 'meeting',
  summit: 'meeting',
  package: 'package',
  tranche: 'tranche',
  lot: 'lot',
  block: 'block',
  line: 'line',
  unit: 'unit',
  auction: 'tender',
  tender: 'tender',
  generation: 'generation',
  series: 'series',
  弾: 'tranche',
  号: 'unit',
};
/** "Series B": the rounds of a young firm. */
const LETTER = /^[a-h]$/;
/** Texts that come out again each year: "Rules, 2024". */
const YEARLY: ReadonlySet<string> = new Set([
  'rules',
  'act',
  'amendment',
  'order',
  'budget',
  'survey',
  'outlook',
  'dialogue',
  'summit',
  'forum',
]);
const YEAR = /^20\d{2}$/;

/** Words that may stand between "12th" and "package": "second joint working group meeting". */
const REACH = 4;

function roman(text: string): number {
  const digits = Array.from(text, (c) => ROMAN[c] ?? 0);
  return digits.reduce((sum, d, i) => sum + (d < (digits[i + 1] ?? 0) ? -d : d), 0);
}

function kanji(text: string): number {
  const digit = (c: string | undefined): number => (c ? KANJI.indexOf(c) + 1 : 0);
  const [tens, ones] = text.split('十');
  return ones === undefined ? digit(tens) : (digit(tens) || 1) * 10 + digit(ones);
}

/** "12th", "second". */
function ordinalNumber(token: string): number | null {
  const digits = ORDINAL_DIGITS.exec(token)?.[1];
  if (digits !== undefined) return Number(digits);
  const index = ORDINAL_WORDS.indexOf(token);
  return index === -1 ? null : index + 1;
}

/** "2", "II", "two", as they follow a noun. */
function cardinalNumber(token: string | undefined): number | null {
  if (token === undefined) return null;
  if (DIGITS.test(token)) return Number(token);
  if (ROMAN_NUMERAL.test(token)) return roman(token);
  const index = CARDINAL_WORDS.indexOf(token);
  return index === -1 ? null : index + 1;
}

function* numbered(text: string): Generator<readonly [noun: string, number: number]> {
  const tokens = text.match(TOKEN) ?? [];
  for (const [i, token] of tokens.entries()) {
    const noun = NOUNS[token];
    const after = noun === undefined || noun === 'series' ? null : cardinalNumber(tokens[i + 1]);
    if (noun !== undefined && after !== null) yield [noun, after];
    if (token === 'series' && LETTER.test(tokens[i + 1] ?? '')) yield ['series', tokens[i + 1]!.charCodeAt(0) - 96];
    if (YEARLY.has(token) && YEAR.test(tokens[i + 1] ?? '')) yield ['edition', Number(tokens[i + 1])];
    const number = ordinalNumber(token);
    const next = number === null ? undefined : tokens.slice(i + 1, i + 1 + REACH).find((t) => NOUNS[t] !== undefined);
    if (number !== null && next !== undefined) yield [NOUNS[next]!, number];
  }
  for (const [, number, noun] of text.matchAll(JAPANESE)) {
    yield [NOUNS[noun!]!, DIGITS.test(number!) ? Number(number) : kanji(number!)];
  }
}

/** The numbered parts a text speaks of: "phase II of the plan" is phase → {2}. */
export function ordinalsOf(text: string): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [noun, number] of numbered(text.normalize('NFKC').toLowerCase())) found.set(noun, (found.get(noun) ?? new Set()).add(number));
  return found;
}
