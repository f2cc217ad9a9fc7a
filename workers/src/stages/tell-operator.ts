import { Quarantine, RetryLater } from '@gigawire/domain';
import { renderNotices } from '@gigawire/alerts';
import type { Handler } from '../stage.ts';

const RETRY_MS = 15 * 60_000;

/** Tells the operator of sources that fell silent, or speak again: all that waits in one message, under an id that stays. */
export const tellOperator: Handler = async (_key, { store, delivery, operator, now }) => {
  const claimed = await store.claimNotices();
  if (!claimed) return { outcome: 'nothing-new', next: [] };
  const facts = { message: claimed.messageId, notices: claimed.notices.length };
  if (operator === null) {
    // Nobody is to be told: `sources list` shows it all the same.
    await store.markNoticesSent(claimed.messageId, now().toISOString());
    return { outcome: 'no-operator', next: [], facts };
  }
  const result = await delivery.deliver(renderNotices(claimed.messageId, claimed.notices), operator);
  switch (result.outcome) {
    case 'delivered':
      await store.markNoticesSent(claimed.messageId, now().toISOString());
      return { outcome: 'sent', next: [], facts: { ...facts, receipt: result.receipt } };
    case 'retry':
      throw new RetryLater(`${claimed.messageId}: ${result.why}`, new Date(result.at ?? now().getTime() + RETRY_MS));
    case 'failed':
      throw new Quarantine(`${claimed.messageId}: ${result.why}`);
  }
};
