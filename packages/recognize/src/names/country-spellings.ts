import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import ja from 'i18n-iso-countries/langs/ja.json' with { type: 'json' };
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { COUNTRY_EXTRAS, UNUSABLE_NAMES } from './country-extras.ts';
import type { CountryForm, Spelling } from './name.ts';
import { NOT_COUNTRIES } from './not-countries.ts';

type Names = Readonly<Record<string, string | readonly string[]>>;

const usable = (text: string): boolean => !/[,()]| - /.test(text) && !UNUSABLE_NAMES.has(text);

const spell = (text: string, code: string, form: CountryForm): Spelling => ({
  text,
  // "us" is a pronoun and "UK" an abbreviation; names need only their first capitals.
  rule: form === 'short' || /^[A-Z.]{2,7}$/.test(text) ? 'exact' : 'proper',
  plural: false,
  name: { kind: 'country', code, form },
});

/** Every way of writing every ISO 3166-1 country, in English and Japanese, each once. */
export function* countrySpellings(): Iterable<Spelling> {
  const seen = new Set<string>();
  const once = function* (code: string, form: CountryForm, texts: Iterable<string>): Iterable<Spelling> {
    for (const text of texts) {
      const key = `${code} ${text}`;
      if (seen.has(key) || !usable(text)) continue;
      seen.add(key);
      yield spell(text, code, form);
    }
  };
  for (const [code, forms] of Object.entries(COUNTRY_EXTRAS)) {
    for (const [form, texts] of Object.entries(forms)) yield* once(code, form as CountryForm, texts);
  }
  for (const names of [en.countries as Names, ja.countries as Names]) {
    for (const [code, texts] of Object.entries(names)) yield* once(code, 'name', typeof texts === 'string' ? [texts] : texts);
  }
  for (const [code, adjective] of Object.entries(nationalities.nationalities as Readonly<Record<string, string>>)) {
    yield* once(code, 'adjective', [adjective]);
    if (/(?:n|i)$/.test(adjective)) yield* once(code, 'people', [`${adjective}s`]);
  }
  for (const text of NOT_COUNTRIES) yield { text, rule: 'proper', plural: false, name: { kind: 'nothing' } };
}
