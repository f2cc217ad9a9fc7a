import type { EventWrite, SituatedReport } from '@gigawire/domain';
import { emptyDesk, receive, type Desk } from './desk.ts';
import { ctx } from './context.fixture.ts';

/** The desk that articles arriving in this order leave, and every write on the way. */
export function deskOf(articles: readonly (readonly SituatedReport[])[]): Desk & { readonly writes: readonly EventWrite[] } {
  const desk = emptyDesk();
  const writes = articles.flatMap((article) => receive(desk, article, ctx).map((kept) => kept.write));
  return { ...desk, writes };
}
