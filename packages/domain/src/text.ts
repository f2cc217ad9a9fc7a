/** A stretch of a text in UTF-16 code units, end exclusive, with the words that stand there: `text.slice(start, end) === quote`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A stretch of a text without its words. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The only way a span is made, so that no value can point at words that are not there. Throws RangeError outside the text. */
export function spanOf(text: string, start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) {
    throw new RangeError(`span ${start}..${end} is not inside a text of ${text.length}`);
  }
  return { start, end, quote: text.slice(start, end) };
}

/** True when the span's words stand in the text where it says. */
export const holds = (text: string, span: Span): boolean => text.slice(span.start, span.end) === span.quote;

/** True when the two stretches share at least one character. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly within `outer`. */
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
