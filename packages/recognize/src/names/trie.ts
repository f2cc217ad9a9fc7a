import { tokenize } from '../numerals/tokenize.ts';
import type { Token } from '../numerals/token.ts';
import { fold } from './fold.ts';
import type { Name, Spelling } from './name.ts';

interface Entry {
  readonly name: Name;
  readonly rule: Spelling['rule'];
  /** The words as written in the lexicon, signs left out. */
  readonly words: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

/** Names found at one place, by the longest spelling that fits. `from` and `to` count tokens, `to` exclusive. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly names: readonly Name[];
}

const newNode = (): Node => ({ next: new Map(), entries: [] });
const CJK = /[\u3005\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f]/;

const edgeOf = (token: Token): string | null => {
  if (token.kind !== 'sign') return token.norm;
  return token.norm === '&' ? 'and' : token.norm === ',' ? ',' : null;
};

/** A word of a spelling. After a hyphen capitals are a matter of taste: "Lithium-ion", "Lithium-Ion". */
const wordAt = (text: string, { start, end, norm }: Token): string =>
  start > 1 && text.charAt(start - 1) === '-' && norm.length > 1 ? norm : text.slice(start, end).replaceAll('.', '');

/** Spellings as a trie over tokens: matching costs a step a token however many names there are. */
export class NameTrie {
  readonly #root = newNode();

  constructor(spellings: Iterable<Spelling>) {
    for (const spelling of spellings) this.#add(spelling);
  }

  #add({ text, rule, plural, name }: Spelling): void {
    const tokens = tokenize(text).filter((token) => edgeOf(token) !== null);
    const edges = tokens.map((token) => edgeOf(token) as string);
    const entry: Entry = { name, rule, words: tokens.map((token) => wordAt(text, token)) };
    for (const way of [edges, ...(plural ? pluralsOf(edges) : [])]) {
      this.#insert(way, entry);
      const plain = way.map(fold);
      if (plain.some((word, i) => word !== way[i])) this.#insert(plain, entry);
    }
    // "Land, Infrastructure and Transport" may come with a comma before its "and".
    const last = edges.lastIndexOf('and');
    if (last > 1 && edges.includes(',') && edges[last - 1] !== ',') {
      this.#insert([...edges.slice(0, last), ',', ...edges.slice(last)], {
        ...entry,
        words: [...entry.words.slice(0, last), ',', ...entry.words.slice(last)],
      });
    }
  }

  #insert(edges: readonly string[], entry: Entry): void {
    let node = this.#root;
    for (const edge of edges) {
      let next = node.next.get(edge);
      if (!next) node.next.set(edge, (next = newNode()));
      node = next;
    }
    node.entries.push(entry);
  }

  /** The names that stand in a text, leftmost and longest first, none overlapping. */
  find(text: string, tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    for (let i = 0; i < tokens.length;) {
      const hit = this.#longest(text, tokens, i);
      if (hit) hits.push(hit);
      i = hit ? hit.to : i + 1;
    }
    return hits;
  }

  #longest(text: string, tokens: readonly Token[], from: number): Hit | null {
    const first = tokens[from] as Token;
    let node = first.kind === 'sign' ? undefined : step(this.#root, first);
    if (!node || (isGlued(text, tokens, from) && from > 0)) return null;
    let best: Hit | null = null;
    for (let at = from; node;) {
      if (node.entries.length > 0 && !(at + 1 < tokens.length && isGlued(text, tokens, at + 1))) {
        const names = fitting(node.entries, text, tokens, { from, to: at + 1 });
        if (names.length > 0) best = { from, to: at + 1, names };
      }
      const next: number | null = following(tokens, at, node);
      if (next === null) break;
      node = step(node, tokens[next] as Token);
      at = next;
    }
    return best;
  }
}

function step(node: Node, token: Token): Node | undefined {
  const edge = edgeOf(token);
  if (edge === null || edge === '') return undefined;
  const next = node.next.get(edge);
  if (next) return next;
  const plain = fold(edge);
  return plain === edge ? undefined : node.next.get(plain);
}

/** The token that may continue a name after `at`: the next one, past a hyphen, an apostrophe, a middle dot or the dot of an abbreviation. */
function following(tokens: readonly Token[], at: number, node: Node): number | null {
  let i = at + 1;
  const next = tokens[i];
  if (!next || next.line) return null;
  if (next.kind === 'sign' && next.norm !== '&' && !(next.norm === ',' && node.next.has(','))) {
    const after = tokens[i + 1];
    if (!after || after.line) return null;
    const joins =
      next.norm === '-' ||
      next.norm === '·' ||
      (next.norm === "'" && !after.gap) ||
      (next.norm === '.' && (!after.gap || (tokens[at] as Token).norm.length <= 3));
    if (!joins) return null;
    i++;
  }
  return i;
}

/** True when the token is written together with the one before it, as Latin letters and digits are in "GM8"; Chinese and Japanese always are. */
function isGlued(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!before || token.gap || before.kind === 'sign' || token.kind === 'sign' || before.end !== token.start) return false;
  return !CJK.test(text.charAt(before.end - 1)) && !CJK.test(text.charAt(token.start));
}

function fitting(entries: readonly Entry[], text: string, tokens: readonly Token[], at: { from: number; to: number }): readonly Name[] {
  let words: readonly string[] | null = null;
  const names: Name[] = [];
  for (const entry of entries) {
    if (entry.rule === 'any' || caseFits(entry, (words ??= wordsOf(text, tokens, at)))) names.push(entry.name);
  }
  return names;
}

function wordsOf(text: string, tokens: readonly Token[], { from, to }: { from: number; to: number }): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (edgeOf(token) === null) continue;
    const word = text.slice(token.start, token.end);
    words.push(word.includes('.') ? word.replaceAll('.', '') : word);
  }
  return words;
}

function caseFits({ rule, words }: Entry, found: readonly string[]): boolean {
  switch (rule) {
    case 'any':
      return true;
    case 'exact':
      return words.every((word, i) => word === found[i] || (word === '&' && found[i] === 'and'));
    case 'proper':
      return words.every((word, i) => properFits(word, found[i] ?? '', words.length > 1));
  }
}

const isCapital = (letter: string): boolean => letter.toLowerCase() !== letter;

/** Capitals standing alone could be a word; among other words newspapers write "Kore Power" and "Posco Future M". */
function properFits(word: string, found: string, among: boolean): boolean {
  if (!isCapital(word.charAt(0))) return true;
  if (!among && word.length > 1 && word.length <= 6 && word === word.toUpperCase()) return found === word;
  return isCapital(found.charAt(0));
}

function pluralsOf(edges: readonly string[]): readonly (readonly string[])[] {
  const last = edges.at(-1) ?? '';
  if (!/^[a-z]{3,}$/.test(last) || last.endsWith('s')) return [];
  const plural = /[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : /(?:x|ch|sh)$/.test(last) ? `${last}es` : `${last}s`;
  return [[...edges.slice(0, -1), plural]];
}
