/** Words that hedge or weigh an amount before it. */
export const ABOUT = String.raw`(?: [a-z]+ly| up to| about| around| nearly| over| more than| as much as| another| an additional| an extra| a further| a total of| a combined| at least| some| close to| roughly| in| up| down| forward| the| its| an?){0,5}`;
export const ROUND = String.raw`(?:<money>|\bseries [a-h]\b|\b(?:pre-)?seed\b|\bbridge round\b|\b(?:funding|financing|investment|equity|growth|pre-series [a-c]) round\b|\bfundrais(?:e|ing)\b)`;
export const INTO = { subject: 'funder', in: 'recipient', into: 'recipient', for: null, on: null } as const;
