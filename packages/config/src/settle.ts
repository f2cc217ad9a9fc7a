import { isAbsolute, join, resolve } from 'node:path';
import type { Channel } from '@gigawire/domain';
import type { Config } from './config.ts';
import type { Overrides } from './environment.ts';
import type { Settings } from './schema/settings.ts';

type Settled = Omit<Config, 'sources' | 'watches' | 'lexicon' | 'rates'>;

/** Lays the environment over the file and makes paths absolute: the file's are relative to `base`, the environment's to the working folder. */
export function settle(settings: Settings, overrides: Overrides, base: string): Settled {
  const dataFolder = overrides.dataFolder === undefined ? resolve(base, settings.dataFolder) : resolve(overrides.dataFolder);
  return {
    userAgent: settings.contact === null ? settings.userAgent : `${settings.userAgent} (+${settings.contact})`,
    contact: settings.contact,
    database: { url: databaseUrl(overrides.database ?? settings.database.url, dataFolder) },
    queue: { url: overrides.queue ?? settings.queue.url },
    web: { ...settings.web, host: overrides.host ?? settings.web.host, port: overrides.port ?? settings.web.port },
    allow: settings.allow,
    limits: settings.limits,
    mail: settings.mail && overrides.smtp !== undefined ? { url: overrides.smtp, from: settings.mail.from } : null,
    dataFolder,
    operator: settings.operator && placed(settings.operator, dataFolder),
    subscriptions: settings.subscriptions.map((subscription) => ({ ...subscription, channel: placed(subscription.channel, dataFolder) })),
  };
}

const placed = (channel: Channel, dataFolder: string): Channel =>
  channel.kind === 'file' ? { ...channel, folder: resolve(dataFolder, channel.folder) } : channel;

function databaseUrl(url: string, dataFolder: string): string {
  const scheme = 'sqlite:';
  if (!url.startsWith(scheme)) return url;
  const file = url.slice(scheme.length);
  return file === ':memory:' || isAbsolute(file) ? url : scheme + join(dataFolder, file);
}
