const MAX_LENGTH = 20_000;
const LINK = /<([^<>\s]{1,4096})>([^<]{0,2000})/g;
const REL = /;\s{0,9}rel\s{0,9}=\s{0,9}(?:"([^"]{0,500})"|([^\s;,"]{1,500}))/i;

/** The target of the first link of a relation in a Link header (RFC 8288), absolute; null when there is none. */
export function linkOf(header: string | undefined, relation: string, base: string): string | null {
  for (const [, target = '', parameters = ''] of (header ?? '').slice(0, MAX_LENGTH).matchAll(LINK)) {
    const rel = REL.exec(parameters);
    const relations = (rel?.[1] ?? rel?.[2] ?? '').toLowerCase().split(/\s+/);
    if (relations.includes(relation)) return URL.parse(target, base)?.href ?? null;
  }
  return null;
}
