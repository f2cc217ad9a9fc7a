import type { Passage } from './passage.ts';
import { letters } from '../paragraphs/letters.ts';
import { cleanText } from '../paragraphs/clean-text.ts';
import { weightOf } from './weight.ts';

export interface Line {
  readonly text: string;
  readonly kind: Passage['kind'];
  readonly weight: number;
}

/** The page must hold less than this part of the stated body before that is taken instead. */
const SCANT = 0.5;
const SHORTEST = 400;

/**
 * The paragraphs of JSON-LD's `articleBody` where the page itself shows little of it, because a script would fill it in: null unless what the
 * page does show is in there too.
 */
export function statedLines(stated: string | null, shown: readonly Line[]): Line[] | null {
  if (stated === null) return null;
  const lines = stated
    .split(/[\n\r\u2028\u2029]+/)
    .map(cleanText)
    .filter((text) => text !== '')
    .map((text) => ({ text, kind: 'text' as const, weight: weightOf(text) }));
  const weight = lines.reduce((sum, line) => sum + line.weight, 0);
  const visible = shown.reduce((sum, line) => sum + line.weight, 0);
  if (weight < SHORTEST || visible > weight * SCANT) return null;
  const whole = letters(stated);
  const agreed = shown.reduce((sum, line) => sum + (whole.includes(letters(line.text)) ? line.weight : 0), 0);
  return agreed >= visible * 0.5 || visible < SHORTEST / 2 ? lines : null;
}
