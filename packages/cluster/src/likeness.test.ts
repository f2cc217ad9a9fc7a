import { describe, expect, it } from 'vitest';
import { likeness } from './likeness.ts';
import { oddsOfOne } from './odds.ts';
import { profileOf } from './profile.ts';
import { ctx, rate } from './context.fixture.ts';
import { money, org, report, size } from './report.fixture.ts';

const told = profileOf(
  report({
    title: 'Aoba Cell to build plant at Sanand',
    actors: [org('Aoba Cell', 'JP'), org('Suzuki', 'JP')],
    quantities: [size(7, 'GWh')],
    money: [money('JPY', 70e9)],
    published: '2025-07-03',
  }),
);
const retold = profileOf(
  report({
    articleId: 2,
    title: "Sanand gets Aoba's cell plant",
    status: 'signed',
    actors: [org('Aoba Cell', 'JP')],
    quantities: [size(7000, 'MWh')],
    money: [money('INR', 9e9)],
    published: '2025-07-12',
  }),
);

it('names what two reports share, and what sets them apart', () => {
  const features = [...likeness(told, retold, rate).alone.keys()];
  expect(features).toEqual(
    expect.arrayContaining([
      'same parties 1',
      'of the fewer parties 3/3',
      'of all parties 2/3',
      'same sizes 1',
      'other amounts',
      'status on',
    ]),
  );
  expect(features).toEqual(expect.arrayContaining(['same type', 'gap 3', 'names of both headlines 1', 'quantity agrees']));
});

it('weighs each beside how the two stand to one another', () => {
  const { alone, together } = likeness(told, retold, rate);
  expect(together).toEqual(
    expect.arrayContaining([
      ['status on', 'same type'],
      ['same type', 'same sizes 1'],
      ['gap 3', 'other amounts'],
    ]),
  );
  expect(together.flat().every((name) => alone.has(name))).toBe(true);
});

it('is the same whichever of the two comes first', () => {
  expect(new Set(likeness(retold, told, rate).alone.keys())).toEqual(new Set(likeness(told, retold, rate).alone.keys()));
});

it('weighs them: the same story is likely one, another firm elsewhere is not', () => {
  const other = profileOf(
    report({
      articleId: 3,
      title: 'Ministers of Chile meet lithium makers',
      actors: [org('SQM', 'CL')],
      countries: ['CL'],
      type: 'meeting',
    }),
  );
  expect(oddsOfOne(told, retold, ctx)).toBeGreaterThan(0.5);
  expect(oddsOfOne(told, other, ctx)).toBeLessThan(0.1);
});

describe('the terms of two texts', () => {
  const texts = (one: string, other: string) => [
    profileOf(report({ title: 'Cells', text: one })),
    profileOf(report({ articleId: 2, title: 'Packs', text: other })),
  ];
  const said = (one: string, other: string): readonly string[] => {
    const [a, b] = texts(one, other);
    return [...likeness(a!, b!, rate).alone.keys()].filter((feature) => feature.startsWith('terms'));
  };
  const plant = 'The works at Becharaji hire fitters, and trucks bring separators from Mundra.';

  it('say how near they are', () => {
    const step = (features: readonly string[]) => Number(/(?<=of both texts )\d+/.exec(features.join())?.[0]);
    expect(step(said(plant, 'Fitters are hired at Becharaji; separators come from Mundra by truck.'))).toBeGreaterThan(10);
    expect(step(said(plant, 'The auction of wind in the North Sea drew no bids.'))).toBe(0);
  });

  it('say nothing of a text in another script, nor of one whose terms were not kept', () => {
    expect(said(plant, 'ベチャラジの工場は整備工を雇い、トラックがムンドラからセパレーターを運ぶ。')).toEqual([]);
    const [a, b] = texts(plant, plant);
    const { front: _front, text: _text, ...before } = b!.report.article.gist!;
    const stored = profileOf({ ...b!.report, article: { ...b!.report.article, gist: before } });
    expect([...likeness(a!, stored, rate).alone.keys()].filter((feature) => feature.startsWith('terms'))).toEqual([]);
  });
});
