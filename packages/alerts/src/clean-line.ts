/** Controls (ANSI escapes, CR, LF, NUL), line separators, and the marks that hide or reorder text. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const SPACES = /\s+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** Text from outside as one line that shows what it says: no control characters, no reordering marks, cut at `limit` characters. */
export function cleanLine(text: string, limit = 500): string {
  const line = text
    .slice(0, limit * 4)
    .replaceAll(UNSAFE, ' ')
    .replaceAll(LONE_SURROGATE, '\ufffd')
    .replaceAll(SPACES, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length <= limit
    ? line
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** An address fit for a link: http(s), without credentials; else null. */
export function safeLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  const isWeb = parsed.protocol === 'http:' || parsed.protocol === 'https:';
  return isWeb && parsed.username === '' && parsed.password === '' ? parsed.href : null;
}
