import { parse } from '../source/parse.ts';
import { type BodyOptions, type BodyReading, readBody } from './read-body.ts';

/** A sentence long enough to count, told apart by its number. */
export const sentence = (n: number): string =>
  `Paragraph ${n} tells, at some length, what the plant in the harbour is to make and who pays for it.`;

export const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${sentence(from + i)}</p>`).join('');

/** The body of a piece of markup, read without selectors unless they are given. */
export const bodyOf = (html: string, options: Partial<BodyOptions> = {}): BodyReading =>
  readBody(parse(html).root, { selected: null, removed: new Set(), title: null, description: null, ...options });

/** The body's lines, those made by `sentence` by their numbers alone. */
export const linesOf = (html: string, options: Partial<BodyOptions> = {}): string[] =>
  bodyOf(html, options).lines.map(({ text }) => /^Paragraph (\d+) tells/.exec(text)?.[1] ?? text);
