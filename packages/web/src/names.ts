const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** An ISO 3166-1 alpha-2 code as a name: "India". The code itself when it has none. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (REGIONS.of(code) ?? code) : code);

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Codes of the standard's user-assigned and exceptional ranges, which name no country. */
const NO_COUNTRY = /^(?:AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|X[ABK]|ZZ)$/;

/** Every country there is, by name. */
export const COUNTRIES: readonly { readonly code: string; readonly name: string }[] = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
  .filter((code) => !NO_COUNTRY.test(code) && new Intl.Locale(`und-${code}`).region === code && REGIONS.of(code) !== undefined)
  .map((code) => ({ code, name: countryName(code) }))
  .sort((a, b) => a.name.localeCompare(b.name));

const CODES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, name }) => [
    [code.toLowerCase(), code],
    [name.toLowerCase(), code],
  ]),
);

/** The code of a country given by code or name, in any case; null when there is none. */
export const countryCode = (words: string): string | null => CODES.get(words.toLowerCase()) ?? null;

/** An identifier as words: "supply_contract" and "battery-cell" lose their signs. */
export const inWords = (id: string): string => id.replaceAll(/[_-]+/g, ' ');
