/** An ISO 8601 instant as `toISOString` writes it, so that instants compare as strings. Throws RangeError for what is none. */
export function instant(value: string): string {
  const ms = Date.parse(value);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${value}`);
  return new Date(ms).toISOString();
}
