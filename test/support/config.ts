import { fileURLToPath } from 'node:url';
import { loadConfig, type Config } from '@gigawire/config';

const folder = fileURLToPath(new URL('../../config', import.meta.url));

/** The configuration that ships, whatever the environment of the person running the tests says. */
export const testConfig = (): Config => loadConfig(folder, {});
