// Fits what merging is told by, on developments as they are read now: after the models of reading.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { namedWeights, rateLookup } from '@gigawire/domain';
import { configFolder } from '../project-folders.ts';
import { readConfig } from '../read-config.ts';
import { fitMerging, trainingDevelopments } from './fit-merging.ts';
import { reader } from './fit-models.ts';
import { mergingFiles, written } from './model-files.ts';

const models = fitMerging(trainingDevelopments(), reader(), rateLookup(readConfig(configFolder).rates));
for (const [name, file] of mergingFiles) {
  writeFileSync(file, written(models[name]));
  console.log(`${basename(file)}: ${namedWeights(models[name].weights).length} features`);
}
