// How well models read articles that they were not fitted on: `pnpm train:check`. Chooses between ways of fitting without a look at the halves that only score.
import { assemble, factsIn } from '@gigawire/events';
import { scoreArticles } from '../eval/events.ts';
import type { EvalText } from '../eval/suite.ts';
import { configFolder } from '../project-folders.ts';
import { readConfig } from '../read-config.ts';
import { watchesOf } from '../reading-json.ts';
import { table } from '../terminal.ts';
import { fitModels, inFolds, reader, trainingTexts } from './fit-models.ts';

const read = reader();
const texts = trainingTexts();
const folds = inFolds(texts.written);
const foldOf = new Map(folds.flatMap((fold, i) => fold.map((article): [EvalText, number] => [article, i])));
const models = folds.map((_, i) => fitModels({ ...texts, written: texts.written.filter((article) => foldOf.get(article) !== i) }, read));
const config = readConfig(configFolder);
const facts = factsIn(config.lexicon);
const scores = scoreArticles(texts.written, {
  read(article) {
    const reading = read(article);
    const unseen = models[foldOf.get(article) ?? 0];
    const reports = unseen ? assemble(reading, { ...facts, models: unseen }) : [];
    return { reading: { ...reading, reports }, watches: watchesOf({ ...reading, reports }, config.watches) };
  },
  explain: process.argv.includes('--misses') ? (miss) => console.error(miss) : undefined,
});
console.log(
  table(
    ['metric', 'value'],
    Object.entries(scores).map(([metric, value]) => [metric, String(value)]),
  ),
);
