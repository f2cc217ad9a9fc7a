import type { CountryMention, Mention, OrganizationMention, PlaceMention, Range } from '@gigawire/domain';
import { regionName } from './region-names.ts';

const NOT_MODIFYING =
  /\b(?:to|in|with|and|or|has|have|had|will|would|is|are|was|were|said|says|on|at|by|for|from|after|as|that|which|who|but|while|signed|of|'s)\b|[,;:()]/;

/** The organization a country or place right before it colours: "Japan's battery maker Sakura Cell", "Pune-based Nanocell". */
export function lentTo<R extends Range>(mask: string, range: Range, organizations: readonly R[]): R | null {
  const next = organizations.find((o) => o.start >= range.end);
  if (!next || next.start - range.end > 60) return null;
  const between = mask.slice(range.end, next.start).replace(/^'s?/, '');
  if (between === ' ' || between === '-') return next;
  const modifies = /^[ -]/.test(between) && !NOT_MODIFYING.test(between) && !/[\ue000-\ue006]/.test(between);
  return modifies && between.trim().split(' ').length <= 4 ? next : null;
}

type Ground = CountryMention | PlaceMention;

const codeOf = (ground: Ground): string => (ground.kind === 'country' ? ground.value.code : ground.value.country);

/** A firm is known by its first word in the rest of an article: "Hoshizora Battery Co", then "Hoshizora". */
export const nameKey = (name: string): string => /\p{L}[\p{L}\p{N}&-]*/u.exec(name)?.[0].toLowerCase() ?? name.toLowerCase();

/** "Deccan Separators of Hyderabad", "Asagiri Films, the Shizuoka maker of". */
const HOME_AFTER = /^(?: of |, (?:an? |the )(?:[a-z-]+ )?)$/;

function inTitle(title: string, key: string, ground: Ground): boolean {
  const at = title.toLowerCase().indexOf(key);
  if (at < 0) return false;
  const before = title.slice(Math.max(0, at - 50), at);
  return [ground.quote, regionName(codeOf(ground))].some((name) => {
    const from = before.lastIndexOf(name);
    return from >= 0 && /^(?:'s|’s|-based)? (?:[a-z-]+ ){0,3}$/.test(before.slice(from + name.length));
  });
}

/** Names on either side of a place that can be meant by it, and the most names asked of a title: a roundup stays linear. */
const NEIGHBOURS = 4;
const MOST = 60;

/**
 * Home countries of firms no lexicon knows, by the first word of their name: from "Japan's X", "X of Osaka", the same in the title, and
 * for firms of the first lines from the dateline. One place is enough for the whole article.
 */
export function homesOf(
  mask: string,
  mentions: readonly Mention[],
  told: { readonly title: string | null; readonly dateline: string | null; readonly leadEnd: number },
): ReadonlyMap<string, string> {
  const unknown = mentions.filter((m): m is OrganizationMention => m.kind === 'organization' && m.value.country === null);
  const homes = new Map<string, string>();
  if (unknown.length === 0) return homes;
  const learn = (organization: OrganizationMention, code: string): void => {
    const key = nameKey(organization.value.name);
    if (!homes.has(key)) homes.set(key, code);
  };
  const names = mentions
    .filter((m) => m.kind === 'organization' || m.kind === 'country' || m.kind === 'place')
    .sort((a, b) => a.start - b.start);
  const quotes = new Map<string, Ground>();
  for (const [i, ground] of names.entries()) {
    if (ground.kind === 'organization') continue;
    if (quotes.size < MOST) quotes.set(ground.quote, ground);
    const near = names.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS).filter((m) => m.kind === 'organization');
    const next = lentTo(mask, ground, near);
    const owner = near.findLast((o) => o.end <= ground.start);
    const tail = near.find((o) => o.end === ground.start - 1 && mask[o.end] === ' ');
    if (next && next.value.country === null) learn(next, codeOf(ground));
    if (owner && owner.value.country === null && HOME_AFTER.test(mask.slice(owner.end, ground.start))) learn(owner, codeOf(ground));
    if (tail && tail.value.country === null) learn(tail, codeOf(ground));
  }
  const asked = new Set<string>();
  for (const organization of unknown) {
    const key = nameKey(organization.value.name);
    if (asked.has(key) || asked.size > MOST) continue;
    asked.add(key);
    const named = told.title === null ? undefined : [...quotes.values()].find((g) => inTitle(told.title ?? '', key, g));
    if (named) learn(organization, codeOf(named));
    else if (told.dateline !== null && organization.start < told.leadEnd) learn(organization, told.dateline);
  }
  return homes;
}
