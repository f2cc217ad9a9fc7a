import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { ConfigIssue } from './issue.ts';
import { nearest } from './nearest.ts';
import { isId } from './schema/words.ts';

export interface TextFile {
  /** File name without its ending. */
  readonly stem: string;
  readonly file: string;
  readonly text: string;
}

const fileIssue = (file: string, message: string, suggestion: string | null = null): ConfigIssue => ({
  file,
  line: null,
  column: null,
  message,
  suggestion,
});

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/** Reads one file; null, with an issue, when it cannot be read. */
export function readText(file: string, issues: ConfigIssue[]): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    issues.push(fileIssue(file, code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`));
    return null;
  }
}

/** Reads the files of a folder that end in `ending`, by name; a folder that is not there has none. `only` names the stems there may be. */
export function readFolder(
  folder: string,
  ending: string,
  options: { readonly issues: ConfigIssue[]; readonly only?: readonly string[] },
): readonly TextFile[] {
  const { issues, only } = options;
  const out: TextFile[] = [];
  for (const name of namesIn(folder, issues)) {
    const file = join(folder, name);
    const { name: stem, ext } = parse(name);
    if (name.startsWith('.') || name === 'README.md') continue;
    if (ext !== ending) {
      issues.push(fileIssue(file, `unknown file: only ${ending} files are read here`, ext === '.yml' ? `${stem}.yaml` : null));
    } else if (only && !only.includes(stem)) {
      issues.push(fileIssue(file, `unknown file: ${only.map((known) => known + ending).join(', ')} are read here`, nearest(stem, only)));
    } else if (!isId(stem)) {
      issues.push(fileIssue(file, 'a file name is lower case words joined by hyphens: it is an id'));
    } else {
      const text = readText(file, issues);
      if (text !== null) out.push({ stem, file, text });
    }
  }
  return out;
}

function namesIn(folder: string, issues: ConfigIssue[]): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') issues.push(fileIssue(folder, `cannot be read (${codeOf(error)})`));
    return [];
  }
}
