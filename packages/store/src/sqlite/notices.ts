import type { Notice } from '@gigawire/domain';
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Tx } from './connection.ts';
import { forgetFailures } from './failures.ts';
import { instant } from './instant.ts';
import { failures, notices } from './schema.ts';

/** Notices in one message; the next takes the rest. */
const MAX_NOTICES = 200;

export function claimNotices(tx: Tx): { readonly messageId: string; readonly notices: readonly Notice[] } | null {
  const begun = tx
    .select({ messageId: notices.messageId })
    .from(notices)
    .where(and(isNull(notices.sentAt), isNotNull(notices.messageId)))
    .limit(1)
    .get();
  if (begun?.messageId) return { messageId: begun.messageId, notices: noticesOf(tx, begun.messageId) };
  const waiting = tx
    .select({ id: notices.id })
    .from(notices)
    .where(and(isNull(notices.sentAt), isNull(notices.messageId)))
    .orderBy(asc(notices.id))
    .limit(MAX_NOTICES)
    .all();
  const [first] = waiting;
  if (!first) return null;
  const messageId = `operator@${first.id}`;
  for (const { id } of waiting) tx.update(notices).set({ messageId }).where(eq(notices.id, id)).run();
  return { messageId, notices: noticesOf(tx, messageId) };
}

const noticesOf = (tx: Tx, messageId: string): readonly Notice[] =>
  tx
    .select({ sourceId: notices.sourceId, state: notices.health, reason: notices.reason, at: notices.at })
    .from(notices)
    .where(eq(notices.messageId, messageId))
    .orderBy(asc(notices.id))
    .all();

export function markNoticesSent(tx: Tx, messageId: string, at: string): void {
  tx.update(notices)
    .set({ sentAt: instant(at) })
    .where(and(eq(notices.messageId, messageId), isNull(notices.sentAt)))
    .run();
  forgetFailures(tx, 'tell-operator', 'notices');
}

/** Notices wait, and telling them has not been given up. */
export const hasUnsentNotices = (tx: Tx): boolean => {
  const [unsent] = tx.select({ id: notices.id }).from(notices).where(isNull(notices.sentAt)).limit(1).all();
  const isDead = and(eq(failures.stage, 'tell-operator'), sql`${failures.dead} = 1`);
  return unsent !== undefined && tx.select({ key: failures.key }).from(failures).where(isDead).get() === undefined;
};
