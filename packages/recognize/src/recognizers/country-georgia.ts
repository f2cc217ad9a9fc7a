import { US_STATES } from '../names/us-states.ts';
import type { Findings } from '../names/findings.ts';
import { normAfter, type NamedText } from '../names/named-text.ts';

const STATE: ReadonlySet<string> = new Set(
  'atlanta savannah bryan cartersville bartow kemp governor county state senator dalton hyundai qcells metaplant us american america carolina'.split(
    ' ',
  ),
);
const COUNTRY: ReadonlySet<string> = new Set(
  'tbilisi armenia azerbaijan caucasus georgian batumi russia russian ukraine moldova black abkhazia ossetia turkey türkiye baku yerevan eu'.split(
    ' ',
  ),
);

/** Whether "Georgia" in this text is the American state (true) or the country (false), by the company it keeps; null when nothing tells. */
export function georgiaIsState(t: NamedText): boolean | null {
  let balance = 0;
  for (const token of t.tokens) {
    if (STATE.has(token.norm) || US_STATES.has(token.norm)) balance++;
    else if (COUNTRY.has(token.norm)) balance--;
  }
  return balance === 0 ? null : balance > 0;
}

/** The same for one "Georgia" that ends before the token `to`: "Georgia Governor" settles it on the spot. */
export const isState = ({ named, georgia }: Findings, to: number): boolean | null =>
  ['governor', 'state', 'gov', 'lawmakers', 'county'].includes(normAfter(named, to)) ? true : georgia();
