import type { Step } from './step.ts';

const NAMES =
  / (?:author|authors|byline|bylines|bio|author bio|about author|contributor|contributors|author box|dateline|timestamp|date|datetime|pubdate|published|post meta|entry meta|article meta|meta|metadata|posted on|post date|credit|credits|read time|reading time|kicker|eyebrow|dachzeile|autor|autoren|autores|autore|auteur|firma|fecha|datum|tarih|yazar|agency|source) /;

/** Who wrote it and when, told as such; both are read as metadata. Author biographies. */
export const byline: Step = {
  name: 'byline',
  judge: (element, { name, mass }) => {
    if (element.name === 'address') return '<address>';
    if (element.name === 'time' && mass.text < 60) return '<time>';
    if (element.attribs['rel'] === 'author') return 'rel author';
    return mass.text < 1200 && NAMES.test(name) ? 'named as byline or date' : null;
  },
};
