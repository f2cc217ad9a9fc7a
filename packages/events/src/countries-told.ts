import type { CountryTelling } from './acts/country-features.ts';
import { concerning, concerningAside, type Models } from './acts/models.ts';

/** Likelihood from which a country that the rules left out is taken, and under which one of theirs is let go. */
const TAKEN = 0.6;
const LET_GO = 0.5;

/** Likelihood from which what stands below the lead is about a country. */
const TAKEN_ASIDE = 0.5;

/** The countries of what an article is about, sorted: those of the rules but for what hardly belongs there, and those left out that likely do. */
export const countriesTold = (models: Models, tellings: readonly CountryTelling[]): string[] =>
  tellings
    .filter(({ claimed, features }) => concerning(models, features) >= (claimed ? LET_GO : TAKEN))
    .map(({ code }) => code)
    .sort();

/** The countries of what stands below the lead, sorted. */
export const countriesToldAside = (models: Models, tellings: readonly CountryTelling[]): string[] =>
  tellings
    .filter(({ features }) => concerningAside(models, features) >= TAKEN_ASIDE)
    .map(({ code }) => code)
    .sort();
