import type { Channel, Message } from '@gigawire/domain';
import { retry, type DeliveryResult } from './channel.ts';
import { emailCarrier, type MailServer } from './email.ts';
import { fileCarrier } from './file.ts';

export interface Delivery {
  /** Hands a message to its channel. Throws only for bugs; every ending of the remote side is a value. */
  deliver(message: Message, channel: Channel, signal?: AbortSignal): Promise<DeliveryResult>;
  close(): void;
}

interface DeliveryOptions {
  /** Null, or a null address, where no mail server is set: mail then waits for one. */
  readonly mail: (Omit<MailServer, 'url'> & { readonly url: string | null }) | null;
  /** The clock that dates a mail; the machine's unless given. */
  readonly now?: () => Date;
}

/** Ready to deliver to every kind of channel. Throws for a mail server or sender that is none. */
export function createDelivery({ mail, now = () => new Date() }: DeliveryOptions): Delivery {
  const url = mail?.url ?? null;
  const email = mail === null || url === null ? null : emailCarrier({ ...mail, url }, now);
  return {
    async deliver(message, channel, signal) {
      switch (channel.kind) {
        case 'file':
          return fileCarrier.send(message, channel, signal);
        case 'email':
          return email === null ? retry(`mail to ${channel.to}: no mail server is configured`) : email.send(message, channel, signal);
      }
    },
    close() {
      email?.close();
    },
  };
}
