import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { explain } from './explain.ts';
import type { ConfigIssue } from './issue.ts';

export type Path = readonly (string | number)[];

/** A file that was read and has the right shape, and where its parts stand in it. */
export interface ReadFile<T> {
  readonly file: string;
  readonly value: T;
  /** An issue at the value, or with `key` at the key, that `path` leads to. */
  issue(path: Path, message: string, suggestion?: string | null): ConfigIssue;
}

/** Bounds what aliases in a hostile file can grow to. */
const MAX_ALIASES = 100;

/** Reads YAML text against a schema. Returns the file, or every problem in it. */
export function readYaml<S extends z.ZodType>(file: string, text: string, schema: S): ReadFile<z.output<S>> | readonly ConfigIssue[] {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, uniqueKeys: false });
  const faults = [...doc.errors, ...doc.warnings];
  if (faults.length > 0) {
    return faults.map((fault) => {
      const { line, col } = lines.linePos(fault.pos[0]);
      return { file, line, column: col, message: lowerFirst(fault.message), suggestion: null };
    });
  }
  const at = (path: Path): { line: number; column: number } => {
    const { line, col } = lines.linePos(offsetOf(doc, path));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const issue = (path: Path, message: string, suggestion: string | null = null): ConfigIssue => ({
    file,
    ...at(path),
    message,
    suggestion,
  });
  const twice = repeatedKeys(doc).map((offset) => lines.linePos(offset));
  if (twice.length > 0)
    return twice.map(({ line, col }) => ({ file, line, column: col, message: 'the key stands here twice', suggestion: null }));
  const data = plainData(doc);
  if ('fault' in data) return [issue([], data.fault)];
  const result = schema.safeParse(data.value);
  if (!result.success) {
    const found = explain(schema, data.value, result.error.issues).map((one) => issue(one.path, one.message, one.suggestion));
    return found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  }
  return { file, value: result.data, issue };
}

/** Offsets of keys that their map holds already. yaml's own check compares each key with every other, too slow for a lexicon. */
function repeatedKeys(doc: Document.Parsed): readonly number[] {
  const found: number[] = [];
  visit(doc, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        const value = isScalar(key) ? key.value : null;
        if (seen.has(value)) found.push(isNode(key) ? (key.range?.[0] ?? 0) : 0);
        seen.add(value);
      }
    },
  });
  return found;
}

/** The document as plain data. yaml says by throwing that aliases would grow without end. */
function plainData(doc: Document.Parsed): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: doc.toJS({ maxAliasCount: MAX_ALIASES }) ?? {} };
  } catch (error) {
    return { fault: lowerFirst(error instanceof Error ? error.message : String(error)) };
  }
}

/** Where the value at `path` begins: the key of a map's entry, so that an error points at the line a reader would look for. */
function offsetOf(doc: Document.Parsed, path: Path): number {
  let node: unknown = doc.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.get(step, true);
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
