import type { Paragraph } from '@gigawire/domain';

/** Paragraphs to one text, a newline between them, and where each stands in it. */
export function compose(lines: readonly { text: string; kind: Paragraph['kind'] }[]): { text: string; paragraphs: Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { text, kind } of lines) {
    paragraphs.push({ start, end: start + text.length, kind });
    start += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), paragraphs };
}
