// Counts in how many texts a term stands: what few have tells two articles of one development from others.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { termsOf } from '@gigawire/cluster';
import { labelledArticles } from '../eval/labelled-article.ts';
import { labelledDevelopments } from '../eval/labelled-development.ts';
import { mergingFolder, trainingFolder } from '../project-folders.ts';

/** Terms that fewer texts have are as rare as those that none has. */
const LEAST = 12;

const texts = [
  ...labelledArticles(join(trainingFolder, 'articles')).map(({ text }) => text),
  ...labelledDevelopments(join(trainingFolder, 'developments')).flatMap(({ articles }) => articles.map(({ text }) => text)),
];
const counts = new Map<string, number>();
for (const text of texts) for (const term of termsOf(text).keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
const lines = [...counts]
  .filter(([, count]) => count >= LEAST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([term, count]) => `${JSON.stringify(term)}: ${count}`);
writeFileSync(join(mergingFolder, 'term-counts.json'), `{"texts": ${texts.length}, "terms": {\n${lines.join(',\n')}\n}}\n`);
console.log(`term-counts.json: ${lines.length} terms of ${texts.length} texts`);
