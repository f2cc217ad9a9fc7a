import type { DateMention, Mention } from '@gigawire/domain';
import { COUNTS_FROM_APRIL } from '../dates/fiscal-calendar.ts';
import { textHome } from '../dates/fiscal-home.ts';
import { endsSentence } from '../figures/clause.ts';
import { lex } from '../numerals/lex.ts';
import { tokenAt } from '../numerals/token-at.ts';
import { readDates } from '../recognizers/date.ts';
import type { Context, Refiner, Text } from '../recognizer.ts';

/** Longest sentence looked through, in tokens to either side. */
const REACH = 120;

const homeOfMention = (mention: Mention): string | null => {
  if (mention.kind === 'country') return mention.value.code;
  return mention.kind === 'organization' || mention.kind === 'place' ? mention.value.country : null;
};

/** Where the sentence around a mention begins and ends, in characters. */
function sentenceAround({ tokens }: Text, { start, end }: Mention): readonly [number, number] {
  const at = tokenAt(tokens, start);
  let first = at;
  while (first > 0 && at - first < REACH && !endsSentence(tokens, first - 1)) first--;
  let last = at;
  while (last < tokens.length - 1 && last - at < REACH && !endsSentence(tokens, last)) last++;
  return [tokens[first]?.start ?? start, Math.max(tokens[last]?.end ?? end, end)];
}

/** The home of what the sentence names before the date `mentions[i]`, the nearest first, else after it: "Nissan aims … by fiscal 2028" counts as Japan does. */
function nearestHome(text: Text, mentions: readonly Mention[], i: number): string | null {
  const [first, last] = sentenceAround(text, mentions[i] as Mention);
  for (let before = i - 1; before >= 0 && (mentions[before] as Mention).start >= first; before--) {
    const home = homeOfMention(mentions[before] as Mention);
    if (home !== null) return home;
  }
  for (let after = i + 1; after < mentions.length && (mentions[after] as Mention).end <= last; after++) {
    const home = homeOfMention(mentions[after] as Mention);
    if (home !== null) return home;
  }
  return null;
}

/** The country the article's mentions name most; null when they name none. */
function commonHome(mentions: readonly Mention[]): string | null {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const home = homeOfMention(mention);
    if (home !== null) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  const top = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  return top === undefined ? null : top[0];
}

function reread(date: DateMention, home: string, certainty: DateMention['certainty'], ctx: Context): DateMention {
  const again = readDates(lex(date.quote), ctx, home)[0];
  return again === undefined ? date : { ...date, value: again.value, certainty };
}

/** "the second quarter", no year named: a company's own, where its country counts years from April. */
const PART = /^date\.(?:quarter|half)$/;

/** Settles whose financial year is meant where no word of the sentence says: by whom it names, else by the article, else by the outlet's home. */
export const fiscalCalendar: Refiner = {
  name: 'fiscal-calendar',
  refine(mentions, text, ctx) {
    // Sought once: undefined is not yet, null is in vain.
    let common: string | null | undefined;
    return mentions.map((mention, i) => {
      if (mention.kind !== 'date' || mention.certainty !== 'ambiguous') return mention;
      const part = PART.test(mention.by);
      if (!part && !mention.by.startsWith('date.fiscal')) return mention;
      const named = nearestHome(text, mentions, i);
      if (part && (named === null || !COUNTS_FROM_APRIL.has(named))) return mention;
      if (named !== null) return reread(mention, named, part ? 'implied' : 'stated', ctx);
      if (common === undefined) common = commonHome(mentions) ?? textHome(text.tokens) ?? ctx.country;
      return common === null ? mention : reread(mention, common, 'implied', ctx);
    });
  },
};
