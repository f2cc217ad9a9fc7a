import type { Review } from '@gigawire/domain';
import { noteOf } from './note.ts';
import { Refusal } from './refusal.ts';

/** Whoever uses the pages: they know no names. */
export const REVIEWER = 'web';

/** Reads a review from its form. Throws Refusal when it decides nothing. */
export function readReview(form: Readonly<Record<string, unknown>>, about: { readonly eventId: number; readonly at: string }): Review {
  const { decision } = form;
  if (decision !== 'accept' && decision !== 'reject') throw new Refusal(400, 'A review either accepts or rejects.');
  return { ...about, decision, reviewer: REVIEWER, edits: {}, note: noteOf(form) };
}
