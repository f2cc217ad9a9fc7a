import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
const folder = (path: string): string => fileURLToPath(new URL(path, root));

export const configFolder = folder('config');
export const pagesFolder = folder('fixtures/pages');
export const evalFolder = folder('fixtures/eval');
export const modelsFolder = folder('packages/events/src/acts');
export const mergingFolder = folder('packages/cluster/src');
export const trainingFolder = folder('fixtures/training');
export const newsroomFolder = folder('fixtures/sites/newsroom');
export const readmeFile = folder('README.md');
/** Public yardsticks for `eval`, beside the project; not part of it. */
export const benchFolder = folder('../shared/bench');
