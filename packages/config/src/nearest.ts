/** Edit distance (insert, delete, replace, swap of neighbours), or `limit + 1` as soon as it must exceed `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

const MAX_LENGTH = 80;
/** Below this every word is near every other. */
const SHORTEST = 2;
const plain = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, '');

/** The candidate closest to a mistyped word (case, hyphens and underscores do not count), or null when none is near. */
export function nearest(word: string, candidates: readonly string[] | ReadonlySet<string>): string | null {
  const asked = plain(word);
  if (word.length > MAX_LENGTH || asked.length < SHORTEST) return null;
  let limit = Math.max(1, Math.floor(asked.length * 0.4));
  let best: string | null = null;
  for (const candidate of candidates) {
    if (candidate.length > MAX_LENGTH) continue;
    const d = distance(asked, plain(candidate), limit);
    if (d > limit) continue;
    best = candidate;
    if (d === 0) break;
    limit = d - 1;
  }
  return best ?? beginningWith(asked, candidates);
}

/** The first candidate a cut-off word of at least three letters begins: "sign" for "signed". */
function beginningWith(asked: string, candidates: readonly string[] | ReadonlySet<string>): string | null {
  if (asked.length < 3) return null;
  for (const candidate of candidates) if (plain(candidate).startsWith(asked)) return candidate;
  return null;
}
