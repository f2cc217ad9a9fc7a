import type { Regrouping, StoredEvent } from '@gigawire/domain';
import type { GroupingDecision, Regrouped, Store } from '@gigawire/store';
import { Refusal } from './refusal.ts';

/** How two events become one, one becomes two, and either is taken back: the same as on the command line. */
export interface Regroup {
  readonly merge: (decision: GroupingDecision & { readonly otherId: number }) => Promise<Regrouped>;
  readonly split: (decision: GroupingDecision, articleIds: readonly number[]) => Promise<Regrouped>;
  readonly undo: (regrouping: Regrouping, by: { readonly reviewer: string; readonly at: string }) => Promise<void>;
}

type Form = Readonly<Record<string, unknown>>;

/** "12", or the address of an event's page. */
const EVENT = /^(?:https?:\/\/[^/\s]{1,200})?(?:\/events\/)?([1-9]\d{0,14})\/?$/;
const ID = /^[1-9]\d{0,14}$/;

/** Throws Refusal for an event that is another by now, or that nobody tells any more. */
function refuseUnlessAlive({ id, mergedInto, withdrawnAt }: StoredEvent): void {
  if (mergedInto !== null) throw new Refusal(400, `Event ${id} is event ${mergedInto} by now.`);
  if (withdrawnAt !== null) throw new Refusal(400, `Nobody tells event ${id} any more.`);
}

/** The event a form names as the same as `event`. Throws Refusal when there is none, or it cannot be. */
export async function readSame(form: Form, event: StoredEvent, store: Store): Promise<number> {
  const { other } = form;
  const number = typeof other === 'string' ? EVENT.exec(other.trim())?.[1] : undefined;
  if (number === undefined) throw new Refusal(400, 'Give the number of the event that is the same, or the address of its page.');
  const found = await store.event(Number(number));
  if (!found) throw new Refusal(400, `There is no event ${number}.`);
  if (found.id === event.id) throw new Refusal(400, 'An event is the same as itself already.');
  for (const each of [event, found]) refuseUnlessAlive(each);
  return found.id;
}

/** The articles a form sets apart. Throws Refusal when they are none, or all. */
export function readArticles({ article }: Form, event: StoredEvent): readonly number[] {
  refuseUnlessAlive(event);
  const ticked = (Array.isArray(article) ? article : [article]).filter((each) => typeof each === 'string' && ID.test(each)).map(Number);
  const all = new Set(event.reports.map((report) => report.articleId));
  const going = ticked.filter((id) => all.has(id));
  if (going.length === 0) throw new Refusal(400, 'Tick the articles that tell of something else.');
  if (new Set(going).size === all.size) throw new Refusal(400, 'At least one article must stay.');
  return going;
}

/** The merge or split a form takes back. Throws Refusal when the event had no part in it, or it is taken back already. */
export function readRegrouping({ regrouping }: Form, regroupings: readonly Regrouping[]): Regrouping {
  const found = regroupings.find((each) => String(each.id) === regrouping);
  if (!found) throw new Refusal(400, 'There is no such merge or split of this event.');
  if (found.undoneAt !== null) throw new Refusal(400, 'It is taken back already.');
  return found;
}
