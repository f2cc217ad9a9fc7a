import type { Channel, Message } from '@gigawire/domain';

/** How one delivery ended. `retry` may pass (a full mailbox, a refused connection), at `at` or when the caller likes; `failed` will not. */
export type DeliveryResult =
  | { readonly outcome: 'delivered'; readonly receipt: string }
  | { readonly outcome: 'retry'; readonly why: string; readonly at: string | null }
  | { readonly outcome: 'failed'; readonly why: string };

/**
 * A way to reach people. Sending a message again under the same id must not reach them as another message: a file is written over, a
 * mail carries the same Message-ID. Throws only for bugs; `signal` ends a delivery early, as `retry`.
 */
export interface Carrier<C extends Channel> {
  send(message: Message, channel: C, signal?: AbortSignal): Promise<DeliveryResult>;
  close(): void;
}

export const retry = (why: string): DeliveryResult => ({ outcome: 'retry', why, at: null });

export const failed = (why: string): DeliveryResult => ({ outcome: 'failed', why });
