import type { Mention } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import * as bloc from '../recognizers/bloc.corpus.ts';
import * as country from '../recognizers/country.corpus.ts';
import * as organization from '../recognizers/organization.corpus.ts';
import * as place from '../recognizers/place.corpus.ts';
import * as programme from '../recognizers/programme.corpus.ts';
import * as region from '../recognizers/region.corpus.ts';
import * as technology from '../recognizers/technology.corpus.ts';
import { namesOf } from './sample-reader.ts';

const CORPORA = { organization, country, place, technology, programme, bloc, region } as const;

describe.each(Object.entries(CORPORA))('%s', (kind, { POSITIVES, NEGATIVES }) => {
  it.each(POSITIVES)('%s', (text, expected) => {
    expect(namesOf(kind as Mention['kind'], text)).toEqual(expected);
  });

  it.each(NEGATIVES)('nothing in: %s', (text) => {
    expect(namesOf(kind as Mention['kind'], text)).toEqual([]);
  });
});
