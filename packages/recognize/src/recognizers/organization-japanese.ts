import type { FoundOrganization } from '../names/mentions.ts';
import type { NamedText } from '../names/named-text.ts';
import { tokenAt } from '../numerals/token-at.ts';

/** A company's name as Japanese writes it: kanji, katakana, Latin letters and the signs inside a name, no hiragana. */
const NAME = String.raw`[\u3005\u3400-\u9fff\u30a1-\u30fc・＆&A-Za-z0-9-]{2,24}`;
/** "A、B、Cの3社": companies all. */
const COMPANIES = new RegExp(
  String.raw`(?<![\u30a1-\u9fff])${NAME}(?:(?:、|と|及び|および)${NAME}){1,9}(?=の[2-9２-９二三四五六七八九十]社)`,
  'g',
);
/** "Aは18日、…": whoever tells its news on a day of the month. */
const TELLS = new RegExp(String.raw`(?<=^|[\n。])${NAME}(?=(?:など|ら)?は[0-3]?\d日、)`, 'g');
const JOINTS = /、|と|及び|および/;
/** Kanji words that are no company though they stand where one would. */
const COMMON = /^(?:政府|同社|両社|各社|日本|中国|韓国|米国|首相|大統領|.{1,6}(?:省|庁|県|府|都|市|町|村|相|長官|知事|氏))$/;

/** Companies of Japanese copy that the lexicon does not know, told by the words around them. */
export function japaneseOrganizations(t: NamedText, taken: Uint8Array): readonly FoundOrganization[] {
  if (!/社|は[0-3]?\d日/.test(t.text)) return [];
  const found: FoundOrganization[] = [];
  const add = (name: string, start: number): void => {
    const [from, last] = [tokenAt(t.tokens, start), tokenAt(t.tokens, start + name.length) - 1];
    const exact = t.tokens[from]?.start === start && t.tokens[last]?.end === start + name.length;
    if (!exact || COMMON.test(name) || taken.subarray(from, last + 1).includes(1)) return;
    found.push({ from, to: last + 1, value: { id: null, name, country: null }, by: 'organization.japanese' });
  };
  for (const match of t.text.matchAll(COMPANIES)) {
    let at = match.index;
    for (const name of match[0].split(JOINTS)) {
      at = t.text.indexOf(name, at);
      add(name, at);
      at += name.length;
    }
  }
  for (const match of t.text.matchAll(TELLS)) add(match[0], match.index);
  return found;
}
