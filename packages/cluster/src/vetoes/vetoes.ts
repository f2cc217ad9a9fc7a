import { amount } from './amount.ts';
import { date } from './date.ts';
import { headline } from './headline.ts';
import { month } from './month.ts';
import { ordinal } from './ordinal.ts';
import { party } from './party.ts';
import { place } from './place.ts';
import { quantity } from './quantity.ts';
import type { Veto } from './veto.ts';

/** What similarity cannot overrule. Identity first: its answers are the cheapest and the clearest in a trace. */
export const VETOES: readonly Veto[] = [party, place, headline, month, ordinal, amount, quantity, date];
