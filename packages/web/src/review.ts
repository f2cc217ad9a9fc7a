import type { Review } from '@gigawire/domain';
import { Refusal } from './refusal.ts';

const MAX_NOTE = 500;

/** Reads a review from its form. Throws Refusal when it decides nothing. */
export function readReview(form: Readonly<Record<string, unknown>>, about: { readonly eventId: number; readonly at: string }): Review {
  const { decision, note } = form;
  if (decision !== 'accept' && decision !== 'reject') throw new Refusal(400, 'A review either accepts or rejects.');
  const words = typeof note === 'string' ? note.trim().slice(0, MAX_NOTE) : '';
  return { ...about, decision, reviewer: 'web', edits: {}, note: words === '' ? null : words };
}
