import type { Document } from 'domhandler';
import { nameOf } from '../dom/names.ts';
import { textOf } from '../dom/text.ts';
import { metaOf } from '../metadata/head.ts';
import { plain } from '../metadata/plain.ts';
import type { Meta } from '../metadata/read-meta.ts';
import type { Sources } from '../metadata/sources.ts';
import { statedBodyOf } from '../metadata/stated-body.ts';
import { TRIMS } from '../trims/order.ts';
import { trimLines } from '../trims/trim-lines.ts';
import { type BodyReading, readBody } from './read-body.ts';
import type { Selected } from './select.ts';
import { type Line, statedLines } from './stated-lines.ts';

export interface TextReading {
  /** The article's lines. */
  readonly lines: readonly Line[];
  /** Lines that told who wrote it and when. */
  readonly signatures: readonly string[];
  /** The body before trimming, and the page around it. */
  readonly body: BodyReading;
}

const QUOTED = 80;

/** The article's lines: the body found, trimmed line by line, or JSON-LD's where the page shows little of it. */
export function readText(
  root: Document,
  options: { sources: Sources; meta: Meta; selected: Selected; note: ((by: string, why: string) => void) | null },
): TextReading {
  const { sources, meta, selected, note } = options;
  const body = readBody(root, {
    selected: selected.body,
    removed: selected.removed,
    title: meta.title,
    description: plain(metaOf(sources.head, 'og:description', 'description', 'twitter:description')),
    ...(note && {
      tooLittle: () => note('selectors.body', 'what it found holds next to no prose, the generic steps choose the body'),
      note(step, why, element) {
        // A page has hundreds of scripts and empty boxes; only what held words is worth telling.
        const words = textOf(element, QUOTED);
        if (words !== '') note(step, `<${element.name}>${nameOf(element).trimEnd()} "${words}": ${why}`);
      },
    }),
  });
  const statedBody = statedBodyOf(sources);
  const signatures: string[] = [];
  const trimmed = trimLines(body.lines, {
    trims: TRIMS,
    view: { title: meta.title, authors: meta.authors, statedBody },
    note: (trim, why, { text }) => {
      if (trim.name === 'signature') signatures.push(text);
      note?.(trim.name, `"${text.slice(0, QUOTED)}": ${why}`);
    },
  });
  const stated = statedLines(statedBody, trimmed);
  if (stated) note?.('stated-lines', 'the page shows little of its articleBody, which is read instead');
  return { lines: stated ?? trimmed, signatures, body };
}
