import { acronym } from '../refiners/acronym.ts';
import { headlineName } from '../refiners/headline-name.ts';
import { twoCountries } from '../refiners/two-countries.ts';
import type { Knowledge, Refiner } from '../recognizer.ts';

/** What judges names once all are known; none needs the lexicon for it. Acronyms first: they settle what a span is before countries are weighed. */
export const nameRefiners = (_knowledge: Knowledge): readonly Refiner[] => [acronym, headlineName, twoCountries];
