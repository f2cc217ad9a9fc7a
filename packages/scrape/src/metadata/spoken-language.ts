/** Everyday words of languages written in Latin letters; each word counts for every language that lists it. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is that for with on was are as by it from at has have will be this which said its',
  de: 'der die das und ist nicht den von mit sich des auf für dem im ein eine auch als nach wie bei wird wurde sind',
  fr: 'le la les des et est que dans pour une sur par qui pas avec au plus sont il ce cette aux du en a',
  es: 'el la los las que y en un una por con del se para es al como más su sus lo ha fue este',
  it: 'il la di che e del della per un una con non sono dei nel alla gli le al ha dal è più anche',
  pt: 'o os as que e do da em um uma para com não dos das no na se por mais ao foi são como',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er om ook als bij door wordt naar',
  pl: 'w i na z do nie się że jest to o jak po od za przez dla są oraz który ale także',
  sv: 'och att det som en på är av för med den till inte har de ett om var från kan',
  da: 'og at det er en den til på som for af med de har ikke der et fra kan vil',
  no: 'og at det er en som på til av for med har ikke den de et fra om kan vil',
  id: 'yang dan di dengan untuk dari ini pada itu dalam tidak akan adalah ke juga oleh sebagai',
  tr: 've bir bu da de için ile olarak olan daha çok gibi kadar ne sonra en ancak',
  ro: 'și de la în a cu pe din că nu o este pentru un care mai sau au fost',
  cs: 'a v na se že je s z do o k i ale po za pro jako by jsou však',
  vi: 'và của là có được cho trong không với các một đã người này những',
};

const BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language]);
}

/** Languages by the script only they are usually written in. Scripts several share give the languages the page may declare. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/[\u3040-\u30ff]/g, ['ja']],
  [/[\uac00-\ud7af]/g, ['ko']],
  [/[\u4e00-\u9fff]/g, ['zh', 'ja', 'yue']],
  [/[\u0900-\u097f]/g, ['hi', 'mr', 'ne', 'sa', 'kok', 'mai']],
  [/[\u0980-\u09ff]/g, ['bn', 'as']],
  [/[\u0a80-\u0aff]/g, ['gu']],
  [/[\u0a00-\u0a7f]/g, ['pa']],
  [/[\u0b80-\u0bff]/g, ['ta']],
  [/[\u0c00-\u0c7f]/g, ['te']],
  [/[\u0c80-\u0cff]/g, ['kn']],
  [/[\u0d00-\u0d7f]/g, ['ml']],
  [/[\u0400-\u04ff]/g, ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk', 'ky', 'mn']],
  [/[\u0600-\u06ff]/g, ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug']],
  [/[\u0590-\u05ff]/g, ['he', 'yi', 'iw']],
  [/[\u0e00-\u0e7f]/g, ['th']],
  [/[\u0370-\u03ff]/g, ['el']],
];

const READ = 3000;
const BEYOND_LATIN = /[\u0370-\uffff]/;
/** Japanese mixes its kana with characters it shares with Chinese. */
const MIXED = 0.1;
const PURE = 0.4;
const LETTER = /\p{L}/gu;
const WORD = /[\p{L}]{1,12}/gu;
const LEAST_WORDS = 25;
const LEAST_LETTERS = 40;
/** Everyday words make a fifth to a half of a running text. */
const LEAST_SHARE = 0.15;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language a text is written in (primary subtag), told by script and everyday words; null when the text is too short or does not tell.
 * `declared` decides among languages of one script.
 */
export function spokenLanguage(text: string, declared: string | null): string | null {
  const sample = text.slice(0, READ);
  return (BEYOND_LATIN.test(sample) ? byScript(sample, declared) : null) ?? byWords(sample, declared);
}

function byScript(sample: string, declared: string | null): string | null {
  const letters = count(sample, LETTER);
  if (letters < LEAST_LETTERS) return null;
  for (const [script, languages] of SCRIPTS) {
    const least = languages[0] === 'ja' ? MIXED : PURE;
    if (count(sample, script) > letters * least) return declared && languages.includes(declared) ? declared : (languages[0] as string);
  }
  return null;
}

function byWords(sample: string, declared: string | null): string | null {
  const scores = new Map<string, number>();
  let total = 0;
  for (const [word] of sample.toLowerCase().matchAll(WORD)) {
    total++;
    for (const language of BY_WORD.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  if (total < LEAST_WORDS) return null;
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] < total * LEAST_SHARE) return null;
  if (declared && (scores.get(declared) ?? 0) >= first[1] * 0.85) return declared;
  return second && second[1] > first[1] * 0.85 ? null : first[0];
}
