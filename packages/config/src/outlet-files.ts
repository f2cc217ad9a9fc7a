import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument, stringify } from 'yaml';
import type { z } from 'zod';
import { outletSchema } from './schema/outlet.ts';
import { isId } from './schema/words.ts';

/** An outlet's file as a person would write it. */
export type NewOutlet = z.input<typeof outletSchema>;

const fileOf = (folder: string, outlet: string): string => join(folder, 'sources', `${outlet}.yaml`);

/** A file name for an outlet, made of words: its publisher's, or its host's where those are not Latin letters. */
export function outletId(...candidates: readonly string[]): string {
  for (const words of candidates) {
    const id = words
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .split('-')
      .slice(0, 10)
      .join('-');
    if (isId(id)) return id.slice(0, 80).replace(/-$/, '');
  }
  return 'outlet';
}

/**
 * Writes the file of a new outlet into a configuration folder, whole or not at all. Throws when it is there already, or is no outlet: with every
 * problem in words.
 */
export function addOutlet(folder: string, outlet: string, content: NewOutlet): string {
  const file = fileOf(folder, outlet);
  if (existsSync(file)) throw new Error(`outlet ${outlet}: ${file} is there already`);
  const checked = outletSchema.safeParse(content);
  if (!checked.success) {
    throw new Error(`outlet ${outlet}: ${checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
  }
  replace(file, stringify(content));
  return file;
}

/**
 * Takes a source out of its outlet's file, comments left as they are; the file goes with its last source. Throws when there is none such. Returns the file.
 */
export function removeSource(folder: string, id: string): string {
  const [outlet = '', name] = id.split('/');
  const file = fileOf(folder, outlet);
  if (!existsSync(file)) throw new Error(`source ${id}: no such file as ${file}`);
  const document = parseDocument(readFileSync(file, 'utf8'));
  const sources = document.get('sources');
  const names = isSeq(sources) ? (document.toJS() as { sources: { name: string }[] }).sources.map((source) => source.name) : [];
  const at = name === undefined ? -1 : names.indexOf(name);
  if (at < 0) throw new Error(`source ${id}: ${file} lists ${names.join(', ') || 'no source'}`);
  if (names.length === 1) rmSync(file);
  else {
    document.deleteIn(['sources', at]);
    replace(file, document.toString());
  }
  return file;
}

/** Who reads the folder meanwhile sees the old file or the new. */
function replace(file: string, text: string): void {
  // Hidden, so that it is not read as an outlet if this process dies here.
  const partial = join(file, '..', `.${Date.now()}.partial`);
  writeFileSync(partial, text, { flush: true });
  renameSync(partial, file);
}
