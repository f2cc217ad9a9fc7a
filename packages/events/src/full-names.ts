import type { Mention, OrganizationMention } from '@gigawire/domain';

/** Names compared with each other: a list of hundreds stays linear. */
const MOST = 200;

/** "Daehan" is the "Daehan Cell" named before: the longest name that begins with a shorter one, for firms no lexicon knows. */
export function fullNamesOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const unknown = mentions.filter((m): m is OrganizationMention => m.kind === 'organization' && m.value.id === null);
  const names = [...new Set(unknown.map((m) => m.value.name))].sort((a, b) => b.length - a.length).slice(0, MOST);
  const full = new Map<string, string>();
  for (const [i, name] of names.entries()) {
    const longer = names.slice(0, i).find((other) => other.startsWith(`${name} `));
    if (longer !== undefined) full.set(name, full.get(longer) ?? longer);
  }
  return full;
}
