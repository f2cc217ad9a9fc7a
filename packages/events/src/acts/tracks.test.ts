import { expect, it } from 'vitest';
import { sceneOf } from '../scene.ts';
import { marked } from '../test-support/markup.ts';
import { standingTo, tracksOf } from './tracks.ts';

const { article, mentions } = marked(
  `{Azuma Energy|o JP} buys in India
{Azuma Energy|o JP} has agreed to buy {Kaveri Cells|o IN} for {$90 million|m USD 9e7} this week.
It looks to {Vietnam|c VN} as well. {Azuma Energy|o JP} was there before.
Nothing more is known so far of what it has in mind.
{Kaveri Cells|o IN} makes packs.`,
  { title: 'Azuma Energy buys in India' },
);
const scene = sceneOf(article, mentions);
const { byName, byCountry, whole } = tracksOf(scene);
const sentence = (words: string) => scene.sentences.find((s) => article.text.slice(s.start, s.end).includes(words))!;

it('tells how often, how lately and how near somebody is named besides', () => {
  expect(standingTo(byName.get('Azuma Energy'), sentence('makes packs'))).toEqual({ times: 3, since: 2, front: 2, near: 0 });
  expect(standingTo(byName.get('Azuma Energy'), sentence('looks to'))).toEqual({ times: 3, since: 1, front: 2, near: 1 });
});

it('leaves out the sentence itself, and knows who comes later and who does not come at all', () => {
  expect(standingTo(byName.get('Kaveri Cells'), sentence('makes packs'))).toEqual({ times: 1, since: 4, front: 1, near: 0 });
  expect(standingTo(byName.get('Azuma Energy'), scene.sentences[0]!)).toMatchObject({ times: 2, since: null });
  expect(standingTo(byName.get('Exide'), sentence('makes packs'))).toEqual({ times: 0, since: null, front: 0, near: 0 });
});

it('counts a country by all that is from there', () => {
  expect(byCountry.get('IN')?.at).toHaveLength(2);
  expect(whole).toBe(6);
});
