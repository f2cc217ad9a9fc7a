import type { EventType } from '@gigawire/domain';
import type { Profile } from '../profile.ts';
import { SILENT, type Finding, type Veto } from './veto.ts';

/** Towns and regions a report is about: where it says it happens, and those its article opens with. */
function placesOf(p: Profile): readonly string[] {
  const hosts = p.report.actors.filter((a) => a.role === 'host' && a.id === null).map((a) => a.name.toLowerCase());
  return [...new Set([...hosts, ...(p.report.article.gist?.places ?? [])])];
}

/** What stands somewhere: in one country, not in another. */
const SITED: ReadonlySet<EventType> = new Set(['facility', 'investment', 'tender', 'disruption']);

/** Two plants of one firm in two countries: each report has one the other has not, and one of the two articles does not name it at all. */
function judgeCountries(a: Profile, b: Profile): Finding {
  if (!SITED.has(a.report.type) || !SITED.has(b.report.type)) return SILENT;
  const only = (x: Profile, y: Profile): readonly string[] => x.report.countries.filter((c) => !y.report.countries.includes(c));
  const unnamed = (codes: readonly string[], other: Profile): boolean =>
    other.report.article.gist !== undefined && codes.some((c) => !other.report.article.gist!.countries.includes(c));
  const [onlyA, onlyB] = [only(a, b), only(b, a)];
  if (onlyA.length === 0 || onlyB.length === 0 || (!unnamed(onlyA, b) && !unnamed(onlyB, a))) return SILENT;
  return { verdict: 'conflict', why: `${onlyA.join(', ')} is not ${onlyB.join(', ')}` };
}

function judge(a: Profile, b: Profile): Finding {
  if (a.report.type !== b.report.type) return SILENT;
  const countries = judgeCountries(a, b);
  if (countries.verdict === 'conflict') return countries;
  const unknownTo = (places: readonly string[], other: Profile): readonly string[] =>
    places.filter(
      (place) => !placesOf(other).includes(place) && !place.split(' ').some((word) => other.names.has(word) || other.head.has(word)),
    );
  const [left, right] = [placesOf(a), placesOf(b)];
  const shared = left.some((place) => right.includes(place));
  const [onlyA, onlyB] = [unknownTo(left, b), unknownTo(right, a)];
  if (shared || onlyA.length === 0 || onlyB.length === 0) return SILENT;
  return { verdict: 'conflict', why: `${onlyA.join(', ')} is not ${onlyB.join(', ')}` };
}

/** Two plants in two towns, however alike: each report names a place the other's article does not, and they share none. */
export const place: Veto = { name: 'place', on: 'identity', judge };
