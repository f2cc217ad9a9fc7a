import type { Report } from '@gigawire/domain';

const valuesOf = ({ money, quantities }: Report): string => [...money, ...quantities].sort((a, b) => a - b).join(' ');
const namesOf = ({ actors }: Report): readonly string[] => actors.flatMap(({ name, role }) => (role === 'host' ? [] : [name]));

/** True when `one` tells nothing that `other` does not: one act in one sentence, of nobody else, with the same figures. */
const tellsNoMore = (one: Report, other: Report): boolean =>
  one.type === other.type &&
  one.evidence.start === other.evidence.start &&
  valuesOf(one) === valuesOf(other) &&
  namesOf(one).every((name) => namesOf(other).includes(name));

const isSurer = (a: Report, b: Report): boolean => (Number(a.primary) - Number(b.primary) || a.confidence - b.confidence) > 0;

/** Without what is told twice: rules and models may each take one act of a sentence for a happening. The surer of the two stays. */
export const toldOnce = (reports: readonly Report[]): readonly Report[] =>
  reports.filter((report, i) => {
    const others = reports.filter((other, j) => i !== j && tellsNoMore(report, other));
    return !others.some((other) => isSurer(other, report) || (!isSurer(report, other) && reports.indexOf(other) < i));
  });
