/** One thing wrong with the configuration, and where. */
export interface ConfigIssue {
  /** Path as it was opened ("config/watches/x.yaml"), or "environment". */
  readonly file: string;
  /** 1-based; null where the problem has no place (a missing file, an environment variable). */
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  /** The nearest valid key or value, or null. */
  readonly suggestion: string | null;
}

/** Thrown by `loadConfig` with every problem found, not just the first. The message has one line for each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly issues: readonly ConfigIssue[];
  constructor(issues: readonly ConfigIssue[]) {
    super(issues.map(describeIssue).join('\n'));
    this.issues = issues;
  }
}

/** `file:line:column: message (did you mean "x"?)` */
export function describeIssue(issue: ConfigIssue): string {
  const place = issue.line === null ? '' : `:${issue.line}:${issue.column ?? 1}`;
  return `${issue.file}${place}: ${issue.message}${issue.suggestion === null ? '' : ` (did you mean "${issue.suggestion}"?)`}`;
}
