import type { CountryMention } from '@gigawire/domain';

/** Characters over which what was said fades to about a third. */
const NEAR = 700;
/** The last mentions that can still weigh anything. */
const REMEMBERED = 60;
/** What the share of a country in the text so far weighs against one mention right here. */
const SHARE = 3;
/** Words that set a country aside: what the others want to rely on less, or to counter. */
const ASIDE_BEFORE =
  /\b(?:rely|relies|relying|reliance|reliant|depend|depends|dependence|dependent|dependency|away from|alternatives? to|counter|countering|counterweight|against|instead of|rather than|less than|unlike|dominated by|rival)\b[^.\n]{0,30}$/i;
const ASIDE_AFTER = /^['’]s? (?:dominance|dominant|grip|hold|curbs|export|controls|restrictions)|^-(?:free|plus-one)|^\+1/;
const ASIDE_WEIGHT = 0.3;
/** Two countries of one sentence, however joined. */
const SENTENCE_WEIGHT = 0.4;
/** Two countries joined by a word or two: "India and Japan", "Japan-India", "Japan will invest in India". */
const TIGHT = /^(?:['’]s?)?[\s,]*(?:and|&|-|–|‐|‑|\/|—|と|・|with)[\s,]*(?:the\s+)?$/u;
const LOOSE = /\b(?:and|with|to|in|from|visit|between|towards?)\b/u;
const TIGHT_WEIGHT = 2;
const LOOSE_WEIGHT = 0.7;
const LOOSE_LENGTH = 80;

interface Seen {
  readonly code: string;
  readonly at: number;
  readonly weight: number;
}

const fading = (distance: number): number => Math.exp(-distance / NEAR);

/** Which two countries a text speaks of at a point, from the mentions before it: how near, how often, and how often together. */
export class PairsInForce {
  readonly #text: string;
  readonly #counts = new Map<string, number>();
  readonly #recent: Seen[] = [];
  readonly #pairs: (Seen & { readonly other: string })[] = [];
  #last: CountryMention | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes the next mention, in order of the text. */
  see(mention: CountryMention): void {
    const { code } = mention.value;
    const aside =
      ASIDE_BEFORE.test(this.#text.slice(Math.max(0, mention.start - 60), mention.start)) ||
      ASIDE_AFTER.test(this.#text.slice(mention.end, mention.end + 24));
    const weight = aside || mention.certainty === 'ambiguous' ? ASIDE_WEIGHT : 1;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + weight);
    this.#remember({ code, at: mention.start, weight });
    const last = this.#last;
    if (last && last.value.code !== code && mention.start >= last.end) {
      const between = this.#text.slice(last.end, Math.min(mention.start, last.end + LOOSE_LENGTH + 1));
      const joined = this.#joint(between) * weight;
      if (joined > 0) this.#joinUp(last.value.code, code, { at: mention.start, weight: joined });
    }
    this.#last = mention;
  }

  #joint(between: string): number {
    if (TIGHT.test(between)) return TIGHT_WEIGHT;
    if (between.length > LOOSE_LENGTH || /[.\n]/.test(between)) return 0;
    return LOOSE.test(between) ? LOOSE_WEIGHT : SENTENCE_WEIGHT;
  }

  /** Counts a phrase already resolved: the pair stays in force. */
  resolve([first, second]: readonly [string, string], at: number): void {
    this.#joinUp(first, second, { at, weight: 1 });
  }

  #joinUp(a: string, b: string, { at, weight }: { at: number; weight: number }): void {
    const [code = a, other = b] = [a, b].sort();
    this.#pairs.push({ code, other, at, weight });
    if (this.#pairs.length > REMEMBERED) this.#pairs.shift();
  }

  #remember(seen: Seen): void {
    this.#recent.push(seen);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
  }

  hasTwoWithin(from: number): boolean {
    return (
      new Set(
        [...this.#recent, ...this.#pairs]
          .filter((seen) => seen.at >= from)
          .flatMap((seen) => ('other' in seen ? [seen.code, String(seen.other)] : [seen.code])),
      ).size >= 2
    );
  }

  /** The only country named so far, or null. */
  only(): string | null {
    const [first, second] = this.#counts.keys();
    return first !== undefined && second === undefined ? first : null;
  }

  /** The two countries in force at an offset; null when fewer than two were named. */
  pairAt(offset: number): readonly [string, string] | null {
    const total = [...this.#counts.values()].reduce((sum, n) => sum + n, 0);
    const score = new Map<string, number>();
    for (const [code, count] of this.#counts) score.set(code, (SHARE * count) / total);
    for (const seen of this.#recent) score.set(seen.code, (score.get(seen.code) ?? 0) + seen.weight * fading(offset - seen.at));
    const top = [...score].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, 6);
    let best: { pair: readonly [string, string]; sum: number } | null = null;
    for (const [i, [a, forA]] of top.entries()) {
      for (const [b, forB] of top.slice(i + 1)) {
        const [code, other] = [a, b].sort();
        const joint = this.#pairs.reduce(
          (sum, pair) => (pair.code === code && pair.other === other ? sum + pair.weight * fading(offset - pair.at) : sum),
          0,
        );
        const sum = forA + forB + 2 * joint;
        if (!best || sum > best.sum) best = { pair: [a, b], sum };
      }
    }
    return best?.pair ?? null;
  }
}
