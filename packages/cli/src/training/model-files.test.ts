import { readFileSync } from 'node:fs';
import { MODELS } from '@gigawire/events';
import { expect, it } from 'vitest';
import { digestFile, digestOfTexts, modelFiles } from './model-files.ts';

it('the models were fitted on the training texts as they are: else run `pnpm train`', () => {
  expect(readFileSync(digestFile, 'utf8')).toBe(digestOfTexts());
});

it('a model is written as its file holds it', () => {
  for (const [file, text] of modelFiles(MODELS)) expect({ file, same: readFileSync(file, 'utf8') === text }).toEqual({ file, same: true });
});
