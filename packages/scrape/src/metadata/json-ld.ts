import type { Element } from 'domhandler';
import { decodeEntities } from './entities.ts';

export type LdNode = Readonly<Record<string, unknown>>;

const MAX_SCRIPT = 2_000_000;
const MAX_NODES = 2000;
const MAX_NESTING = 12;

const isObject = (value: unknown): value is LdNode => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of every `application/ld+json` script among the elements. */
export function ldScripts(scripts: readonly Element[]): string[] {
  return scripts
    .filter((script) => /ld\+json/i.test(script.attribs['type'] ?? ''))
    .map((script) => script.children.map((child) => ('data' in child ? child.data : '')).join(''));
}

const WRAPPING = /^\s*(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\]\]>|\/\/\s*\]\]>|;)\s*$/g;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001F]+/g;
const TRAILING_COMMA = /,(\s{0,200}[}\]])/g;
const BAD_ESCAPE = /\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/g;

const tryParse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Parses a block as publishers write them: as it stands, then unwrapped from comments, with raw line breaks, stray escapes and trailing
 * commas mended, then with HTML entities resolved, then as several objects one after the other. Undefined when nothing helps.
 */
export function parseLd(source: string): unknown {
  if (source.length > MAX_SCRIPT) return undefined;
  const plain = tryParse(source);
  if (plain !== undefined) return plain;
  const mended = source.replace(WRAPPING, '').replace(CONTROL, ' ').replace(BAD_ESCAPE, '\\\\').replace(TRAILING_COMMA, '$1').trim();
  const fixed = tryParse(mended);
  if (fixed !== undefined) return fixed;
  const several = tryParse(`[${mended.replace(/\}\s{0,200}\{/g, '},{')}]`);
  if (several !== undefined) return several;
  return tryParse(decodeEntities(mended));
}

const SALVAGED = ['headline', 'datePublished', 'dateModified', 'inLanguage', 'articleSection'] as const;

/** Single fields out of a block no parser reads, so that one bad quote does not cost the date. */
function salvage(source: string): LdNode | null {
  const found: Record<string, unknown> = {};
  for (const field of SALVAGED) {
    const at = source.indexOf(`"${field}"`);
    if (at === -1) continue;
    const value = /^\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){1,500})"\s{0,20}[,}\n]/.exec(source.slice(at + field.length + 2, at + 700))?.[1];
    const text = value === undefined ? undefined : tryParse(`"${value}"`);
    if (typeof text === 'string') found[field] = text;
  }
  const author = /"author"\s{0,20}:\s{0,20}[[{\s]{0,40}[^{}]{0,200}?"name"\s{0,20}:\s{0,20}"([^"\\\n]{1,200})"/.exec(source)?.[1];
  if (author) found['author'] = author;
  return Object.keys(found).length > 0 ? { '@type': 'Article', ...found } : null;
}

/** Every typed object in the blocks, arrays, `@graph`s and nesting laid flat in document order. */
export function ldNodes(sources: readonly string[]): LdNode[] {
  const nodes: LdNode[] = [];
  const add = (value: unknown, nesting: number): void => {
    if (nesting > MAX_NESTING || nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) {
      for (const item of value) add(item, nesting + 1);
    } else if (isObject(value)) {
      if (value['@type'] !== undefined || value['@id'] !== undefined) nodes.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object') add(inner, nesting + 1);
    }
  };
  for (const source of sources) {
    const parsed = parseLd(source);
    if (parsed !== undefined) {
      add(parsed, 0);
    } else {
      const saved = salvage(source.slice(0, 200_000));
      if (saved) nodes.push(saved);
    }
  }
  return nodes;
}

/** The types of a node, without a schema.org prefix. */
export function typesOf(node: LdNode): string[] {
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1));
}

/** A field as one non-empty string: a string itself, the first of several, or the name or value of an object. */
export function ldString(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = ldString(item);
      if (found) return found;
    }
    return null;
  }
  if (isObject(value)) return ldString(value['name'] ?? value['@value'] ?? value['url'] ?? value['@id']);
  return null;
}

export { isObject as isLdObject };
