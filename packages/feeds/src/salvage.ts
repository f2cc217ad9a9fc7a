import { Parser } from 'htmlparser2';
import { baseWithin } from './link.ts';
import type { ListedItem, ListedText } from './listed-item.ts';
import { customaryName, customaryPrefixes, declare, type Draft, type Field, fieldOf, finish, isWhole, newDraft } from './salvage-fields.ts';

/** Deeper than any feed; the parser's own cost grows with the square of the depth. */
const MAX_DEPTH = 500;
/** Kept of one element's text. */
const MAX_TEXT = 20_000;
const ITEMS = new Set(['item', 'entry']);
/** Elements whose children are not the item's own. */
const FOREIGN = new Set(['source', 'image']);
/** Fields whose text is long and may hold any markup; the others hold words only, so a known field inside one means its end tag is missing. */
const LONG: ReadonlySet<Field> = new Set(['summary', 'content']);
/** Fields that no markup inside a long text is taken for. */
const UNMISTAKABLE: ReadonlySet<Field> = new Set(['guid', 'published']);

export interface Salvaged {
  readonly title: ListedText | null;
  readonly items: readonly ListedItem[];
  /** Items read, kept or not. */
  readonly seen: number;
  /** Some element was never closed, or closed by its parent's end. */
  readonly broken: boolean;
}

interface Open {
  readonly name: string;
  readonly base: string;
  readonly language: string | null;
}

class TooDeep extends Error {}

/**
 * The last reader: walks any dialect as a stream of tags and keeps the items that are complete, so that a broken document loses only its
 * broken items, and a huge one never stands in memory as a tree. `keep` bounds the items held: given those so far, it says which to go on with.
 */
export function salvage(document: string, url: string, keep: (items: ListedItem[]) => ListedItem[] = (items) => items): Salvaged {
  const walk = new Walk(url, keep);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => walk.open(name, attributes),
      ontext: (data) => walk.text(data),
      // A self-closed element counts as implied there; not here.
      onclosetag: (_, implied) => walk.close(implied && (walk.atEnd || document[parser.endIndex - 1] !== '/')),
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  try {
    parser.write(document);
    walk.atEnd = true;
    parser.end();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    walk.broken = true;
  }
  return { title: walk.feedTitle, items: walk.items, seen: walk.seen, broken: walk.broken };
}

/** The state of one pass over the tags. */
class Walk {
  items: ListedItem[] = [];
  seen = 0;
  feedTitle: ListedText | null = null;
  broken = false;
  atEnd = false;
  private readonly url: string;
  private readonly keep: (items: ListedItem[]) => ListedItem[];
  private readonly stack: Open[] = [];
  private readonly prefixes = customaryPrefixes();
  private draft: Draft | null = null;
  private draftDepth = 0;
  private field: Field | null = null;
  private fieldDepth = 0;
  private foreignDepth = 0;
  private buffer = '';
  private markup = true;

  constructor(url: string, keep: (items: ListedItem[]) => ListedItem[]) {
    this.url = url;
    this.keep = keep;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.stack.length >= MAX_DEPTH) throw new TooDeep();
    declare(this.prefixes, attributes);
    const outer = this.stack.at(-1) ?? { base: this.url, language: null };
    const name = customaryName(this.prefixes, tag);
    this.stack.push({
      name,
      base: baseWithin(outer.base, attributes['xml:base'] ?? (name === 'channel' ? attributes['base'] : null)),
      language: attributes['xml:lang'] ?? outer.language,
    });
    if (ITEMS.has(name)) this.openItem(attributes, outer);
    else if (this.draft) this.openField(name, attributes);
    else if (name === 'title' && this.feedTitle === null && this.stack.length <= 3) this.begin('title', attributes);
  }

  text(data: string): void {
    if (this.field && this.buffer.length < MAX_TEXT) this.buffer += data.slice(0, MAX_TEXT);
  }

  close(implied: boolean): void {
    if (implied) this.broken = true;
    const depth = this.stack.length;
    const name = this.stack.pop()?.name;
    if (this.field && depth === this.fieldDepth) this.endField();
    else if (this.field) this.text(`</${name}>`);
    if (depth === this.foreignDepth) this.foreignDepth = 0;
    if (this.draft && depth === this.draftDepth) {
      if (!implied || (!this.atEnd && isWhole(this.draft))) this.emit(this.draft);
      this.draft = null;
    }
  }

  private openItem(attributes: Readonly<Record<string, string>>, outer: { readonly base: string; readonly language: string | null }): void {
    if (this.draft) {
      this.broken = true;
      this.endField();
      if (isWhole(this.draft)) this.emit(this.draft);
    }
    this.field = null;
    this.foreignDepth = 0;
    this.draft = newDraft(attributes, outer);
    this.draftDepth = this.stack.length;
  }

  private openField(name: string, attributes: Readonly<Record<string, string>>): void {
    const { draft } = this;
    const field = fieldOf(name);
    if (!draft) return;
    if (this.foreignDepth > 0) {
      // An Atom entry's source says its name in a title.
      if (this.field === 'credit' && field === 'title') this.begin('credit', attributes);
      return;
    }
    const misplaced = this.field && LONG.has(this.field) && !(field && UNMISTAKABLE.has(field) && !draft.fields[field]);
    if (!field || misplaced) {
      if (FOREIGN.has(name) && !this.field) this.foreignDepth = this.stack.length;
      if (this.field) this.text(`<${name}>`);
      return;
    }
    this.endField();
    if (FOREIGN.has(name)) this.foreignDepth = this.stack.length;
    if (field === 'link' && attributes['href']) {
      const base = this.stack.at(-1)?.base ?? draft.base;
      draft.links.push({ href: baseWithin(base, attributes['href']), rel: attributes['rel'], type: attributes['type'] });
    }
    if (field === 'guid' && /^false$/i.test(attributes['ispermalink']?.trim() ?? '')) draft.permalink = false;
    this.begin(field, attributes);
  }

  private begin(field: Field, attributes: Readonly<Record<string, string>>): void {
    this.field = field;
    this.fieldDepth = this.stack.length;
    this.buffer = '';
    this.markup = !/^text(?:\/plain)?$/i.test(attributes['type'] ?? '') || attributes['mode'] === 'escaped';
  }

  private endField(): void {
    const { field, draft } = this;
    this.field = null;
    if (!field || this.buffer.trim() === '') return;
    const text = { text: this.buffer, markup: this.markup };
    if (!draft) this.feedTitle = text;
    else draft.fields[field] ??= text;
  }

  private emit(draft: Draft): void {
    this.seen++;
    this.items.push(finish(draft));
    this.items = this.keep(this.items);
  }
}
