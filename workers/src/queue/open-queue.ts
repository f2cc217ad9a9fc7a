import { createInlineQueue } from './inline.ts';
import type { Queue } from './queue.ts';

interface QueueOptions {
  /** redis:// or rediss://, or null for a queue within the process. */
  readonly url: string | null;
  readonly now: () => Date;
  /** Told of connection errors and of jobs that were dropped. */
  readonly onError: (error: Error) => void;
}

/** Opens the queue the configuration asks for. BullMQ is loaded only where Redis is used. */
export async function openQueue({ url, now, onError }: QueueOptions): Promise<Queue> {
  if (url === null) return createInlineQueue({ now, onError });
  const { createBullmqQueue } = await import('./bullmq.ts');
  return createBullmqQueue({ url, prefix: 'gigawire', onError });
}
