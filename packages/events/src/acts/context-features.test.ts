import { expect, it } from 'vitest';
import { partiesOf } from '../parties.ts';
import { sceneOf } from '../scene.ts';
import { marked } from '../test-support/markup.ts';
import { type Place, sayContext, sayStanding, signsOf, surroundingsOf } from './context-features.ts';
import type { Odds } from './models.ts';

const FACILITY: Odds = new Map([
  ['facility', 0.8],
  ['none', 0.2],
]);
const MARKET: Odds = new Map([
  ['market', 0.7],
  ['none', 0.3],
]);

function features(place: Place): ReadonlyMap<string, number> {
  const surroundings = surroundingsOf([
    { standing: 'headline', odds: FACILITY, signs: [] },
    { standing: 'lead', odds: FACILITY, signs: [] },
    { standing: 'body', odds: MARKET, signs: ['names:new'] },
  ]);
  const found = new Map<string, number>();
  sayContext(surroundings, place, (value, ...name) => found.set(name.join(''), value));
  return found;
}

it('tells what headline and lead, the sentence before and the rest of the article tell', () => {
  const found = features({ own: MARKET, at: 2, isClause: false });
  expect([...found.keys()]).toEqual(
    expect.arrayContaining([
      'own:market',
      'front:facility body',
      'front:facility market body',
      'before:facility',
      'behind:nothing',
      'rest:facility market',
    ]),
  );
  // Two sentences stand in front, both with the same odds.
  expect(found.get('front p:facility body')).toBeCloseTo(1.6);
});

it('tells where a stretch stands, and of a clause what its sentence tells', () => {
  const whole = features({ own: MARKET, at: 2, isClause: false });
  const clause = features({ own: FACILITY, at: 2, isClause: true });
  expect([whole.has('in:body'), whole.has('sentence:market market')]).toEqual([true, false]);
  expect([clause.has('in:body clause'), clause.has('sentence:market facility')]).toEqual([true, true]);
  expect(whole.get('names:new')).toBe(1);
});

it('tells words by where they stand, each once', () => {
  const { article, mentions } = marked(`{Exide Energy|o IN} opens a plant after a plant
More is to come.`);
  const [headline] = sceneOf(article, mentions).sentences;
  const found: string[] = [];
  sayStanding(headline!, (_, ...name) => found.push(name.join('')));
  expect(found).toEqual(['1:<firm> headline', '1:open headline', '1:a headline', '1:plant headline', '1:after headline']);
});

it('tells names and figures that were told above from new ones', () => {
  const { article, mentions } = marked(`{Exide Energy|o IN} will build a {12 GWh|q} plant in {Karnataka|p IN}
{Exide Energy|o IN} said the {12 GWh|q} plant in {Karnataka|p IN} opens soon after long talks with the state.
{Tata Motors|o IN} bought {90 tonnes|q} of ore.`);
  const scene = sceneOf(article, mentions);
  const signs = signsOf(scene, (sentence) => partiesOf(scene, sentence, null));
  expect(signs[0]).toEqual(expect.arrayContaining(['names:new', 'figures:new 1']));
  expect(signs[1]).toEqual(expect.arrayContaining(['names:told', 'figures:told 1', 'front firms:same', 'begins:<firm> said']));
  expect(signs[2]).toEqual(expect.arrayContaining(['names:new', 'figures:new 1', 'front firms:other', 'paragraph:begins']));
});
