import type { Range } from '@gigawire/domain';

/** How a clause hangs on the one before it. */
export type Link =
  /** the first of its sentence */
  | 'opening'
  /** "… and will build …", "X, which …, will build …": the sentence's subject goes on */
  | 'and'
  /** "…, and the plant will …": a new subject */
  | 'other'
  /** ", which will have …": says more of what stands before */
  | 'relative'
  /** "while …", "but …", a semicolon: someone else, or something else */
  | 'contrast'
  /** "after …", "following …": what went before in time */
  | 'earlier';

export interface Clause extends Range {
  readonly link: Link;
}

const FINITE = String.raw`(?:will|would|is|are|was|were|has|have|had|can|could|may|might|shall|plans|aims|intends|expects|seeks|wants|hopes|said|says)`;

const ACTING = String.raw`(?:announc|sign|agree|approv|launch|unveil|acquir|invest|commission|inaugurat|open|complet|begin|began|start|award|secur|rais|commit|pledg|form|suppl|buil[dt]|expand|set up|sets up|acquire|increas|reduc|sold|sells|bought|buys|won|wins|bags|bagged|plans|aims|expects|is|are|was|were|has|have|had|will|would|also|later|then|target|lifted|trimmed|slashed|halved|took|paid|merged|delivered|shipped|terminated|scrapped|cancelled)`;

/** Alternatives in the order of their links below. `d` gives each group's place. */
const BOUNDARY = new RegExp(
  [
    String.raw`(?<contrast>;|\s[—–]\s|,?\s(?:while|whereas|although|though|but|even as|even though)\s|,?\sas against\s)`,
    String.raw`(?<relative>,\s(?:which|who|whose|where|with the)\s)`,
    String.raw`(?<earlier>,\shaving\s|,\sas\s(?!part\b|well\b|of\b|much\b|many\b|an?\b|the\b|per\b|its\b|to\b)|,?\s(?:(?:months|weeks|days|a year) )?(?:after|following|since|when|once|because|amid)\s(?!\ue002|all\b|that\b|tax\b))`,
    String.raw`(?<and>(?<!\bto\s[a-z-]{2,14}),?\sand\s(?=${ACTING}(?:e?s|e?d|ing|ies|ied|y)?\b)|,\s(?=${FINITE}\s|followed by an?\s))|(?<other>(?<![\ue003\ue004],?)\sand\s(?=\ue003+ (?:has |have |will )?${ACTING}(?:e?s|e?d|ing|ied)?\b)|,\sand\s(?=[^,;]{2,60}?\s${FINITE}\s)|,\s(?:adding|saying) (?:that )?)`,
  ].join('|'),
  'g',
);

const VERB = new RegExp(String.raw`\b(?:${FINITE}|${ACTING}(?:e?s|e?d|ing|ied)?)\b`);

const FRONTED = /^\W{0,3}(?:[a-z]+ (?:years|months|weeks|days) (?:after|before)|while|although|though|after|following|amid|since|when)\s/;

const LINKS = ['contrast', 'relative', 'earlier', 'and', 'other'] as const;

/** Splits a sentence of the masked text into clauses; ranges are in the text. The pieces are for assigning figures, not for grammar. */
export function splitClauses(mask: string, sentence: Range): Clause[] {
  const words = mask.slice(sentence.start, sentence.end);
  const clauses: Clause[] = [];
  const fronted = FRONTED.test(words) ? words.indexOf(', ') : -1;
  let from = 0;
  let link: Link = 'opening';
  const close = (end: number, next: Link): void => {
    if (end > from) clauses.push({ start: sentence.start + from, end: sentence.start + end, link });
    from = end;
    link = next;
  };
  // "After signing the deal, the firm will build …": the main clause starts behind the comma.
  if (fronted > 0) {
    link = 'earlier';
    close(fronted, 'opening');
  }
  BOUNDARY.lastIndex = Math.max(0, fronted + 1);
  for (let match = BOUNDARY.exec(words); match !== null; match = BOUNDARY.exec(words)) {
    const { groups } = match;
    // "A and B have formed" is one subject; only behind a verb does a name after "and" begin anew.
    if (groups?.['other'] !== undefined && !VERB.test(words.slice(from, match.index))) continue;
    close(match.index, LINKS.find((name) => groups?.[name] !== undefined) ?? 'and');
  }
  close(words.length, 'opening');
  return clauses;
}
