import type { ConfigIssue } from './issue.ts';
import { nearest } from './nearest.ts';
import { DATABASE_URL, QUEUE_URL, SMTP_URL } from './schema/settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment may override; undefined where it says nothing. */
export interface Overrides {
  readonly dataFolder?: string | undefined;
  readonly database?: string | undefined;
  readonly queue?: string | undefined;
  readonly smtp?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: number | undefined;
}

const NAMES = [
  'GIGAWIRE_DATA_DIR',
  'GIGAWIRE_DATABASE_URL',
  'GIGAWIRE_QUEUE_URL',
  'GIGAWIRE_SMTP_URL',
  'GIGAWIRE_HOST',
  'GIGAWIRE_PORT',
] as const;

/** Read by the command itself, before there is a configuration. */
const ELSEWHERE: ReadonlySet<string> = new Set(['GIGAWIRE_CONFIG_DIR', 'GIGAWIRE_LOG_LEVEL']);

/** Reads our variables. Values are never put into a message: they may hold a password. */
export function readEnvironment(env: Environment): { readonly overrides: Overrides; readonly issues: readonly ConfigIssue[] } {
  const issues: ConfigIssue[] = [];
  const complain = (message: string, suggestion: string | null = null): void =>
    void issues.push({ file: 'environment', line: null, column: null, message, suggestion });
  const given = (name: (typeof NAMES)[number], shape: RegExp, should: string): string | undefined => {
    const value = env[name];
    if (value === undefined || value === '') return undefined;
    if (shape.test(value)) return value;
    complain(`${name} should be ${should}`);
    return undefined;
  };
  for (const name of Object.keys(env)) {
    // Other GIGAWIRE_ variables may belong to tools around us; only what looks like a slip of ours is a problem.
    const isOurs = name.startsWith('GIGAWIRE_') && !ELSEWHERE.has(name) && !(NAMES as readonly string[]).includes(name);
    const near = isOurs ? nearest(name, NAMES) : null;
    if (near !== null) complain(`unknown variable ${name}`, near);
  }
  const port = given('GIGAWIRE_PORT', /^(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/, 'a port, 0 to 65535');
  return {
    overrides: {
      dataFolder: given('GIGAWIRE_DATA_DIR', /^[^\0]{1,4096}$/, 'a folder'),
      database: given('GIGAWIRE_DATABASE_URL', DATABASE_URL, 'sqlite:<file> or postgres://…'),
      queue: given('GIGAWIRE_QUEUE_URL', QUEUE_URL, 'redis://… or rediss://…'),
      smtp: given('GIGAWIRE_SMTP_URL', SMTP_URL, 'smtp://… or smtps://…'),
      host: given('GIGAWIRE_HOST', /^[0-9A-Za-z.:[\]_-]{1,255}$/, 'a host name or address'),
      port: port === undefined ? undefined : Number(port),
    },
    issues,
  };
}
