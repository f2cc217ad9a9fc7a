import type { RateLookup, SituatedReport } from '@gigawire/domain';
import { replacedBy, type Claim, type Comparing } from './merge/claim.ts';
import { comparingDates } from './merge/dates.ts';
import { comparingMoney } from './merge/money.ts';
import { comparingQuantities } from './merge/quantities.ts';

type Situated = Omit<SituatedReport, 'articleId'>;

/** Values of the older text that a report of the newer one gives others for, and no other report of it gives still. */
function replaced<F>(
  report: SituatedReport,
  texts: { newer: readonly SituatedReport[]; older: readonly SituatedReport[] },
  how: Comparing<F> & { of: (r: SituatedReport) => readonly F[] },
): readonly F[] {
  const claims = (reports: readonly SituatedReport[]): readonly Claim<F>[] =>
    reports.flatMap((r) => how.of(r).map((value) => ({ value, report: r, voice: 0 })));
  const still = claims(texts.newer);
  const gone = claims(texts.older).filter((old) => !still.some((c) => how.sameSlot(c.value, old.value) && how.compare(c, old) === 'agree'));
  const before = claims(texts.older);
  const fresh = claims([report]).filter((c) => !before.some((old) => how.sameSlot(c.value, old.value) && how.compare(c, old) === 'agree'));
  return replacedBy(fresh, gone, how).map((claim) => claim.value);
}

/** Marks in the reports of a newer text what they state otherwise than the older text did: figures and dates, each with one in its place. */
export function takeBack(reports: readonly Situated[], older: readonly SituatedReport[], rate: RateLookup): readonly Situated[] {
  const newer = reports.map((report): SituatedReport => ({ ...report, articleId: 0 }));
  const texts = { newer, older };
  return reports.map((report, i) => {
    const takenBack = {
      money: replaced(newer[i]!, texts, { ...comparingMoney(rate), of: (r) => r.money }),
      quantities: replaced(newer[i]!, texts, { ...comparingQuantities, of: (r) => r.quantities }),
      dates: replaced(newer[i]!, texts, { ...comparingDates, of: (r) => r.dates }),
    };
    const isAny = Object.values(takenBack).some((values) => values.length > 0);
    return isAny ? { ...report, article: { ...report.article, takenBack } } : report;
  });
}
