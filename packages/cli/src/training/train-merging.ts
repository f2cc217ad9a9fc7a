// Fits what merging is told by, on developments as they are read now: after the models of reading.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { namedWeights } from '@gigawire/domain';
import { fitMerging } from './fit-merging.ts';
import { mergingFiles, written } from './model-files.ts';

const models = fitMerging();
for (const [name, file] of mergingFiles) {
  writeFileSync(file, written(models[name]));
  console.log(`${basename(file)}: ${namedWeights(models[name].weights).length} features`);
}
