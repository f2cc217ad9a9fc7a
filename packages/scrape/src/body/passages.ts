import type { AnyNode, Element } from 'domhandler';
import { isElement, isText } from '../dom/element.ts';
import { textOf } from '../dom/text.ts';
import { cleanText } from '../paragraphs/clean-text.ts';
import type { Passage } from './passage.ts';
import { weightOf } from './weight.ts';

/** Elements that stand within a line; every other one starts and ends a paragraph. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr rb rtc amp-fit-text bsp-link shy'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;

/** A way to another page; anchors within the page and scripts are none. */
const isLink = ({ name, attribs }: Element): boolean =>
  name === 'a' && attribs['href'] !== undefined && !/^\s*(?:#|javascript:)/i.test(attribs['href']);

/** More paragraphs than any article has; only a hostile page holds more. */
const MOST = 10_000;

interface Open {
  parts: string[];
  links: number;
}

/** Splits what is left of a page, or of one element, into paragraphs in document order. `gone` elements are passed over. */
export function passagesOf(root: AnyNode, gone: Pick<ReadonlySet<AnyNode>, 'has'>): Passage[] {
  const passages: Passage[] = [];
  let run: Open = { parts: [], links: 0 };

  const flush = (block: Element | null, kind: Passage['kind']): void => {
    if (run.parts.length === 0) return;
    const { parts, links } = run;
    run = { parts: [], links: 0 };
    if (!block || passages.length >= MOST) return;
    const text = cleanText(parts.join(''));
    if (text !== '') passages.push({ text, kind, block, weight: weightOf(text), links });
  };

  const gather = (node: AnyNode, block: Element | null, kind: Passage['kind'], inLink: boolean): void => {
    if (isText(node)) {
      if (run.parts.length === 0 && node.data.trim() === '') return;
      run.parts.push(node.data);
      if (inLink) run.links += weightOf(node.data);
      return;
    }
    if (!('children' in node) || gone.has(node)) return;
    if (!isElement(node)) {
      for (const child of node.children) gather(child, block, kind, inLink);
      return;
    }
    if (node.name === 'br') {
      if (endsLine(node, run.parts)) flush(block, kind);
      else run.parts.push(' ');
      return;
    }
    if (INLINE.has(node.name)) {
      const link = inLink || isLink(node);
      for (const child of node.children) gather(child, block, kind, link);
      return;
    }
    if (node.name === 'rt' || node.name === 'rp') return;
    flush(block, kind);
    if (node.name === 'tr' && isDataRow(node)) {
      gatherRow(node, inLink);
      flush(node, 'row');
      return;
    }
    const inner = kindOf(node, kind);
    for (const child of node.children) gather(child, node, inner, inLink);
    flush(node, inner);
  };

  const gatherRow = (row: Element, inLink: boolean): void => {
    for (const cell of row.children) {
      if (!isElement(cell)) continue;
      const before = run.parts.length;
      const inside = (node: AnyNode, link: boolean): void => {
        if (isText(node)) {
          run.parts.push(node.data);
          if (link) run.links += weightOf(node.data);
        } else if ('children' in node && !gone.has(node)) {
          for (const child of node.children) inside(child, link || (isElement(child) && isLink(child)));
          if (isElement(node) && !INLINE.has(node.name)) run.parts.push(' ');
        }
      };
      inside(cell, inLink);
      const text = run.parts.splice(before).join('').trim();
      if (text !== '') run.parts.push(before > 0 ? ` | ${text}` : text);
    }
  };

  gather(root, isElement(root) ? root : null, 'text', false);
  return passages;
}

function kindOf(element: Element, around: Passage['kind']): Passage['kind'] {
  if (HEADING.test(element.name)) return 'heading';
  if (element.name === 'li' || element.name === 'dt' || element.name === 'dd') return 'item';
  return around === 'item' || around === 'heading' ? around : 'text';
}

const LONGEST_ROW = 500;

/** A table row is kept as one line when it holds data; rows of layout tables hold whole articles. */
function isDataRow(row: Element): boolean {
  let cells = 0;
  if (textOf(row, LONGEST_ROW + 1).length > LONGEST_ROW) return false;
  for (const cell of row.children) {
    if (!isElement(cell)) continue;
    cells++;
    let blocks = 0;
    for (const inner of cell.children) {
      if (isElement(inner) && (inner.name === 'table' || inner.name === 'ul' || inner.name === 'article')) return false;
      if (isElement(inner) && (inner.name === 'p' || inner.name === 'div' || HEADING.test(inner.name))) blocks++;
    }
    if (blocks > 2) return false;
  }
  return cells > 1;
}

const SENTENCE_END = /[.!?。！？…:;”"»)]\s*$/;

/** A line break ends a paragraph when another follows it or a sentence stands before it; else the line is only wrapped. */
function endsLine(br: Element, parts: readonly string[]): boolean {
  for (let next = br.next; next; next = next.next) {
    if (isText(next)) {
      if (next.data.trim() !== '') break;
    } else if (isElement(next)) {
      if (next.name === 'br') return true;
      break;
    }
  }
  return SENTENCE_END.test(parts.at(-1) ?? '');
}
