import { createTransport } from 'nodemailer';
import type { EmailChannel, Message } from '@gigawire/domain';
import { failed, type Carrier } from './channel.ts';
import { isMailbox, parseAddress } from './mail-address.ts';
import { smtpOutcome } from './smtp-outcome.ts';
import { parseSmtpUrl } from './smtp-server-address.ts';

/** Milliseconds to wait for a connection, a greeting, and for each answer. */
const TIMEOUT_MS = 30_000;

export interface MailServer {
  /** `smtp://` or `smtps://` with the account in it, where there is one. */
  readonly url: string;
  /** Address the digests come from, bare or as "Name <address>". */
  readonly from: string;
  /** Where a reader ends the subscription: a `mailto:` or `https:` address (RFC 2369). */
  readonly unsubscribe?: string;
  /** Milliseconds to wait for any answer; 30 seconds unless given. */
  readonly timeoutMs?: number;
}

/** Sends digests by SMTP. The Message-ID is made from the digest's id, so that mail programs see a repeat for what it is. */
export function emailCarrier(server: MailServer, now: () => Date): Carrier<EmailChannel> {
  const from = parseAddress(server.from);
  if (from === null) throw new TypeError(`mail sender ${server.from}: not an address`);
  const { timeoutMs = TIMEOUT_MS } = server;
  // A message is only what we rendered: nothing in it may make the mailer open a file or an address.
  const closed = { disableFileAccess: true, disableUrlAccess: true };
  const transport = createTransport({
    ...parseSmtpUrl(server.url),
    ...closed,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
  });
  const list = server.unsubscribe === undefined ? {} : { list: { unsubscribe: [[server.unsubscribe]] } };
  return {
    async send(message, { to }, signal) {
      if (!isMailbox(to)) return failed(`mail to ${JSON.stringify(to)}: not an address`);
      try {
        const sent = await transport.sendMail({
          ...closed,
          ...list,
          ...(signal === undefined ? {} : { signal }),
          from: from.name === '' ? { name: 'Gigawire', address: from.address } : from,
          to: { name: '', address: to },
          messageId: messageId(message, from.address),
          date: now(),
          subject: message.subject,
          text: message.text,
          html: message.html,
          // RFC 3834: no vacation answers to a machine.
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { outcome: 'delivered', receipt: sent.messageId };
      } catch (error) {
        return smtpOutcome(error, to);
      }
    },
    close: () => transport.close(),
  };
}

/** RFC 5322 msg-id: the digest's id on the left, the sender's domain on the right. */
const messageId = (message: Message, from: string): string =>
  `<${message.id.replaceAll(/[^A-Za-z0-9-]+/g, '.').replaceAll(/^\.|\.$/g, '')}@${from.slice(from.lastIndexOf('@') + 1)}>`;
