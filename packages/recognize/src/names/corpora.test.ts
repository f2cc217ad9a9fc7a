import type { Mention } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import { BLOC_CORPUS } from '../recognizers/bloc.corpus.ts';
import { COUNTRY_CORPUS } from '../recognizers/country.corpus.ts';
import { ORGANIZATION_CORPUS } from '../recognizers/organization.corpus.ts';
import { PLACE_CORPUS } from '../recognizers/place.corpus.ts';
import { PROGRAMME_CORPUS } from '../recognizers/programme.corpus.ts';
import { REGION_CORPUS } from '../recognizers/region.corpus.ts';
import { TECHNOLOGY_CORPUS } from '../recognizers/technology.corpus.ts';
import { namesOf } from './sample-reader.ts';

const CORPORA = {
  organization: ORGANIZATION_CORPUS,
  country: COUNTRY_CORPUS,
  place: PLACE_CORPUS,
  technology: TECHNOLOGY_CORPUS,
  programme: PROGRAMME_CORPUS,
  bloc: BLOC_CORPUS,
  region: REGION_CORPUS,
} as const;

describe.each(Object.entries(CORPORA))('%s', (kind, { positives, negatives }) => {
  it.each(positives)('%s', (text, expected) => {
    expect(namesOf(kind as Mention['kind'], text)).toEqual(expected);
  });

  it.each(negatives)('nothing in: %s', (text) => {
    expect(namesOf(kind as Mention['kind'], text)).toEqual([]);
  });
});
