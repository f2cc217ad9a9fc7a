/** Groups of three behind one to three digits, as South African and much European writing sets them apart: "18 125", "1 250 000". A further number behind makes it a row of figures or a telephone number. */
const GROUPED = /^[1-9]\d{0,2}(?:[ \u00a0]\d{3}){1,4}(?![\d,]|\.\d{3}|[ \u00a0]\d)/;
const LONGEST = 20;

/** What numbers the digits behind it rather than counts: a name ("Powerwall 2"), a month, or a figure before. */
const LABEL = /(?:[A-Z]\w*[a-z]\w*|\b(?:phase|stage|unit|block|line|class|level|type|model|no\.?|numbers?|lot|package)|\d)[ \u00a0]$/;
/** Nothing is before the first word of a sentence that it could go on from: its capital tells nothing. */
const FIRST_WORD = /(?:^|[.!?:\n]["'”’)]? *)(?:About|Almost|Around|Another|At|By|In|Nearly|Of|Over|Some|The|These|To|With)[ \u00a0]$/;
const BEHIND = 24;

/** A text that sets thousands apart by commas anywhere does so everywhere. */
export const groupsBySpace = (text: string): boolean => !/\d,\d{3}(?!\d)/.test(text);

/** No number of its own begins with a nought: "78 000" is one whatever else the text does. */
const WITH_NOUGHT = /[ \u00a0]0/;

/**
 * End of the number at `start` whose thousands are set apart by plain spaces; null where they are not, or it cannot be told from two
 * numbers. `spaced` as `groupsBySpace` says of the text.
 */
export function spacedEnd(text: string, start: number, spaced: boolean): number | null {
  const found = GROUPED.exec(text.slice(start, start + LONGEST))?.[0];
  if (found === undefined || !(spaced || WITH_NOUGHT.test(found))) return null;
  const before = text.slice(Math.max(0, start - BEHIND), start);
  return LABEL.test(before) && !FIRST_WORD.test(before) ? null : start + found.length;
}
