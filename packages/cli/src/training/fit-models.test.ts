import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fitModels } from './fit-models.ts';
import { modelFiles } from './model-files.ts';

it('the models are what the training texts give', { timeout: 300_000 }, () => {
  for (const [file, text] of modelFiles(fitModels())) {
    // Compared as one truth: the difference of two long texts would say nothing.
    expect(readFileSync(file, 'utf8') === text, `${file} is out of date: run \`pnpm train\``).toBe(true);
  }
});
