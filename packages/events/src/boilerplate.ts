/** Lines that stand in an article's text and are not its news. */
const FURNITURE =
  /^\W{0,4}(?:also read|read (?:also|more|next|the full)|see also|related (?:stories|articles|news|reading)|recommended|click here|subscribe|sign up|follow us|download (?:the|our)|register (?:now|here)|join (?:us|our)|share this|photo(?: credit| by)?\s*:|image(?: credit| source)?\s*:|picture\s*:|source\s*:|disclaimer|copyright|all rights reserved|advertisement|for (?:more|further) information|(?:media|press|investor) contacts?|reporting by|editing by|with inputs from|\(?the views expressed|catch all the|published (?:on|by)|written by|filed under|tags?\s*:|forward-looking statements?)\b/i;

/** A heading after which a company describes itself. */
const SELF_PORTRAIT =
  /^\W{0,4}(?:about (?!\d|half|a\b|one\b|two\b|three\b|four\b|five\b)[^.]{2,70}:?$|about the (?:company|author|group|event)\b|notes? to editors|safe harbou?r|forward-looking statements)/i;

export const isFurniture = (line: string): boolean => FURNITURE.test(line);
export const opensSelfPortrait = (line: string): boolean => SELF_PORTRAIT.test(line);
