import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fitModels } from './fit-models.ts';
import { digestFile, digestOfTexts, modelFiles } from './model-files.ts';

for (const [file, text] of modelFiles(fitModels())) {
  writeFileSync(file, text);
  console.log(`${basename(file)}: ${text.split('\n').length - 3} features`);
}
writeFileSync(digestFile, digestOfTexts());
