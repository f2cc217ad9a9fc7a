import type { Paragraph } from '@gigawire/domain';
import { isCaption, isFurniture, MONTH } from './furniture.ts';

/** A heading after which a company describes itself. */
const SELF_PORTRAIT =
  /^\W{0,4}(?:about (?!\d|half|a\b|one\b|two\b|three\b|four\b|five\b)[^.:]{2,70}:?$|about the (?:company|author|group|event)\b|notes? to editors|safe harbou?r|forward-looking statements)/i;
/** "About Exide: Exide Industries was founded …": the same in one paragraph. */
const NAMED_PORTRAIT = /^About (?:the )?\p{Lu}[\p{L}\p{N}.&'’ -]{1,60}: \p{L}/u;

export const opensSelfPortrait = (line: string): boolean => SELF_PORTRAIT.test(line) || NAMED_PORTRAIT.test(line);

/** "Puja Das Delhi", "By Anil Sasi | New Delhi", "Share Post": nothing but names between the headline and the news. */
const CAPITALIZED = String.raw`\p{Lu}[\p{L}.'’-]{0,24}`;
const NAMES_ONLY = new RegExp(String.raw`^(?:[Bb]y )?${CAPITALIZED}(?:[ ,;|/]{1,3}(?:and |in )?${CAPITALIZED}){1,5}\s*$`, 'u');

/** Characters of a paragraph by which it is known. */
const LINE = 120;
/** A line that heads other headlines, or what subscribers get: "Related stories:", "Top Articles in Business", "Enjoy 12 months of …". */
const HEADS_LIST =
  /^\W{0,4}(?:(?:also read|read (?:also|more|next)|see also|related|recommended|most read|trending|(?:top|popular|latest|more) (?:articles|stories|news|content)|you (?:may|might) also like|(?:more|also) from)[^.]{0,30}|enjoy \d+ [^.]{0,60})$/i;
const ENDED = /[.!?…。]["”’»)\]]?\s*$/;
/** Paragraphs before a company describes itself. */
const FEWEST = 2;
/** Paragraphs at the top among which pictures stand. */
const TOP = 2;

/** The paragraphs of a text that tell its news: without furniture, the headlines listed as related, and what stands from a self-portrait on. */
export function toldAmong(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const told: Paragraph[] = [];
  let listsRelated = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    const { start, end } = paragraph;
    const line = text.slice(start, Math.min(end, start + LINE));
    if (told.length >= FEWEST && opensSelfPortrait(line)) break;
    const isByline = told.length === 1 && NAMES_ONLY.test(text.slice(start, end));
    const isUnderPicture = told.length > 0 && told.length <= TOP && i + 1 < paragraphs.length && isCaption(text.slice(start, end));
    const furniture = isFurniture(line);
    // A headline can read "More from Kolkata".
    const headsList = (furniture || i > 0) && HEADS_LIST.test(text.slice(start, end));
    if (furniture || headsList || isByline || isUnderPicture) {
      listsRelated = headsList;
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
