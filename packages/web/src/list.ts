import { EVENT_STATUSES, EVENT_TYPES, type StoredEvent } from '@gigawire/domain';
import type { EventQuery, Store } from '@gigawire/store';
import { countryCode } from './names.ts';
import { Refusal } from './refusal.ts';

export const REVIEW_STATES = ['unreviewed', 'accepted', 'edited', 'rejected'] as const;

/** One page of the list of events, with the filters that made it. */
export interface EventList {
  readonly events: readonly StoredEvent[];
  readonly filters: Pick<EventQuery, 'type' | 'status' | 'country' | 'review' | 'words'>;
  /** From 1. */
  readonly page: number;
  readonly limit: number;
  /** There is a page after this one. */
  readonly more: boolean;
}

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;
const MAX_PAGE = 10_000;

type Query = Readonly<Record<string, string>>;

/** Reads the page of events a query string asks for. An empty value is none. Throws Refusal for a value that cannot be. */
export async function readList(store: Store, query: Query): Promise<EventList> {
  const limit = count(query, 'limit', { otherwise: DEFAULT_LIMIT, most: MAX_LIMIT });
  const page = count(query, 'page', { otherwise: 1, most: MAX_PAGE });
  const filters = readFilters(query);
  // One more than is shown tells whether there is a next page.
  const found = await store.events({ ...filters, limit: limit + 1, offset: (page - 1) * limit });
  return { events: found.slice(0, limit), filters, page, limit, more: found.length > limit };
}

function readFilters(query: Query): EventList['filters'] {
  const type = oneOf(query, 'type', EVENT_TYPES);
  const status = oneOf(query, 'status', EVENT_STATUSES);
  const review = oneOf(query, 'review', REVIEW_STATES);
  const words = query['words']?.trim().slice(0, 200);
  const place = query['country']?.trim();
  const country = place ? countryCode(place) : undefined;
  if (country === null) throw new Refusal(400, `There is no country called “${place}”.`);
  return {
    ...(type && { type }),
    ...(status && { status }),
    ...(review && { review }),
    ...(country && { country }),
    ...(words && { words }),
  };
}

function oneOf(query: Query, name: string, allowed: readonly string[]): string | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  if (!allowed.includes(value)) throw new Refusal(400, `There is no ${name} “${value}”. Known are: ${allowed.join(', ')}.`);
  return value;
}

/** A whole number from 1; a larger or smaller one is brought within bounds. */
function count(query: Query, name: string, bounds: { readonly otherwise: number; readonly most: number }): number {
  const value = query[name];
  if (value === undefined || value === '') return bounds.otherwise;
  if (!/^-?\d{1,18}$/.test(value)) throw new Refusal(400, `The ${name} must be a whole number, not “${value}”.`);
  return Math.min(Math.max(Number(value), 1), bounds.most);
}
