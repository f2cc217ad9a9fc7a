import type { Outline, OutlineItem } from './outline.ts';

const WIDTH = 76;
const LABEL_WIDTH = 11;

/** Breaks a line at spaces so that it fits the width where its words allow; lines after the first are indented to `indent`. */
function wrapped(line: string, indent: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > WIDTH - (lines.length === 0 ? 0 : indent.length)) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current].join(`\n${indent}`);
}

const underlined = (heading: string): string => `${heading}\n${'-'.repeat(heading.length)}`;

function itemText({ preview, changes, why, link }: OutlineItem, number: number): string {
  const pad = '   ';
  const fact = (label: string, value: string): string =>
    pad + wrapped(`${label.padEnd(LABEL_WIDTH)}${value}`, pad + ' '.repeat(LABEL_WIDTH));
  const sources = preview.sources.map((s) => {
    const told = [s.name, s.published].filter((part) => part !== null).join(', ');
    return `${pad}- ${told}${s.url === null ? '' : `\n${pad}  ${s.url}`}`;
  });
  return [
    wrapped(`${number}. ${preview.sentence}`, pad),
    ...(changes.length === 0 ? [] : ['', ...changes.map((c) => pad + wrapped(`* ${c}`, `${pad}  `))]),
    '',
    ...preview.facts.map((f) => fact(f.label, f.value)),
    ...(preview.evidence === null ? [] : ['', pad + wrapped(`“${preview.evidence.quote}”`, pad), `${pad}— ${preview.evidence.source}`]),
    '',
    `${pad}Sources (${preview.coverage})`,
    ...sources,
    '',
    pad + wrapped(why, pad),
    ...(link === null ? [] : [`${pad}Review: ${link}`]),
  ].join('\n');
}

/** A digest as plain text for people: about 76 columns, sections New and Changed, numbered events. */
export function renderText(outline: Outline): string {
  const sections = outline.sections.map((section) =>
    [underlined(section.heading), ...section.items.map((item, i) => itemText(item, i + 1))].join('\n\n'),
  );
  return [`${outline.title}: ${outline.summary}\n${outline.at}`, ...sections, `--\n${wrapped(outline.footer, '')}`].join('\n\n\n') + '\n';
}
