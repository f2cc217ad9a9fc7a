import type { RateLookup } from '@gigawire/domain';
import type { Profile } from '../profile.ts';
import { amount } from './amount.ts';
import { quantity } from './quantity.ts';

/** True when two reports give the same amount or the same size: then one outlet's other party or later deadline is a detail, not another development. */
export const isSameSize = (a: Profile, b: Profile, rate: RateLookup): boolean =>
  [amount, quantity].some((veto) => veto.judge(a, b, rate).verdict === 'agree');
