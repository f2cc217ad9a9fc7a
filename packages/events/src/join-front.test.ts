import { expect, it } from 'vitest';
import { MODELS } from './acts/models.ts';
import { marked } from './test-support/markup.ts';
import { understand } from './understand.ts';

const inFront = (markup: string): number => {
  const { article, mentions } = marked(markup, { title: markup.split('\n')[0]?.replace(/\{([^|]*)\|[^}]*\}/g, '$1') ?? null });
  const { happenings } = understand(article, mentions, { models: MODELS, trace: undefined });
  return happenings.filter(({ statements }) => statements[0]?.frame.sentence.standing !== 'body').length;
};

const ONE = `{Azuma Energy|o JP} deepens battery alliance with {Kaveri Cells|o IN}
{Azuma Energy|o JP} will invest {$90 million|m USD 9e7} in a plant of {Kaveri Cells|o IN}.`;

it('holds what headline and lead tell of the same parties for one happening', () => {
  expect(inFront(ONE)).toBe(1);
});

it('keeps apart what counts other figures', () => {
  const two = `{Azuma Energy|o JP} buys {33%|q} of {Kaveri Cells|o IN}
{Azuma Energy|o JP} has bought {12%|q} of {Sona Foils|o IN} from {Hanshin Metals|o JP}.`;
  expect(inFront(two)).toBe(2);
});

it('keeps a visit ahead apart from what it is for', () => {
  const visit = `{Norway|c NO} and {Chile|c CL} draw up alliance over {lithium|t}
{Norway|c NO} is to invest in the {lithium|t} refining of {Chile|c CL}. A {Norwegian|c NO} minister will visit {Chile|c CL} {in July|d 2025-07} for talks with the mining ministry.`;
  expect(inFront(visit)).toBe(2);
});
