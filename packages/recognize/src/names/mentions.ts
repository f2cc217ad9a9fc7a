import { spanOf, type Certainty, type CountryMention, type OrganizationValue, type Span } from '@gigawire/domain';
import type { NamedText } from './named-text.ts';

/** The span of the tokens `from` to `to` (exclusive). */
export const spanOfTokens = (t: NamedText, from: number, to: number): Span => {
  const first = t.tokens[from];
  const last = t.tokens[to - 1];
  if (!first || !last) throw new RangeError(`tokens ${from}..${to} are not inside a text of ${t.tokens.length}`);
  return spanOf(t.text, first.start, last.end);
};

export const countryMention = (span: Span, code: string, how: { certainty: Certainty; by: string }): CountryMention => ({
  ...span,
  kind: 'country',
  value: { code },
  ...how,
});

/** An organization in a text, counted in tokens, before it becomes a mention. */
export interface FoundOrganization {
  readonly from: number;
  readonly to: number;
  readonly value: OrganizationValue;
  readonly by: string;
}
