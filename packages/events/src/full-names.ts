import type { Mention } from '@gigawire/domain';

/** Names compared with each other: a list of hundreds stays linear. */
const MOST = 200;

/**
 * "Daehan" is the "Daehan Cell" named before: the longest name that begins with a shorter one, for firms no lexicon knows. Two that are at home in
 * different countries are a parent and its venture.
 */
export function fullNamesOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string | null>();
  for (const mention of mentions) {
    if (mention.kind !== 'organization' || mention.value.id !== null) continue;
    homes.set(mention.value.name, homes.get(mention.value.name) ?? mention.value.country);
  }
  const names = [...homes.keys()].sort((a, b) => b.length - a.length).slice(0, MOST);
  const agree = (a: string, b: string): boolean => {
    const [one, other] = [homes.get(a) ?? null, homes.get(b) ?? null];
    return one === null || other === null || one === other;
  };
  const full = new Map<string, string>();
  for (const [i, name] of names.entries()) {
    const longer = names.slice(0, i).find((other) => other.startsWith(`${name} `) && agree(name, other));
    if (longer !== undefined) full.set(name, full.get(longer) ?? longer);
  }
  return full;
}
