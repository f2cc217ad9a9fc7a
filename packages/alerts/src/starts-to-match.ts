import type { EventStatus, EventType, FieldChange, Watch } from '@gigawire/domain';
import { watchMatches, type Watched } from './watch-matches.ts';

const listed = (words: string | null): readonly string[] => words?.split(', ') ?? [];
const coded = (words: string | null): string => (words ?? '').replaceAll(' ', '_');

/** The event as it was before a change of who, where or what; other changes are left as they are now. */
function before(event: Watched, change: FieldChange): Watched {
  switch (change.field) {
    case 'countries':
      return { ...event, countries: listed(change.old) };
    case 'topics':
      return { ...event, topics: listed(change.old) };
    case 'type':
      return { ...event, type: coded(change.old) as EventType };
    case 'status':
      return { ...event, status: coded(change.old) as EventStatus };
    case 'actors':
      return { ...event, actors: event.actors.filter((a) => change.old?.includes(a.name) === true) };
    case 'money':
    case 'quantities':
    case 'dates':
      return event;
  }
}

/** True when the event meets the watch now and, by these changes, did not before: its subscribers hear of it for the first time. */
export const startsToMatch = (watch: Watch, event: Watched, changes: readonly FieldChange[]): boolean =>
  watchMatches(watch, event) && !watchMatches(watch, changes.reduce(before, event));
