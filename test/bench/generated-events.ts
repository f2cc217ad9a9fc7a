import type { EventType, NewsEvent, SituatedReport, TermCounts } from '@gigawire/domain';

/** Mulberry32: the same numbers on every machine. */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = ['ka', 'to', 'mi', 'ra', 'su', 'ne', 'go', 'shi', 'va', 'lu', 'dha', 'pe', 'no', 'ri', 'yu', 'ban'];
const word = (n: number): string => [n >> 12, n >> 8, n >> 4, n].map((part) => SYLLABLES[part & 15]).join('');

const FIRMS = 20_000;
/** The more known, the oftener in the news. */
const FAME = 2;
const COUNTRIES = ['IN', 'IN', 'IN', 'JP', 'JP', 'CN', 'CN', 'US', 'KR', 'DE', 'GB', 'AU', 'ID', 'FR', 'VN'];
const TYPES: readonly EventType[] = [
  'facility',
  'investment',
  'partnership',
  'supply_contract',
  'tender',
  'agreement',
  'public_funding',
  'market',
];
/** Terms of a text beside its names, and how many of all stand in headline and first paragraph. */
const TERMS = 55;
const IN_FRONT = 18;
/** Days over which the events lie: five years, the newest last. */
const DAYS = 1825;
const LAST_DAY = Date.parse('2026-06-30');

const dayOf = (share: number): string => new Date(LAST_DAY - Math.round((1 - share) * DAYS) * 86_400_000).toISOString().slice(0, 10);

const counted = (terms: readonly string[]): TermCounts => [...new Set(terms)].map((term) => `${term}:1`).join(' ');

interface Story {
  readonly report: SituatedReport;
  readonly event: NewsEvent;
}

function storyOf(random: () => number, share: number): Story {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const firm = (): number => Math.floor(random() ** FAME * FIRMS);
  const [one, other] = [firm(), firm()];
  const countries = [...new Set([pick(COUNTRIES), pick(COUNTRIES)])].sort();
  const published = dayOf(share);
  const gwh = 1 + Math.floor(random() * 400) / 10;
  const title = `${word(one)} and ${word(other)} plan ${gwh} GWh at ${word(30_000 + Math.floor(random() * 2_000))}`;
  const content = {
    type: pick(TYPES),
    status: 'planned',
    countries,
    // Half of the firms are in the lexicon.
    actors: [one, other].map((n) => ({ name: word(n), id: n % 2 === 0 ? word(n) : null, country: countries[0]!, role: 'party' as const })),
    topics: ['battery', 'battery-cell'],
    money: [],
    quantities: [{ kind: 'energy', unit: 'GWh', min: gwh, max: gwh, qualifier: null, role: 'total' }],
    dates: [],
    primary: true,
    confidence: 0.8,
  } as const;
  const names = [
    one,
    other,
    30_000 + Math.floor(random() * 2_000),
    40_000 + Math.floor(random() * 20_000),
    61_000 + Math.floor(random() * 4_000),
  ];
  const terms = [...names, ...Array.from({ length: TERMS }, () => 20_000 + Math.floor(random() * 4_000))].map(word);
  const report: SituatedReport = {
    ...content,
    articleId: 0,
    ordinal: 0,
    evidence: { start: 0, end: title.length, quote: title },
    article: {
      url: `https://news.example/${Math.floor(random() * 2 ** 40)}`,
      title,
      published,
      publisher: `outlet ${Math.floor(random() * 200)}`,
      family: null,
      agency: null,
      correction: false,
      fingerprint: Array.from({ length: 64 }, () => Math.floor(random() * 2 ** 32)),
      gist: {
        names: names.map(word),
        front: counted(terms.slice(0, IN_FRONT)),
        text: counted(terms),
        places: [],
        countries,
        money: [],
        quantities: [content.quantities[0]],
        dates: [],
      },
    },
  };
  const event: NewsEvent = {
    ...content,
    title,
    firstPublished: published,
    lastPublished: published,
    articleCount: 1,
    independentPublisherCount: 1,
    reports: [report],
  };
  return { report, event };
}

/** Events `from` to `to` of a series of `whole`, in order of publication spread over its years; any part of a series is the same each time. */
export function* generatedEvents(from: number, to: number): Generator<NewsEvent> {
  const random = randomness(from + 1);
  for (let i = from; i < to; i++) yield storyOf(random, random()).event;
}

/** Reports of articles to place: of the last months, half of them of an event stored before, told again. */
export function generatedReports(seed: number, count: number): readonly SituatedReport[] {
  const random = randomness(seed);
  return Array.from({ length: count }, () => storyOf(random, 0.9 + 0.1 * random()).report);
}
