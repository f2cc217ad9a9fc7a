import type { FoundOrganization } from '../names/mentions.ts';
import { normAfter, type NamedText } from '../names/named-text.ts';
import { standsAlone } from './organization-deed.ts';

/** One index past ",", "and" or ", and" at `at`; `at` when none stands there. */
function afterComma(t: NamedText, at: number): number {
  const next = normAfter(t, at) === ',' ? at + 1 : at;
  return ['and', 'or', '&'].includes(normAfter(t, next)) ? next + 1 : next;
}

/** Unknown names in a list with two known ones beside them: "CATL, BYD and Zuvela", "CATL, Zuvela and BYD". Takes the known by start. */
export function listedOrganizations(t: NamedText, known: readonly FoundOrganization[], taken: Uint8Array): readonly FoundOrganization[] {
  const startsAt = new Map(known.map((one) => [one.from, one]));
  const found: FoundOrganization[] = [];
  let end = -1;
  for (const first of known) {
    if (first.from < end) continue;
    let members = 1;
    let joined = false;
    const strangers: number[] = [];
    end = first.to;
    for (;;) {
      const next = afterComma(t, end);
      if (next === end || joined) break;
      // A list ends with what follows its "and".
      joined = normAfter(t, next - 1) !== ',';
      const one = startsAt.get(next);
      if (one) members++;
      else if (standsAlone(t, next, taken)) strangers.push(next);
      else break;
      end = one ? one.to : next + 1;
    }
    if (members < 2 || !joined || strangers.length >= members) continue;
    for (const at of strangers) {
      const name = t.text.slice(t.tokens[at]?.start, t.tokens[at]?.end);
      found.push({ from: at, to: at + 1, value: { id: null, name, country: null }, by: 'organization.list' });
    }
  }
  return found;
}
