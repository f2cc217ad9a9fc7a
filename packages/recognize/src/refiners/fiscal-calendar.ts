import type { DateMention, Mention } from '@gigawire/domain';
import { textHome } from '../dates/fiscal-home.ts';
import { endsSentence } from '../figures/clause.ts';
import { lex } from '../numerals/lex.ts';
import { readDates } from '../recognizers/date.ts';
import type { Context, Refiner, Text } from '../recognizer.ts';

const homeOfMention = (mention: Mention): string | null => {
  if (mention.kind === 'country') return mention.value.code;
  return mention.kind === 'organization' || mention.kind === 'place' ? mention.value.country : null;
};

/** Where the sentence around a mention begins and ends, in characters. */
function sentenceAround({ tokens, text }: Text, { start, end }: Mention): readonly [number, number] {
  const at = tokens.findIndex((token) => token.start >= start);
  let first = at;
  while (first > 0 && !endsSentence(tokens, first - 1)) first--;
  let last = at;
  while (last < tokens.length - 1 && !endsSentence(tokens, last)) last++;
  return [tokens[first]?.start ?? start, Math.max(tokens[last]?.end ?? text.length, end)];
}

/** The home of what the sentence names nearest the date: "Nissan aims … by fiscal 2028" counts as Japan does. */
function nearestHome(text: Text, mentions: readonly Mention[], date: DateMention): string | null {
  const [first, last] = sentenceAround(text, date);
  let best: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    const home = homeOfMention(mention);
    if (home === null || mention.start < first || mention.end > last) continue;
    const distance = mention.end <= date.start ? date.start - mention.end : mention.start - date.end;
    if (distance < nearest) [best, nearest] = [home, distance];
  }
  return best;
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

/** Settles whose financial year is meant where no word of the sentence says: by whom it names, else by the article, else by the outlet's home. */
export const fiscalCalendar: Refiner = {
  name: 'fiscal-calendar',
  refine(mentions, text, ctx) {
    return mentions.map((mention) => {
      if (mention.kind !== 'date' || mention.certainty !== 'ambiguous' || !mention.by.startsWith('date.fiscal')) return mention;
      const named = nearestHome(text, mentions, mention);
      if (named !== null) return reread(mention, named, 'stated', ctx);
      const common = commonHome(mentions) ?? textHome(text.tokens) ?? ctx.country;
      return common === null ? mention : reread(mention, common, 'implied', ctx);
    });
  },
};
