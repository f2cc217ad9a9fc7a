import type { Passage } from '../body/passage.ts';
import type { Trim } from './trim.ts';

/** Headings at the end with nothing under them: what they headed was taken out. */
export const orphanHeadings: Trim = {
  name: 'orphan-headings',
  trim: (lines) => {
    const out = new Map<Passage, string>();
    for (let i = lines.length - 1; i >= 0 && lines[i]?.kind === 'heading'; i--) out.set(lines[i] as Passage, 'heads nothing');
    return out;
  },
};
