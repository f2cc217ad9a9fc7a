import { load } from 'cheerio';
import type { Article } from '@gigawire/domain';
import { articleOfText } from '@gigawire/scrape';
import { readOutlets, type Outlet, type SiteArticle } from '../../packages/cli/src/demo/outlet.ts';
import { newsroomFolder } from '../../packages/cli/src/project-folders.ts';

/** An article to read, and what is known of its outlet. */
export interface Sample {
  readonly article: Article;
  readonly outlet: Pick<Outlet, 'country' | 'dateOrder'>;
}

export const KB = 1024;
const SAMPLES = 12;
const BLOCKS = 'p, h2, h3, h4, li, tr, figcaption, blockquote';

interface Story {
  readonly outlet: Outlet;
  readonly published: string;
  readonly text: string;
}

function storyOf(outlet: Outlet, { title, published, body }: SiteArticle): Story {
  const $ = load(body, null, false);
  const lines = $(BLOCKS)
    .toArray()
    // The outermost block has the text of those inside it.
    .filter((block) => $(block).parents(BLOCKS).length === 0)
    .map((block) =>
      $(block)
        .find('th, td')
        .append(' ')
        .end()
        .text()
        .replaceAll(/\s{1,1000}/g, ' ')
        .trim(),
    );
  return { outlet, published, text: [title, ...lines].filter((line) => line !== '').join('\n') };
}

/** The first `bytes` of a text in UTF-8, back to the end of a line's word. */
function cut(text: string, bytes: number): string {
  const whole = new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, bytes), { stream: true });
  return whole.slice(0, Math.max(whole.lastIndexOf(' '), whole.lastIndexOf('\n')));
}

const rotated = <T>(items: readonly T[], by: number): readonly T[] => [...items.slice(by), ...items.slice(0, by)];

/** Twelve different articles of a size in bytes, each a run of the newsroom's stories that starts at another one; stories come round again where there are too few. */
export async function samplesOf(bytes: number): Promise<readonly Sample[]> {
  const stories = (await readOutlets(newsroomFolder)).flatMap((outlet) => outlet.articles.map((article) => storyOf(outlet, article)));
  const whole = stories.reduce((sum, { text }) => sum + text.length, 0);
  return Array.from({ length: SAMPLES }, (_, n) => {
    const run = rotated(stories, Math.floor((n * stories.length) / SAMPLES));
    const once = run.map(({ text }) => text).join('\n');
    const text = cut(`${once}\n`.repeat(Math.ceil((2 * bytes) / whole)), bytes);
    const { outlet, published } = run[0] as Story;
    return {
      article: articleOfText(text, { published, zone: outlet.zone, publisher: outlet.publisher, language: outlet.language }),
      outlet,
    };
  });
}
