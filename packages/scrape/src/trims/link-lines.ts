import type { Passage } from '../body/passage.ts';
import type { Trim } from './trim.ts';

const ALL_LINK = 0.85;
const MANY_LINKS = 0.6;
/** Links to other stories are headlines; a whole long sentence in a link is the article's own. */
const SENTENCE = 90;

const share = ({ links, weight }: Passage): number => links / Math.max(weight, 1);

/** Lines that are links and nothing else, and lists made of them. A heading keeps its line unless what follows it goes. */
export const linkLines: Trim = {
  name: 'link-lines',
  trim: (lines) => {
    const out = new Map<Passage, string>();
    for (const [index, line] of lines.entries()) {
      const part = share(line);
      if (line.kind === 'row') continue;
      if (part >= ALL_LINK && !(line.weight > SENTENCE && /[.!?。！？]["'”’»)\]]?$/.test(line.text))) out.set(line, 'nothing but a link');
      else if (
        line.kind === 'item' &&
        part >= MANY_LINKS &&
        [lines[index - 1], lines[index + 1]].some((near) => near?.kind === 'item' && share(near) >= MANY_LINKS)
      ) {
        out.set(line, 'in a list of links');
      }
    }
    return out;
  },
};
