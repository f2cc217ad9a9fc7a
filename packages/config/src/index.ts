export type { Config, Limits } from './config.ts';
export { ConfigError, type ConfigIssue } from './issue.ts';
export { configJsonSchema } from './json-schema.ts';
export { loadConfig } from './load.ts';
export { addOutlet, type NewOutlet, outletId, removeSource } from './outlet-files.ts';
