import type { Report } from '@gigawire/domain';
import type { Models } from '../acts/models.ts';
import { assemble } from '../assemble.ts';
import { marked } from './markup.ts';

/** Concepts of the tests' own: "cathode" is a "battery", "battery" is "clean-energy". */
const BROADER: ReadonlyMap<string, readonly string[]> = new Map([
  ['cathode', ['battery', 'clean-energy']],
  ['anode', ['battery', 'clean-energy']],
  ['separator', ['battery', 'clean-energy']],
  ['battery', ['clean-energy']],
]);

/** What a firm of the tests' own deals in. */
const TRADES: ReadonlyMap<string, readonly string[]> = new Map([['exide', ['battery']]]);

/** The reports of a marked-up text, with its mentions: by the rules alone unless models are given. */
export function readMarked(
  markup: string,
  meta: Parameters<typeof marked>[1] = {},
  models?: Models,
): ReturnType<typeof marked> & { reports: Report[] } {
  const input = marked(markup, meta);
  return { ...input, reports: assemble(input, { broader: BROADER, trades: TRADES, ...(models && { models }) }) };
}
