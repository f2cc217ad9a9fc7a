/**
 * The length of a text by what it says: a letter of an alphabet counts one, a Chinese, Japanese or Korean character two and a half (so that
 * one threshold serves both), a run of white space at most one.
 */
export function weightOf(text: string): number {
  let weight = 0;
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0) {
      if (!blank) weight++;
      blank = true;
    } else {
      weight += code >= 0x2e80 && code <= 0xffef && !(code >= 0xd800 && code <= 0xf8ff) ? 2.5 : 1;
      blank = false;
    }
  }
  return blank && weight > 0 ? weight - 1 : weight;
}
