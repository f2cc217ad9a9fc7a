import { expect, it } from 'vitest';
import { type FigureRole, type LinearModel, weightsOf } from '@gigawire/domain';
import { MODELS } from './acts/models.ts';
import { figureRolesTold } from './figure-roles-told.ts';
import { sceneOf } from './scene.ts';
import { marked } from './test-support/markup.ts';

const figureRoles: LinearModel = {
  classes: ['total', 'target', 'initial'],
  bias: [0, 0, 0],
  weights: weightsOf([['aim', [1, 400]]]),
};
const models = { ...MODELS, figureRoles };

const { article, mentions } = marked(
  '{Kaveri Cells|o IN} will spend {¥350 billion|m JPY 3.5e11} ({$2.4 billion|m USD 2.4e9}) on {30 GWh|q}.',
);
const [yen, dollars, capacity] = [1, 2, 3];
const scene = sceneOf(
  article,
  mentions.map((m, i) => (i === dollars && m.kind === 'money' ? { ...m, value: { ...m.value, equivalentOf: yen } } : m)),
);
const telling = (index: number, ruled: FigureRole, ...features: string[]) => ({
  index,
  ruled,
  features: new Map(features.map((name) => [name, 1])),
});

it('gives a figure the role that its words speak for, and else leaves it that of the rules', () => {
  const ruled = { [yen]: 'total', [capacity]: 'initial' } as const;
  expect(figureRolesTold(models, scene, [telling(yen, 'total', 'aim'), telling(capacity, 'initial')], ruled)).toEqual({
    [yen]: 'target',
    [capacity]: 'initial',
  });
});

it('gives an amount restated in another currency the role of the one it restates', () => {
  const ruled = { [yen]: 'total', [dollars]: 'total' } as const;
  expect(figureRolesTold(models, scene, [telling(dollars, 'total'), telling(yen, 'total', 'aim')], ruled)).toEqual({
    [yen]: 'target',
    [dollars]: 'target',
  });
});
