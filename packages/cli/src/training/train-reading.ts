import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fitModels, reader, trainingTexts } from './fit-models.ts';
import { digestFile, digestOfTexts, modelFiles } from './model-files.ts';

for (const [file, text] of modelFiles(fitModels(trainingTexts(), reader()))) {
  writeFileSync(file, text);
  console.log(`${basename(file)}: ${text.split('\n').length - 3} features`);
}
writeFileSync(digestFile, digestOfTexts());
