import type { BodyReading } from '../body/read-body.ts';
import { textOf } from '../dom/text.ts';

/** The steps that take out what asks something of the reader. */
const ASKING = new Set(['newsletter', 'overlay']);
const MOST_BOXES = 30;
const BEFORE_END = 3;
const AFTER_END = 12;

/** What a page asks of its readers: the boxes taken out for it, and the lines around the end of the body. */
export function asksOf({ all, lines, gone }: BodyReading): string {
  const boxes = [...gone].filter(([, step]) => ASKING.has(step)).slice(0, MOST_BOXES);
  const last = lines.at(-1);
  const end = last ? all.indexOf(last) : 0;
  const around = all.slice(Math.max(0, end - BEFORE_END), end + AFTER_END).map(({ text }) => text.slice(0, 300));
  return [...boxes.map(([node]) => textOf(node, 400)), ...around].join('\n');
}
