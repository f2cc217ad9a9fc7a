/** Advice, wishes, abilities: the act right behind these words has not been done and is not planned. */
const IN_THE_AIR =
  /\b(?:should|must|ought to|needs? to|how to|ways? to|abilit(?:y|ies) to|able to|the right to|where to|whether to|failure to|fail(?:s|ed)? to|struggl(?:es|ed|ing) to|easier to|harder to|difficult to|(?:important|essential|crucial|necessary|critical|easy|hard|possible|impossible) to|time to|want you to|calls? for|called for|urg(?:es|ed) [^;]{0,30} to|needs? for|efforts? to|attempts? to)(?: [a-z]+ly| also| be| have| been)? $/;

/** "should set a target of": the verb between is in the air, and its object with it. */
const ADVISED = /\b(?:should|must|ought to|needs? to)(?: [a-z]+){1,5} $/;

/** "will enable Gujarat to boost", "allows makers to build". */
const ENABLED =
  /\b(?:enabl(?:e|es|ed|ing)|allow(?:s|ed|ing)?|permit(?:s|ted)?|encourag(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|ask(?:s|ed)?) [^,;]{1,40} to (?:[a-z]+ly )?$/;

/** "had wrongly added a line". */
const MISTAKEN = /\b(?:wrongly|mistakenly|erroneously|incorrectly) $/;

/** "if the firm builds …": a condition, not a happening. */
const CONDITION = /(?:^|[,;] )(?:if|unless|suppose|imagine)\b[^,;]{0,60}$/;

/** The cheap half of the tests: words without which none of the above can match. */
const HINTS = ['should', 'must', 'ought', 'need', 'if ', 'unless', 'suppose', 'imagine'];

/** True when the words before an act (in its sentence, masked text) take it back into the air. */
export function isPrecluded(before: string): boolean {
  const near = before.slice(-80);
  if (near.endsWith('ly ') && MISTAKEN.test(near)) return true;
  if (
    /(?:to|for|be|have|been|also|ly|must|should|need|needs|urge|urged|urges) $/.test(near.slice(-9)) &&
    (IN_THE_AIR.test(near.slice(-60)) || ENABLED.test(near))
  )
    return true;
  return HINTS.some((hint) => before.includes(hint)) && (ADVISED.test(near.slice(-70)) || CONDITION.test(before));
}
