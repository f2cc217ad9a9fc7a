import type { ReadingJson } from '../reading-json.ts';

/** What today's reading has that the golden one has not (`+`), and the other way round (`-`), one fact a line. */
export function differences(golden: ReadingJson, today: ReadingJson): string[] {
  const [before, after] = [facts(golden), facts(today)];
  return [...without(before, after).map((fact) => `- ${fact}`), ...without(after, before).map((fact) => `+ ${fact}`)];
}

/** The items of `a` that `b` lacks, counting repeats. */
function without(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of b) left.set(item, (left.get(item) ?? 0) + 1);
  return a.filter((item) => {
    const n = left.get(item) ?? 0;
    if (n > 0) left.set(item, n - 1);
    return n === 0;
  });
}

/** A reading as independent lines. Mentions are named by their words, not their number, so that one more does not shift the rest. */
function facts(reading: ReadingJson): string[] {
  const { text, ...article } = reading.article;
  const quoted = (i: number): string => `“${reading.mentions[i]?.quote ?? '?'}”`;
  return [
    `verdict ${reading.verdict}`,
    ...Object.entries(article).map(([field, value]) => `${field}: ${JSON.stringify(value)}`),
    ...text.split('\n').map((paragraph) => `paragraph “${paragraph}”`),
    ...reading.mentions.map(
      (m) => `${m.kind} ${m.start}–${m.end} “${m.quote}” ${JSON.stringify(linked(m.value, quoted))} ${m.certainty} by ${m.by}`,
    ),
    ...reading.reports.flatMap((r) => {
      const name = `report ${r.type} “${r.evidence.quote.slice(0, 60)}”`;
      const roles = Object.entries(r.roles).map(([i, role]) => `${quoted(Number(i))} ${role}`);
      return [
        `${name} ${r.status}${r.primary ? ' primary' : r.news ? ' news' : ''} ${r.countries.join(' ')} ${r.confidence} by ${r.by}`,
        `${name} topics ${r.topics.join(' ')}`,
        ...r.actors.map((a) => `${name} ${a.role} ${a.name} ${a.id ?? '-'} ${a.country ?? '-'}`),
        ...[...r.money, ...r.quantities].map((i) => `${name} figure ${quoted(i)}`),
        ...roles.map((role) => `${name} role ${role}`),
        ...r.dates.map((d) => `${name} ${d.role} ${quoted(d.mention)}`),
      ];
    }),
    ...reading.watches.map((watch) => `watch ${watch}`),
  ];
}

const linked = (value: object, quoted: (i: number) => string): object =>
  'equivalentOf' in value && typeof value.equivalentOf === 'number' ? { ...value, equivalentOf: quoted(value.equivalentOf) } : value;
