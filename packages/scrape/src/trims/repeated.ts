import type { Passage } from '../body/passage.ts';
import { letters } from '../paragraphs/letters.ts';
import type { Trim } from './trim.ts';

const SHORTEST = 20;

/** A paragraph that stands a second time word for word: pull quotes, copies for other screen sizes. */
export const repeated: Trim = {
  name: 'repeated',
  trim: (lines) => {
    const out = new Map<Passage, string>();
    const seen = new Set<string>();
    for (const line of lines) {
      if (line.kind === 'row') continue;
      const words = letters(line.text);
      if (words.length < SHORTEST) continue;
      if (seen.has(words)) out.set(line, 'stood before');
      seen.add(words);
    }
    return out;
  },
};
