import type { SituatedReport } from '@gigawire/domain';
import { isBare } from '../lead.ts';
import { isSameAddress } from '../publication.ts';

/** Reports whose text still stands and that state something: a newer text of an address replaces the older one's reports. `sorted` is in order of publication. */
export function current(sorted: readonly SituatedReport[]): readonly SituatedReport[] {
  const latest = sorted.filter((r, i) => !sorted.slice(i + 1).some((later) => isSameAddress(r, later)));
  const telling = latest.filter((r) => !isBare(r));
  return telling.length > 0 ? telling : latest;
}
