import type { Paragraph } from '@gigawire/domain';

/** Lines that stand in an article's text and are not its news. */
const FURNITURE =
  /^\W{0,4}(?:also read|read (?:also|more|next|the full)|see also|related (?:stories|articles|news|reading)|recommended|click here|subscribe|sign up|follow us|follow [^.]{2,40} on (?:whatsapp|google|telegram|twitter|linkedin|facebook)|don['’]t want to miss|download (?:the|our)|register (?:now|here)|join (?:us|our)|share this|representative (?:image|photo)|(?:photo|image)(?: credit| source| by)?\s*:|credit\s*:|listen to th(?:is|e) (?:article|story)|getting your trinity|picture\s*:|source\s*:|disclaimer|copyright|all rights reserved|advertisement|for (?:more|further) information|(?:media|press|investor) contacts?|reporting by|editing by|with inputs from|\(?the views expressed|catch all the|published (?:on|by)|posted on\s*:|release id|written by|filed under|tags?\s*:|methodology\s*:|disclosure\s*:|earlier on this|editor['’]s note\s*: this (?:article|story)|forward-looking statements?)(?!\w)/i;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}';
const DAY = String.raw`(?:[a-z]{3,6}day,? )?(?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH}),? \d{4}`;
/** "5 min read Last Updated : Jun 17 2025 | 11:27 PM IST", "July 31, 2025": when a text was put out, not what happened. */
const STAMP = new RegExp(
  String.raw`^\W{0,4}(?:\d{1,2} ?min(?:ute)?s? read\b.{0,70}|(?:first published|(?:last )?updated|last modified)(?: on| at)? ?:.{0,60}|${DAY}(?:[ ,|/·–-]{1,3}(?:at )?\d{1,2}[:.]\d{2}[ a-z.+:\d]{0,20})?)\s*$`,
  'i',
);

/** A heading after which a company describes itself. */
const SELF_PORTRAIT =
  /^\W{0,4}(?:about (?!\d|half|a\b|one\b|two\b|three\b|four\b|five\b)[^.:]{2,70}:?$|about the (?:company|author|group|event)\b|notes? to editors|safe harbou?r|forward-looking statements)/i;
/** "About Exide: Exide Industries was founded …": the same in one paragraph. */
const NAMED_PORTRAIT = /^About (?:the )?\p{Lu}[\p{L}\p{N}.&'’ -]{1,60}: \p{L}/u;

export const isFurniture = (line: string): boolean => FURNITURE.test(line) || STAMP.test(line);
export const opensSelfPortrait = (line: string): boolean => SELF_PORTRAIT.test(line) || NAMED_PORTRAIT.test(line);

/** "Puja Das Delhi", "By Anil Sasi | New Delhi", "Share Post": nothing but names between the headline and the news. */
const CAPITALIZED = String.raw`\p{Lu}[\p{L}.'’-]{0,24}`;
const NAMES_ONLY = new RegExp(String.raw`^(?:[Bb]y )?${CAPITALIZED}(?:[ ,;|/]{1,3}(?:and |in )?${CAPITALIZED}){1,5}\s*$`, 'u');

/** Characters of a paragraph by which it is known. */
const LINE = 120;
/** A line that heads other headlines: "Related stories:". */
const HEADS_LIST = /^\W{0,4}(?:also read|read (?:also|more|next)|see also|related|recommended)[^.]{0,30}$/i;
const ENDED = /[.!?…。]["”’»)\]]?\s*$/;
/** Paragraphs before a company describes itself. */
const FEWEST = 2;

/** The paragraphs of a text that tell its news: without furniture, the headlines listed as related, and what stands from a self-portrait on. */
export function toldAmong(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const told: Paragraph[] = [];
  let listsRelated = false;
  for (const paragraph of paragraphs) {
    const { start, end } = paragraph;
    const line = text.slice(start, Math.min(end, start + LINE));
    if (told.length >= FEWEST && opensSelfPortrait(line)) break;
    const isByline = told.length === 1 && NAMES_ONLY.test(text.slice(start, end));
    if (isByline || isFurniture(line)) {
      listsRelated = HEADS_LIST.test(text.slice(start, end));
      continue;
    }
    if (listsRelated && end - start <= LINE && !ENDED.test(text.slice(end - 4, end))) continue;
    listsRelated = false;
    told.push(paragraph);
  }
  return told;
}

const FOUNDED = String.raw`(?:founded|set up|established|incorporated|formed|created|started|born)(?: [a-z]+ly)? (?:by [^,;]{2,40} )?in \ue002`;
/** "Exide, founded in 1947, runs nine plants", "Exide was founded in 1947 as …": a firm is introduced, and nothing is told. */
const INTRODUCES = new RegExp(
  String.raw`^\W{0,3}(?:the )?(?:[a-z-]+ ){0,3}\ue003+(?:, (?:which was |a [^,]{3,40} )?${FOUNDED}[^;.]{0,80}?,? (?:and )?(?:is|are|has|have|runs?|makes?|operates?|owns?|employs?|supplies|sells?|processes|produces?|exports?|serves?)\b| (?:was|were) ${FOUNDED})|^\W{0,3}(?:it|the (?:company|firm|group)|\ue003+) (?:now |also |currently )?(?:employs|exports to) (?:[a-z]+ ){0,2}[\ue001\d]`,
);

/** True for a sentence, masked, that introduces a firm. */
export const introducesFirm = (words: string): boolean => INTRODUCES.test(words);

const TOWN = String.raw`(?:\p{Lu}[\p{L}.'’]{1,20}|\[\p{Lu}[\p{L}]{1,20}\])(?:[ /-](?:\p{Lu}[\p{L}.'’]{1,20}|\[\p{Lu}[\p{L}]{1,20}\])){0,3}`;
/** "TOKYO, July 3 (Reuters) -", "New Delhi:", "Tokyo [Japan], August 30 (ANI):", "In Short :" before the first words of a paragraph. */
const DATELINE = new RegExp(
  String.raw`^(?:${TOWN}(?:(?:,| and|, and) ${TOWN}){0,3},? (?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?,?(?: ?[/(][^()/\n]{2,40}[/)])?(?: ?(?:--|[—–:.-])| )\s*|(?:${MONTH} \d{1,2}, \d{4}|\d{1,2} ${MONTH} \d{4})(?:[.:]| ?[—–-]) |(?:${TOWN}) ?(?:\([^()\n]{2,30}\) ?)?(?:--|[—–]| -|:) ?|In (?:Short|Detail|Brief) ?: ?)(?=[\p{L}"“'‘])`,
  'u',
);

/** Characters a paragraph's dateline takes, 0 when it has none. `named` says whether a place stands at its start. */
export function datelineLength(line: string, named: boolean): number {
  const found = DATELINE.exec(line)?.[0] ?? '';
  return found !== '' && (named || /\d|^In /.test(found)) ? found.length : 0;
}
