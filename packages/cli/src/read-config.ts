import { loadConfig, type Config } from '@gigawire/config';

/** The configuration in a folder, as the environment of this process changes it. Throws ConfigError with everything that is wrong. */
export const readConfig = (folder: string): Config => loadConfig(folder, process.env);
