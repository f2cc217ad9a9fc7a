// Counts in how many openings a word stands: what few have tells two articles of one development from others.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '@gigawire/cluster';
import { labelledArticles } from '../eval/labelled-article.ts';
import { labelledDevelopments } from '../eval/labelled-development.ts';
import { mergingFolder, trainingFolder } from '../project-folders.ts';

/** Characters of a text, headline included, that are its opening. */
const OPENING = 1000;
/** Words that fewer openings have are as rare as those that none has. */
const LEAST = 12;

const texts = [
  ...labelledArticles(join(trainingFolder, 'articles')).map(({ text }) => text),
  ...labelledDevelopments(join(trainingFolder, 'developments')).flatMap(({ articles }) => articles.map(({ text }) => text)),
];
const counts = new Map<string, number>();
for (const text of texts) for (const word of wordsOf(text.slice(0, OPENING))) counts.set(word, (counts.get(word) ?? 0) + 1);
const lines = [...counts]
  .filter(([, count]) => count >= LEAST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, count]) => `${JSON.stringify(word)}: ${count}`);
writeFileSync(join(mergingFolder, 'word-counts.json'), `{"openings": ${texts.length}, "words": {\n${lines.join(',\n')}\n}}\n`);
console.log(`word-counts.json: ${lines.length} words of ${texts.length} openings`);
