import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '@gigawire/config';
import { openSqliteStore, type Store } from '@gigawire/store';
import { Failure } from './failure.ts';

/** Opens the user's database, making its folder where there is none. */
export async function openStore(config: Config, dataFolder: string): Promise<Store> {
  mkdirSync(dataFolder, { recursive: true });
  const { url } = config.database;
  if (!url.startsWith('sqlite:')) throw new Failure(`database ${url.split(':')[0]}: only sqlite:<file> is known`);
  return openSqliteStore({ file: resolve(dataFolder, url.slice('sqlite:'.length)) });
}
