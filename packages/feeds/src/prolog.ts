/** What a document begins with. `text` starts at its root element, document type and junk before it cut off. */
export type Prolog =
  | { readonly kind: 'xml'; readonly root: string; readonly text: string }
  | { readonly kind: 'json' }
  | { readonly kind: 'refused'; readonly why: string };

/** How far into a document its first tag may stand: warnings printed by a broken server come first. */
const MAX_JUNK = 4096;
const ROOT_NAME = /<([A-Za-z_][\w.:-]{0,60})/y;

/**
 * Reads up to the root element. A document type is allowed only where it names an outside DTD (RSS 0.91 asks for one), and is cut off: nothing
 * is ever loaded from it. Entities and declarations of the document's own are refused (XML 1.0 §2.8; "billion laughs", XXE).
 */
export function readProlog(text: string): Prolog {
  const first = text.search(/\S/);
  if (first < 0) return { kind: 'refused', why: 'empty' };
  if (text[first] === '{' || text[first] === '[') return { kind: 'json' };
  let at = text.indexOf('<');
  if (at < 0 || at > MAX_JUNK) return { kind: 'refused', why: 'neither XML nor JSON' };
  for (let skipped = 0; skipped < 1000; skipped++) {
    const end = endOfMisc(text, at);
    if (end === null) break;
    if (end === 'entities') return { kind: 'refused', why: 'a document type with declarations of its own' };
    at = text.indexOf('<', end);
    if (at < 0) break;
  }
  ROOT_NAME.lastIndex = Math.max(at, 0);
  const root = at < 0 ? null : ROOT_NAME.exec(text)?.[1];
  if (!root) return { kind: 'refused', why: 'no root element' };
  return { kind: 'xml', root: root.toLowerCase(), text: text.slice(at) };
}

/** Where an instruction, comment or document type that starts here ends; null when it is none of them or never ends. */
function endOfMisc(text: string, at: number): number | 'entities' | null {
  if (text.startsWith('<?', at)) return after(text, '?>', at) ?? after(text, '>', at);
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (!text.startsWith('<!', at)) return null;
  if (!/^<!doctype/i.test(text.slice(at, at + 10))) return 'entities';
  const close = text.indexOf('>', at);
  if (close < 0) return null;
  // A quoted name may hold ">", but then what is left is no root element and the document is refused all the same.
  return text.slice(at, close).includes('[') ? 'entities' : close + 1;
}

function after(text: string, mark: string, from: number): number | null {
  const at = text.indexOf(mark, from);
  return at < 0 ? null : at + mark.length;
}
