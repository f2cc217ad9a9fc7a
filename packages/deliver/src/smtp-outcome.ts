import { failed, retry, type DeliveryResult } from './channel.ts';

/** What nodemailer hangs on its errors. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
}

/** The account or the encryption was refused: the operator's settings are wrong, not the message. */
const OURS: ReadonlySet<string> = new Set(['EAUTH', 'ENOAUTH', 'ETLS']);

/**
 * RFC 5321 4.2.1: a 5yz reply is final for this message, a 4yz may pass; so may a refused, broken or silent connection. 503 speaks of the
 * session, not of the message.
 */
export function smtpOutcome(error: unknown, to: string): DeliveryResult {
  const { code, responseCode, message } = (error instanceof Error ? error : new Error(String(error))) as SmtpError;
  const why = `mail to ${to}: ${message.replaceAll(/\s+/g, ' ').slice(0, 300)}`;
  const isFinal = responseCode !== undefined && responseCode >= 500 && responseCode !== 503 && !OURS.has(code ?? '');
  return isFinal ? failed(why) : retry(why);
}
