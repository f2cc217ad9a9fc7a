/** Where and as whom to connect, read from an address; nothing else in the address reaches the mailer. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); else STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

/** Reads `smtp://user:password@host:587` (RFC 6409) or `smtps://…:465` (RFC 8314). Throws TypeError, without the password, for anything else. */
export function parseSmtpUrl(address: string): SmtpServer {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') {
    throw new TypeError('mail server: not an smtp:// or smtps:// address');
  }
  const secure = url.protocol === 'smtps:';
  const server = { host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port === '' ? (secure ? 465 : 587) : Number(url.port), secure };
  if (url.username === '') return server;
  return { ...server, auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } };
}
