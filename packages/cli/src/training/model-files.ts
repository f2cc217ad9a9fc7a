import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LinearModel, namedWeights, writtenWeights } from '@gigawire/domain';
import type { Models } from '@gigawire/events';
import { developmentsFolder } from '../eval/developments.ts';
import { articlesFolder, moreArticlesFolder } from '../eval/labelled-article.ts';
import { mergingFolder, modelsFolder, trainingFolder } from '../project-folders.ts';

/** A model as its file holds it: one feature a line, so that a change shows what changed. */
export function written({ classes, bias, weights }: LinearModel): string {
  const lines = namedWeights(weights).map((each) => JSON.stringify(writtenWeights(each)));
  return `{"classes": ${JSON.stringify(classes)}, "bias": ${JSON.stringify(bias)}, "weights": [\n${lines.join(',\n')}\n]}\n`;
}

/** Every model's file and what stands in it. */
export const modelFiles = (models: Models): readonly (readonly [file: string, text: string])[] =>
  (
    [
      'words',
      'acts',
      'openings',
      'statuses',
      'figures',
      'countries',
      'parties',
      'asideParties',
      'asideCountries',
      'roles',
      'figureRoles',
      'dates',
      'reports',
    ] as const
  ).map((name) => [join(modelsFolder, `${name.replace(/[A-Z]/, (c) => `-${c.toLowerCase()}`)}.model.json`), written(models[name])]);

/** The files of the models of merging. */
export const mergingFiles = [
  ['one', join(mergingFolder, 'one-development.model.json')],
  ['news', join(mergingFolder, 'news.model.json')],
] as const;

/** Holds the digest of the texts that the models were fitted on. */
export const digestFile = join(modelsFolder, 'trained-on.sha256');

/** The digest of the texts that the models are fitted on: those for training, and the labelled articles. */
export function digestOfTexts(): string {
  const hash = createHash('sha256');
  for (const [folder, pattern] of [
    [trainingFolder, '**/*.{tsv,yaml}'],
    [articlesFolder, '*.yaml'],
    [moreArticlesFolder, '*.yaml'],
    [developmentsFolder, '*.yaml'],
  ] as const)
    for (const file of globSync(pattern, { cwd: folder }).sort()) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return `${hash.digest('hex')}\n`;
}
