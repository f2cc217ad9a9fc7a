import type { Passage } from '../body/passage.ts';
import type { Trim } from './trim.ts';

const REACH = 5;
const CONTACT =
  /\b[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,10}\b|(?:^|[\s(])@\w{2,20}\b|follow (?:him|her|them|\w+) on|on (?:twitter|x|linkedin|instagram)\b/i;
const IS = /^[\s,]{0,3}(?:is|was|covers|writes|reports|works|has|joined|est|es|ist|schreibt|arbeitet|è|jest)\b/i;

/** The last lines where they tell who the author is and how to write to them. */
export const bio: Trim = {
  name: 'bio',
  trim: (lines, { authors }) => {
    const out = new Map<Passage, string>();
    const from = Math.max(1, lines.length - REACH);
    for (const line of lines.slice(from)) {
      if (line.weight > 700) continue;
      const names = authors.filter((author) => line.text.includes(author));
      if (names.some((name) => line.text.startsWith(name) && IS.test(line.text.slice(name.length))))
        out.set(line, 'tells who the author is');
      else if (
        line.weight < 260 &&
        CONTACT.test(line.text) &&
        (names.length > 0 || /^(?:e-?mail|contact|follow|reach|write to)\b/i.test(line.text))
      )
        out.set(line, 'tells how to reach the author');
    }
    return out;
  },
};
