/** Strings of which a text must hold one for a pattern to match in it. */
export type AnyOf = readonly string[];

const isSign = (c: string): boolean => c >= '\ue000' && c <= '\ue006';

/** Letters too few to tell one text from another; a sign always does. */
const isTelling = (literal: string): boolean => literal.trim().length > 1 || isSign(literal);

/** Longer than this a string tells no more: only its ends are looked up (grams.ts). */
const ENOUGH = 4;

const worth = (set: AnyOf): number => Math.min(ENOUGH, ...set.map((s) => (isSign(s) ? ENOUGH : s.trim().length))) - set.length / 1000;

const bestOf = (sets: readonly AnyOf[]): AnyOf | null =>
  sets.reduce<AnyOf | null>((best, set) => (best === null || worth(set) > worth(best) ? set : best), null);

/** One piece of a pattern: a character that stands for itself, or the sets that a group asks for. */
type Atom = string | readonly AnyOf[];

const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const GROUP = /\((?:\?(?::|(<?[=!])|<[a-z]+>))?/y;
const CLASS = /\[((?:[^\]\\]|\\.)*)\]/y;
const SIGN_CLASS = /^(?:(?:[\ue000-\ue006]|\\ue00[0-6])-?)+$/;

/** The signs a class lists, or nothing where it holds anything else. */
function signsOf(listed: string): readonly AnyOf[] {
  if (!SIGN_CLASS.test(listed)) return [];
  const pattern = new RegExp(`[${listed}]`);
  return [['\ue000', '\ue001', '\ue002', '\ue003', '\ue004', '\ue005', '\ue006'].filter((sign) => pattern.test(sign))];
}

/** Reads the source of a pattern for what it cannot do without. Knows the syntax that the patterns here use. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to the end of the group: each needs one of its own sets, or nothing is needed. */
  alternatives(): readonly AnyOf[] {
    const read = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      read.push(this.#sequence());
    }
    if (read.length === 1) return read[0] ?? [];
    const best = read.map(bestOf);
    return best.every((set) => set !== null) ? [[...new Set(best.flat())]] : [];
  }

  #sequence(): readonly AnyOf[] {
    const sets: AnyOf[] = [];
    let run = '';
    const close = (): void => {
      if (isTelling(run)) sets.push([run]);
      run = '';
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const atom = this.#atom();
      const least = this.#least();
      if (typeof atom === 'string' && least !== 0) run += atom;
      if (typeof atom === 'string' && least === null) continue;
      close();
      if (typeof atom !== 'string' && least !== 0) sets.push(...atom);
    }
    close();
    return sets;
  }

  /** How often the atom before must stand at least; null where no quantifier follows. */
  #least(): number | null {
    const found = this.#match(QUANTIFIER);
    if (!found) return null;
    return found[0].startsWith('+') ? 1 : Number(found[1] ?? 0);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found;
  }

  #atom(): Atom {
    const c = this.#source.charAt(this.#at);
    if (c === '(') return this.#group();
    if (c === '[') return signsOf(this.#match(CLASS)?.[1] ?? '');
    if (c === '\\') return this.#escape();
    this.#at += 1;
    return '.^$'.includes(c) ? [] : c;
  }

  #group(): readonly AnyOf[] {
    const looksAround = this.#match(GROUP)?.[1] !== undefined;
    const sets = this.alternatives();
    this.#at += 1;
    return looksAround ? [] : sets;
  }

  #escape(): Atom {
    const escaped = this.#source.charAt(this.#at + 1);
    this.#at += escaped === 'u' ? 6 : 2;
    if (escaped === 'u') return String.fromCharCode(Number.parseInt(this.#source.slice(this.#at - 4, this.#at), 16));
    return /[a-z0-9]/i.test(escaped) ? [] : escaped;
  }
}

/** What a text must hold for a pattern to match in it: one string of each set. Nothing is known of patterns that ignore case. */
export function neededBy(pattern: RegExp): readonly AnyOf[] {
  return pattern.ignoreCase || pattern.unicode ? [] : new Reader(pattern.source).alternatives();
}
