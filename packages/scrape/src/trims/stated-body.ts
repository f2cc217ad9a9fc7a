import type { Passage } from '../body/passage.ts';
import { letters } from '../paragraphs/letters.ts';
import type { Trim } from './trim.ts';

/** Least part of the body's prose that JSON-LD must hold too before it may speak against the rest. */
const AGREEMENT = 0.8;
const SHORTEST = 400;
const LONGEST_DROPPED = 600;
const MOST_LINES = 1000;

/**
 * Lines that the publisher's own `articleBody` leaves out, where that text is clearly the same article and complete: polls, promotions and
 * boxes set between the paragraphs. Headings, rows and what stands before its first line are kept: publishers leave those out as well.
 */
export const statedBody: Trim = {
  name: 'stated-body',
  trim: (lines, { statedBody: stated }) => {
    const out = new Map<Passage, string>();
    if (stated === null || stated.length < SHORTEST || lines.length > MOST_LINES) return out;
    const whole = letters(stated);
    const words = lines.map(({ text }) => letters(text));
    const known = words.map((word) => word.length > 3 && whole.includes(word));
    let prose = 0;
    let agreed = 0;
    for (const [index, line] of lines.entries()) {
      if (line.kind !== 'text') continue;
      prose += line.weight;
      if (known[index]) agreed += line.weight;
    }
    if (agreed === 0 || agreed < prose * AGREEMENT) return out;
    for (let i = known.indexOf(true); i < lines.length; i++) {
      const line = lines[i] as Passage;
      if (!known[i] && (line.kind === 'text' || line.kind === 'item') && line.weight < LONGEST_DROPPED)
        out.set(line, 'not in the articleBody');
    }
    return out;
  },
};
