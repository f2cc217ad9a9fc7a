/** Control characters, soft hyphens, zero-width characters and bidi controls: they show nothing and break words and figures apart. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;
const SPACE = /[\s\u0085]+/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** At most `limit` UTF-16 units of a clean text, never half a character. */
export const cutText = (text: string, limit: number): string => (text.length <= limit ? text : cleanText(text.slice(0, limit)));

/** Text as a reader sees it: unseen characters and halves of characters dropped, each run of white space one space, ends trimmed. */
export function cleanText(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(LONE_SURROGATE, '');
  return whole.replace(UNSEEN, '').replace(SPACE, ' ').trim();
}
