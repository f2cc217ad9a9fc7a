/** Headlines of looks back over a year or less: none of what they tell is new. "The biggest deal of the year" is news, "deals of the year" is not. */
const LOOK_BACK =
  /\b(?:year in review|review 20\d\d|look(?:ing)? back|the year(?:['’]s|\s+in)\b|that mattered|(?:three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) [\p{L}\s-]{1,40} (?:of 20\d\d|this (?:year|month|quarter))|(?:month|quarter) in (?:review|brief))|(?<!month|quarter|week|day)s of the year\b/iu;

export const isLookBack = (title: string | null): boolean => title !== null && LOOK_BACK.test(title);
