export const SPACE = 1;
export const LINE = 2;
export const DIGIT = 3;
export const LETTER = 4;
export const SIGN = 5;
export const KANJI = 6;
export const KATAKANA = 7;
export const HIRAGANA = 8;
/** Neither ends a word's neighbourhood nor shows: zero-width, and the backslash of escaped markup ("\\$2.4 billion"). */
export const INVISIBLE = 9;

const known = new Uint8Array(0x10000);
const letter = /[\p{L}\p{M}]/u;

const within = (code: number, low: number, high: number): boolean => code >= low && code <= high;

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return LINE;
  if (code === 9 || code === 32 || code === 0xa0 || code === 0x202f || code === 0x205f || code === 0x3000 || within(code, 0x2000, 0x200a))
    return SPACE;
  if (within(code, 48, 57) || within(code, 0xff10, 0xff19)) return DIGIT;
  if (within(code, 0x200b, 0x200f) || code === 0x2060 || code === 0xfeff || code === 0x5c || code === 0xad || within(code, 0x202a, 0x202e))
    return INVISIBLE;
  if (within(code, 0x3400, 0x9fff) || within(code, 0xf900, 0xfaff) || code === 0x3005 || code === 0x3007) return KANJI;
  if (within(code, 0x30a1, 0x30fa) || within(code, 0x30fc, 0x30ff) || within(code, 0xff66, 0xff9f)) return KATAKANA;
  if (within(code, 0x3041, 0x309f)) return HIRAGANA;
  // Squared units (㎿ ㎡ ㎏) read as the letters they stand for.
  if (within(code, 0x3371, 0x33df) || letter.test(String.fromCharCode(code))) return LETTER;
  return SIGN;
}

/** The class of a UTF-16 code unit; NaN, which stands past the end of a text, is a sign. Either half of a surrogate pair is a sign. */
export function classOf(code: number): number {
  // A key that is not a whole number would make every look-up slow.
  if (!(code >= 0)) return SIGN;
  const seen = known[code] as number;
  return seen === 0 ? remember(code) : seen;
}

function remember(code: number): number {
  const kind = classify(code);
  known[code] = kind;
  return kind;
}

const PLAIN_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '−': '-',
    '－': '-',
    '﹣': '-',
    '―': '—',
    '～': '~',
    '〜': '~',
    '∼': '~',
    '≈': '~',
    '≃': '~',
    '％': '%',
    '﹪': '%',
    '＄': '$',
    '﹩': '$',
    '￥': '¥',
    '￡': '£',
    '￦': '₩',
    '／': '/',
    '∕': '/',
    '⁄': '/',
    '（': '(',
    '）': ')',
    '［': '[',
    '］': ']',
    '，': ',',
    '．': '.',
    '＋': '+',
    '＜': '<',
    '＞': '>',
    '：': ':',
    '；': ';',
    '！': '!',
    '？': '?',
    '’': "'",
    '‘': "'",
    ʼ: "'",
    '＇': "'",
    '・': '·',
    '℃': '°c',
    '℉': '°f',
  }),
);

/** A sign in the one form rules ask for: any hyphen or en dash is "-", full-width signs are ASCII. */
export const plainSign = (sign: string): string => (sign.charCodeAt(0) < 128 ? sign : (PLAIN_SIGNS.get(sign) ?? sign));
