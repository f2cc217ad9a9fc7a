import { type CheerioAPI, load } from 'cheerio/slim';
import { DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

const MAX_DEPTH = 400;
const MAX_NODES = 60_000;
const MAX_TEXT = 5_000_000;

/** An HTML page as a tree, no deeper and no larger than a page of links is: what lies beyond is left unread. */
export function boundedPage(html: string): CheerioAPI {
  const tree = new DomHandler();
  let depth = 0;
  let nodes = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > MAX_DEPTH || ++nodes > MAX_NODES) parser.pause();
      else tree.onopentag(name, attributes);
    },
    onclosetag() {
      depth--;
      tree.onclosetag();
    },
    ontext(data) {
      if (++nodes <= MAX_NODES) tree.ontext(data);
    },
  });
  parser.write(html.slice(0, MAX_TEXT));
  return load(tree.root);
}
