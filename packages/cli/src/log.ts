import pino, { type Logger } from 'pino';

/** JSON lines on stdout; secrets never. `quiet` is for commands whose output is their own. */
export function createLog(quiet = false): Logger {
  return pino({
    level: quiet ? 'silent' : (process.env['GIGAWIRE_LOG_LEVEL'] ?? 'info'),
    redact: ['*.url.password', '*.pass', '*.password', '*.authorization'],
  });
}
