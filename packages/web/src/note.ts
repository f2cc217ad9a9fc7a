const MAX_NOTE = 500;

/** The note of a form, or null for none. */
export function noteOf({ note }: Readonly<Record<string, unknown>>): string | null {
  const words = typeof note === 'string' ? note.trim().slice(0, MAX_NOTE) : '';
  return words === '' ? null : words;
}
