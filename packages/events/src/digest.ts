import type { Mention, Paragraph } from '@gigawire/domain';
import { toldAmong } from './boilerplate.ts';
import { isHeadline, paragraphsOf, type SceneArticle } from './scene.ts';

const NUMBER = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})`;
/** What headlines call several items: "Storage briefs", "The week in batteries", "Five things …". */
const SEVERAL = new RegExp(
  String.raw`\b(?:${[
    String.raw`round-?up|digest\b|diary|newsletter|weekly|bulletin|tracker|scanner|snippets|headlines|clippings|gazette|deal sheet|at a glance`,
    String.raw`in (?:brief|short)\b(?!: )|(?<!dive )brief(?=:|$)|briefs|(?<!press )note(?=:|$)|(?<!exchange of )notes(?! (?:from|on|of))|notebook\b(?! computer)`,
    String.raw`(?<!by )(?:the|in) week\b(?! (?:ahead|that|when)\b)|(?:^|[:—–] ?)this week\b|this week(?=:| in\b)|week (?:down|in)\b|week(?=:)|of the week|week['’]s|month['’]s|fortnight(?=:|$)|this fortnight`,
    String.raw`wrap(?:-up)?\b(?! (?:up|their|its|the))|(?<!new )ticker|daily (?:[a-z]+ )?(?:wrap|brief|news|digest|notes)`,
    String.raw`news in|(?<!\btak(?:e|es|ing) )in the news|news today|corrections,|what (?:was|else)`,
    String.raw`${NUMBER} (?:[a-z-]+ )?(?:things|items|stories|numbers)\b(?! (?:used|at))|in ${NUMBER} (?:points|lines|numbers)|${NUMBER} for the (?:week|weekend|month)`,
  ].join('|')})`,
  'i',
);
/** "INDIA. Serentica has …", "JAPAN — …": an item under a label. */
const LABEL = /^\p{Lu}[\p{Lu} .,&'’-]{2,40}[.:—–-]/u;

/** Items from which an article is a digest. */
const FEWEST = 3;
/** An article of more paragraphs or characters is a list, and reading each item by itself would take long. */
const MOST = 40;
const LONGEST = 30_000;
/** Characters of a paragraph that are looked at for a label. */
const LINE = 120;
/** Organizations that several items may name, for each item that names somebody or a place. */
const SHARED = 0.2;

const within = (mentions: readonly Mention[], { start, end }: Paragraph): Mention[] =>
  mentions.filter((m) => m.start >= start && m.end <= end);

const organizationOf = (m: Mention): string | null => (m.kind === 'organization' ? (m.value.id ?? m.value.name) : null);
const groundOf = (m: Mention): string | null => (m.kind === 'country' ? m.value.code : m.kind === 'place' ? m.value.country : null);

const setOf = (mentions: readonly Mention[], of: (m: Mention) => string | null): ReadonlySet<string> =>
  new Set(mentions.flatMap((m) => of(m) ?? []));
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

interface Item {
  readonly paragraphs: Paragraph[];
  readonly organizations: Set<string>;
  readonly grounds: Set<string>;
}

/** Paragraphs below the headline as items: one goes on where a paragraph names what it names, or names nobody. */
function itemsAmong(paragraphs: readonly Paragraph[], mentions: readonly Mention[]): Item[] {
  const items: Item[] = [];
  let last: Item | undefined;
  for (const paragraph of paragraphs) {
    const own = within(mentions, paragraph);
    const [organizations, grounds] = [setOf(own, organizationOf), setOf(own, groundOf)];
    const isHeading = paragraph.kind === 'heading';
    const goesOn =
      last !== undefined &&
      !isHeading &&
      (last.paragraphs.at(-1)?.kind === 'heading' ||
        meet(organizations, last.organizations) ||
        (organizations.size === 0 && (grounds.size === 0 || meet(grounds, last.grounds))));
    if (goesOn && last) {
      last.paragraphs.push(paragraph);
      for (const one of organizations) last.organizations.add(one);
      for (const one of grounds) last.grounds.add(one);
    } else {
      last = { paragraphs: [paragraph], organizations: new Set(organizations), grounds: new Set(grounds) };
      items.push(last);
    }
  }
  return items;
}

/**
 * The items of a digest, each the paragraphs that tell it, or null for an article that tells one story: a digest says so in its headline or by
 * labels, and hardly any of its items names an organization that another names.
 */
export function itemsOf(article: SceneArticle, mentions: readonly Mention[]): readonly (readonly Paragraph[])[] | null {
  const { text } = article;
  const paragraphs = toldAmong(text, paragraphsOf(article));
  const [first] = paragraphs;
  if (!first || paragraphs.length <= FEWEST || paragraphs.length > MOST || text.length > LONGEST) return null;
  const isHeaded = isHeadline(article, first, true);
  const below = isHeaded ? paragraphs.slice(1) : paragraphs;
  const headline = article.title ?? (isHeaded ? text.slice(first.start, first.end) : '');
  const labelled = below.filter(({ start, end }) => LABEL.test(text.slice(start, Math.min(end, start + LINE))));
  if (!SEVERAL.test(headline) && labelled.length < FEWEST) return null;
  const items = itemsAmong(below, mentions);
  const naming = items.filter(({ organizations, grounds }) => organizations.size + grounds.size > 0);
  const times = new Map<string, number>();
  for (const { organizations } of naming) for (const one of organizations) times.set(one, (times.get(one) ?? 0) + 1);
  const shared = [...times.values()].filter((n) => n > 1).length;
  return naming.length >= FEWEST && shared <= SHARED * naming.length ? items.map(({ paragraphs }) => paragraphs) : null;
}
