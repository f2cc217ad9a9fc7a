import { datelineLength } from './boilerplate.ts';

/** Up to four capitalized words. */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&-]{2,24}(?: \p{Lu}[\p{L}\p{N}&/-]{0,24}){0,3}`;
/** What shows that a name opening a paragraph does something: a verb, an owner's "'s", an apposition. */
const DOES = String.raw`(?:'s|’s)? (?:has|have|had|will|would|is|was|said|says|plans|agreed|signed|won|bought|sold|to|(?:of|and|in) \p{Lu}|on \p{Lu}|today|[a-z]{2,12}(?:s|ed) (?:a|an|the|its|up|to|for)|purchase|sale)\b|, (?:an?|the|maker|owner|which|whose)\b|(?:'s|’s) [a-z]`;
const OPENS = new RegExp(String.raw`^(${NAME})(?=${DOES})`, 'u');
/** Words that open a sentence in the plural or tell a trade are no name: "Regulators have", "Producers will". */
const COMMON =
  /(?:ers|ors|ies|ings|ments|ions|ists|tries|ants|ices|orts)$|^(?:After|Before|When|While|Since|Under|Both|Several|Some|Many|Most|More|These|Those|This|That|Their|There|They|What|Every|Each|Other|Another|Electric|Battery|Solar|Energy|Power|Lithium|Storage|Clean|Green|National|Federal|Union|Industry|European|Chinese|Indian|Japanese|Korean|German|Spanish|Total|Company|Group|Shares|People|Talks|State|Local|Global|World|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Dozens)\b/;
/** Letters a single word needs to be taken for a name. */
const LONG_ENOUGH = 5;
/** Paragraphs at whose start names are looked for: the first after the headline. */
const FIRST = 2;

/** True when a word is never written small and stands in a text more than once: a proper name. */
export function isProper(text: string, word: string): boolean {
  if (word.length < LONG_ENOUGH || COMMON.test(word)) return false;
  const times = text.split(word).length - 1;
  return times > 1 && !new RegExp(String.raw`(?<![\p{L}])${word.toLowerCase()}(?![\p{L}])`, 'u').test(text);
}

/** Names that open the first paragraphs below a headline and stand in the headline too, as "Nordhavn Energi" for "Nordhavn"; with their places. */
export function leadingNames(text: string): { readonly name: string; readonly start: number }[] {
  const end = text.indexOf('\n');
  if (end < 0) return [];
  const headline = text.slice(0, end);
  const found: { name: string; start: number }[] = [];
  let from = end;
  for (let seen = 0; seen < FIRST && from >= 0 && from < text.length;) {
    while (text[from] === '\n') from += 1;
    const next = text.indexOf('\n', from);
    const line = text.slice(from, Math.min(from + 160, next < 0 ? text.length : next));
    const skipped = datelineLength(line, true);
    const name = OPENS.exec(line.slice(skipped))?.[1];
    const first = name?.split(' ')[0] ?? '';
    if (name !== undefined && headline.includes(first) && isProper(text, first)) found.push({ name, start: from + skipped });
    seen += 1;
    from = next;
  }
  return found;
}
