import type { SituatedReport, StoredEvent } from '@gigawire/domain';
import type { EventList } from '../list.ts';
import type { ShownEvent } from '../show-event.ts';

/** An event as the API gives it: the store's, without the fingerprints and gists that only merging needs. */
const bare = ({ reports, ...event }: StoredEvent) => ({ ...event, reports: reports.map(bareReport) });

function bareReport(report: SituatedReport): object {
  const { fingerprint: _fingerprint, gist: _gist, takenBack: _takenBack, ...article } = report.article;
  return { ...report, article };
}

export const eventListJson = ({ events, filters, page, limit, more }: EventList) => ({
  filters,
  page,
  limit,
  more,
  events: events.map(bare),
});

/** With, for each value in its order, the reports that say it; `reports` has them by article and ordinal. */
export const eventJson = ({ event, says, steps, reviews, regroupings }: ShownEvent) => ({
  ...bare(event),
  backing: says,
  steps,
  reviews,
  regroupings,
});
