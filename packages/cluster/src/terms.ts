import { isUnspaced } from './shingles.ts';

const WORD = /[\p{L}\p{M}]{2,40}/gu;
const LETTER = /\p{L}/gu;
const POSSESSIVE = /['’]s\b/g;

const STOP: ReadonlySet<string> = new Set(
  (
    'a an the and or but of to in on at by for from with as is are was were be been being it its this that these those will would shall ' +
    'can could may might should has have had do does did not no than then there their they them he she his her we our you your i who which ' +
    'what when where while after before over under into out up down off about between among through during per also said says say told ' +
    'according amid via new more most less least first one two three year years month months week today yesterday tomorrow'
  ).split(' '),
);

/** Words every story of this trade uses: they tell little apart. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'india indian japan japanese china chinese country government ministry minister company firm unit group energy clean battery cell storage electric ' +
    'vehicle ev power plant factory facility project capacity production manufacturing supply chain market sector industry investment invest ' +
    'billion million crore lakh yen rupee dollar gwh mw gw plan announce report official statement set'
  ).split(' '),
);
const COMMON_WEIGHT = 0.3;
/** Enough for a headline and two sentences; more only dilutes. */
const MAX_TERMS = 120;

/** Words with what they tell, 0..1. */
export type Terms = ReadonlyMap<string, number>;

/** Drops the plural and the commonest verb endings, so that "invests", "invested" and "investing" meet. */
function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function weigh(word: string): readonly [string, number][] {
  if (STOP.has(word)) return [];
  const stemmed = stem(word);
  return [[stemmed, COMMON.has(word) || COMMON.has(stemmed) ? COMMON_WEIGHT : 1]];
}

/** The telling words of a text, without figures; pairs of characters where words are not spaced. */
export function termsOf(text: string): Terms {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(POSSESSIVE, '');
  if (isUnspaced(plain)) {
    const letters = plain.match(LETTER) ?? [];
    return new Map(letters.slice(0, MAX_TERMS).flatMap((c, i) => (i === 0 ? [] : [[letters[i - 1]! + c, 1] as const])));
  }
  return new Map(
    (plain.match(WORD) ?? [])
      .slice(0, MAX_TERMS * 2)
      .flatMap(weigh)
      .slice(0, MAX_TERMS),
  );
}

const power = (terms: Terms): number => [...terms.values()].reduce((sum, w) => sum + w * w, 0);

/** Cosine of two bags of terms, 0..1. */
export function cosine(a: Terms, b: Terms): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const [term, weight] of a) shared += weight * (b.get(term) ?? 0);
  return shared / Math.sqrt(power(a) * power(b));
}
