/** Headlines of lists and looks back: they tell many developments, none of them new. */
const ROUNDUP =
  /\b(?:round-?up|recap|year in review|look(?:ing)? back|(?:of|in) the year\b|the year(?:['’]s|\s+in)\b|that mattered|(?:three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) [\p{L}\s-]{1,40} (?:to know|to watch|of 20\d\d|this (?:year|month|quarter))|(?:week|month|quarter) in (?:review|brief))/iu;

export const isRoundup = (title: string | null): boolean => title !== null && ROUNDUP.test(title);
