import type { LinearModel, Models } from '@gigawire/events';
import { modelsFolder } from '../project-folders.ts';
import { join } from 'node:path';

/** A model as its file holds it: one feature a line, so that a change shows what changed. */
function written({ classes, bias, weights }: LinearModel): string {
  const lines = [...weights].map(([name, of]) => `${JSON.stringify(name)}: [${of.join(', ')}]`);
  return `{"classes": ${JSON.stringify(classes)}, "bias": ${JSON.stringify(bias)}, "weights": {\n${lines.join(',\n')}\n}}\n`;
}

/** Every model's file and what stands in it. */
export const modelFiles = (models: Models): readonly (readonly [file: string, text: string])[] =>
  (['acts', 'statuses', 'figures', 'reports'] as const).map((name) => [join(modelsFolder, `${name}.model.json`), written(models[name])]);
