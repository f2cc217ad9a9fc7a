import { load } from 'cheerio/slim';

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i;

/** Text with HTML entities resolved, twice-escaped ones too ("&amp;#8217;"); anything else stays as it is. */
export function decodeEntities(text: string): string {
  let out = text;
  for (let round = 0; round < 2 && ENTITY.test(out); round++) out = load(out.replaceAll('<', '&lt;')).text();
  return out;
}
