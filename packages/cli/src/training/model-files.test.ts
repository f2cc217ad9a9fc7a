import { readFileSync } from 'node:fs';
import { MERGING } from '@gigawire/cluster';
import { MODELS } from '@gigawire/events';
import { expect, it } from 'vitest';
import { digestFile, digestOfTexts, mergingFiles, modelFiles, written } from './model-files.ts';

it('the models were fitted on the training texts as they are: else run `pnpm train`', () => {
  expect(readFileSync(digestFile, 'utf8')).toBe(digestOfTexts());
});

it('a model is written as its file holds it', () => {
  for (const [file, text] of modelFiles(MODELS)) expect({ file, same: readFileSync(file, 'utf8') === text }).toEqual({ file, same: true });
});

it('so are the models of merging', () => {
  for (const [name, file] of mergingFiles)
    expect({ file, same: readFileSync(file, 'utf8') === written(MERGING[name]) }).toEqual({ file, same: true });
});
