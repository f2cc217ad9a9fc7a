// How well models read articles that they were not fitted on: `pnpm train:check`. Chooses between ways of fitting without a look at the halves that only score.
import { assemble, broaderOf } from '@gigawire/events';
import { scoreArticles } from '../eval/events.ts';
import type { EvalText } from '../eval/suite.ts';
import { configFolder } from '../project-folders.ts';
import { readConfig } from '../read-config.ts';
import { watchesOf } from '../reading-json.ts';
import { table } from '../terminal.ts';
import { fitModels, reader, trainingTexts } from './fit-models.ts';

const FOLDS = 4;

const read = reader();
const texts = trainingTexts();
const foldOf = new Map(texts.written.map((article, i): [EvalText, number] => [article, i % FOLDS]));
const models = Array.from({ length: FOLDS }, (_, fold) =>
  fitModels({ ...texts, written: texts.written.filter((article) => foldOf.get(article) !== fold) }, read),
);
const config = readConfig(configFolder);
const broader = broaderOf(config.lexicon);
const scores = scoreArticles(texts.written, {
  read(article) {
    const reading = read(article);
    const unseen = models[foldOf.get(article) ?? 0];
    const reports = unseen ? assemble(reading, { broader, models: unseen }) : [];
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
