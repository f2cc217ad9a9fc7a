import { formatMoney, type RateLookup } from '@gigawire/domain';
import { compareMoney, roleClass } from '../compare-figures.ts';
import { comparingMoney } from '../merge/money.ts';
import { countsAmount } from '../opening.ts';
import type { Profile } from '../profile.ts';
import { ofOneStory } from './one-story.ts';
import { SILENT, type Finding, type Veto } from './veto.ts';

/** Amounts that say how large the development is: no price per unit, no starting value. */
const amountsOf = (p: Profile) => p.report.money.filter((m) => m.rate === null && roleClass(m.role) === 'level');

/** One amount is that many times another where they are of different things: a price per unit or a fee, and what is built. */
const OF_OTHER_THINGS = 20;

function judge(a: Profile, b: Profile, rate: RateLookup): Finding {
  const [inA, inB] = [amountsOf(a), amountsOf(b)];
  const pairs = inA.flatMap((left) => inB.map((right) => [left, right] as const));
  const results = pairs.map(([left, right]) => {
    const agreement = compareMoney({ money: left, day: a.day }, { money: right, day: b.day }, rate);
    const distance = (): number => comparingMoney(rate).distance(left, right);
    if (agreement === 'differ' && distance() > Math.log(OF_OTHER_THINGS)) return 'unknown';
    return ofOneStory(agreement, [a, b], distance);
  });
  const agreed = pairs[results.indexOf('agree')];
  if (agreed) return { verdict: 'agree', why: `both say ${formatMoney(agreed[0])}` };
  const [first] = pairs;
  if (!first || results.some((r) => r !== 'differ') || a.report.type !== b.report.type) return SILENT;
  // Who counts the other's amount too knows of both: a part of it, or what was said before.
  if (countsAmount(b, inA, a, rate) || countsAmount(a, inB, b, rate)) return SILENT;
  return { verdict: 'conflict', why: `${formatMoney(first[0])} is not ${formatMoney(first[1])}` };
}

/**
 * Two developments of different cost: two reports of one type, every amount of one differs from every amount of the other, and neither article
 * opens with one of the other's.
 */
export const amount: Veto = { name: 'amount', on: 'values', judge };
