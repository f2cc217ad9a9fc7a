/** HTML that may be put into HTML as it is; made only by `markup`. */
export interface Markup {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

type Value = string | Markup | readonly Markup[] | null;

function filled(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return escaped(value);
  return 'html' in value ? value.html : value.map((m) => m.html).join('');
}

/** An HTML template: every string put into it is escaped, for text and for quoted attributes alike. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: parts.map((part, i) => part + (i < values.length ? filled(values[i] ?? null) : '')).join('') };
}
