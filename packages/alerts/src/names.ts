const COUNTRY = /^[A-Z]{2}$/;
const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** "IN" is India; what is no country code stays as it is. */
export const countryName = (code: string): string => (COUNTRY.test(code) ? (REGIONS.of(code) ?? code) : code);

/** A code as words: "supply_contract", "solid-state-battery". */
export const inWords = (code: string): string => code.replaceAll(/[_-]/g, ' ');

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "India", "India and Japan", "India, Japan and Korea". */
export function enumerated(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
