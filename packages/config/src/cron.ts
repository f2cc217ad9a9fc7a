const FIELDS: readonly { readonly name: string; readonly min: number; readonly max: number; readonly words?: readonly string[] }[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day of month', min: 1, max: 31 },
  { name: 'month', min: 1, max: 12, words: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { name: 'day of week', min: 0, max: 7, words: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

type Field = (typeof FIELDS)[number];

function valueOf(text: string, field: Field): number | null {
  const word = field.words?.indexOf(text.toLowerCase()) ?? -1;
  if (word >= 0) return word + field.min;
  if (!/^\d{1,2}$/.test(text)) return null;
  const value = Number(text);
  return value >= field.min && value <= field.max ? value : null;
}

/** `*`, `5`, `1-5`, `mon`, and any of them with a step (a slash and a number). */
function validItem(item: string, field: Field): boolean {
  const [range = '', step, ...rest] = item.split('/');
  if (rest.length > 0) return false;
  if (step !== undefined && !(/^\d{1,2}$/.test(step) && Number(step) >= 1 && Number(step) <= field.max)) return false;
  if (range === '*') return true;
  const ends = range.split('-').map((end) => valueOf(end, field));
  const [low, high] = ends;
  if (low === undefined || low === null) return false;
  return ends.length === 1 || (ends.length === 2 && high !== null && high !== undefined && low <= high);
}

/** What is wrong with a five-field cron expression, or null when nothing is. */
export function cronFault(expression: string): string | null {
  const fields = expression.trim().split(/\s+/);
  if (fields.length !== FIELDS.length) return `a cron expression has 5 fields, this has ${expression.trim() === '' ? 0 : fields.length}`;
  for (const [i, field] of FIELDS.entries()) {
    const text = fields[i] ?? '';
    if (!text.split(',').every((item) => validItem(item, field))) return `"${text}" is no ${field.name} (${field.min}-${field.max})`;
  }
  return null;
}
