import { formatQuantity, type EventQuantity } from '@gigawire/domain';
import { compareQuantity, dimensionOf, roleClass, SIZES } from '../compare-figures.ts';
import { comparingQuantities } from '../merge/quantities.ts';
import { countsQuantity } from '../opening.ts';
import type { Profile } from '../profile.ts';
import { ofOneStory } from './one-story.ts';
import { SILENT, type Finding, type Veto } from './veto.ts';

const sizesOf = (p: Profile, dimension: string): readonly EventQuantity[] =>
  p.report.quantities.filter((q) => dimensionOf(q) === dimension && roleClass(q.role) === 'level');

function judgeDimension(a: Profile, b: Profile, dimension: string): Finding {
  const [inA, inB] = [sizesOf(a, dimension), sizesOf(b, dimension)];
  const pairs = inA.flatMap((left) => inB.map((right) => [left, right] as const));
  const results = pairs.map(([left, right]) =>
    ofOneStory(compareQuantity(left, right), [a, b], () => comparingQuantities.distance(left, right)),
  );
  const agreed = pairs[results.indexOf('agree')];
  if (agreed) return { verdict: 'agree', why: `both say ${formatQuantity(agreed[0])}` };
  const [first] = pairs;
  if (!first || results.some((r) => r !== 'differ') || a.report.type !== b.report.type) return SILENT;
  // Who counts the other's size too knows of both: a part of it, or what was said before.
  if (countsQuantity(b, inA) || countsQuantity(a, inB)) return SILENT;
  return { verdict: 'conflict', why: `${formatQuantity(first[0])} is not ${formatQuantity(first[1])}` };
}

function judge(a: Profile, b: Profile): Finding {
  const findings = SIZES.map((dimension) => judgeDimension(a, b, dimension));
  return findings.find((f) => f.verdict === 'conflict') ?? findings.find((f) => f.verdict === 'agree') ?? SILENT;
}

/**
 * Two developments of different size: in some dimension every figure of one differs from every figure of the other, two reports of one type,
 * and neither article opens with one of the other's.
 */
export const quantity: Veto = { name: 'quantity', on: 'values', judge };
