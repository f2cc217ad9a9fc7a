import type { Passage } from '../body/passage.ts';
import { letters } from '../paragraphs/letters.ts';
import type { Trim } from './trim.ts';

const REACH = 6;

/** The page's title where it stands again over the body; the article carries it apart from its text. */
export const ownTitle: Trim = {
  name: 'own-title',
  trim: (lines, { title }) => {
    const out = new Map<Passage, string>();
    const words = letters(title ?? '');
    if (words === '') return out;
    for (const line of lines.slice(0, REACH)) {
      if (letters(line.text) === words || line.block.name === 'h1') out.set(line, 'the title again');
    }
    return out;
  },
};
