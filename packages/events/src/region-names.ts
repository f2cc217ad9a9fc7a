const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const SHORT: Readonly<Record<string, string>> = { US: 'United States', GB: 'United Kingdom', HK: 'Hong Kong', MM: 'Myanmar', TR: 'Turkey' };
const known = new Map<string, string>();

/** English short name of an ISO 3166-1 alpha-2 code; the code itself when there is none. */
export function regionName(code: string): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const name = SHORT[code] ?? (/^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? code) : code);
  known.set(code, name);
  return name;
}
