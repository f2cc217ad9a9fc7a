import type { SituatedReport, StoredEvent } from '@gigawire/domain';
import type { EventList } from '../list.ts';
import type { ShownEvent } from '../show-event.ts';

/** An event as the API gives it: the store's, without the fingerprints and gists that only merging needs. */
const bare = ({ reports, ...event }: StoredEvent) => ({ ...event, reports: reports.map(bareReport) });

function bareReport(report: SituatedReport): object {
  const { fingerprint: _fingerprint, gist: _gist, ...article } = report.article;
  return { ...report, article };
}

export const eventListJson = ({ events, filters, page, limit, more }: EventList) => ({
  filters,
  page,
  limit,
  more,
  events: events.map(bare),
});

export const eventJson = ({ event, steps, reviews }: ShownEvent) => ({ ...bare(event), steps, reviews });
