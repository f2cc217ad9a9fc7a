/** Lines that stand in an article's text and are not its news. */
const FURNITURE =
  /^\W{0,4}(?:also read|read (?:also|more|next|the full)|see also|related (?:stories|articles|news|reading)|recommended|click here|subscribe|sign up|follow us|download (?:the|our)|register (?:now|here)|join (?:us|our)|share this|photo(?: credit| by)?\s*:|image(?: credit| source)?\s*:|picture\s*:|source\s*:|disclaimer|copyright|all rights reserved|advertisement|for (?:more|further) information|(?:media|press|investor) contacts?|reporting by|editing by|with inputs from|\(?the views expressed|catch all the|published (?:on|by)|posted on\s*:|release id|written by|filed under|tags?\s*:|forward-looking statements?)(?!\w)/i;

/** A heading after which a company describes itself. */
const SELF_PORTRAIT =
  /^\W{0,4}(?:about (?!\d|half|a\b|one\b|two\b|three\b|four\b|five\b)[^.]{2,70}:?$|about the (?:company|author|group|event)\b|notes? to editors|safe harbou?r|forward-looking statements)/i;

export const isFurniture = (line: string): boolean => FURNITURE.test(line);
export const opensSelfPortrait = (line: string): boolean => SELF_PORTRAIT.test(line);

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}';
const TOWN = String.raw`(?:\p{Lu}[\p{L}.'’]{1,20}|\[\p{Lu}[\p{L}]{1,20}\])(?:[ /-](?:\p{Lu}[\p{L}.'’]{1,20}|\[\p{Lu}[\p{L}]{1,20}\])){0,3}`;
/** "TOKYO, July 3 (Reuters) -", "New Delhi:", "Tokyo [Japan], August 30 (ANI):", "In Short :" before the first words of a paragraph. */
const DATELINE = new RegExp(
  String.raw`^(?:${TOWN}(?:, ${TOWN})?,? (?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?,?(?: \([^()\n]{2,40}\))?(?: ?(?:--|[—–:.-])| )\s*|(?:${MONTH} \d{1,2}, \d{4}|\d{1,2} ${MONTH} \d{4})(?:[.:]| ?[—–-]) |(?:${TOWN}) ?(?:\([^()\n]{2,30}\) ?)?(?:--|[—–]| -|:) ?|In (?:Short|Detail|Brief) ?: ?)(?=[\p{L}"“'‘])`,
  'u',
);

/** Characters a paragraph's dateline takes, 0 when it has none. `named` says whether a place stands at its start. */
export function datelineLength(line: string, named: boolean): number {
  const found = DATELINE.exec(line)?.[0] ?? '';
  return found !== '' && (named || /\d|^In /.test(found)) ? found.length : 0;
}
