import type { Mention, MoneyMention } from '@gigawire/domain';
import { lookAhead, lookBack } from '../figures/clause.ts';
import { tokenAt } from '../numerals/token-at.ts';
import type { Context, Refiner, Text } from '../recognizer.ts';

const YUAN = new Set(['yuan', 'rmb', 'renminbi', 'cny', 'cnh', 'kuai']);
const YEN = new Set(['yen', 'jpy', 'japan', 'japanese', 'tokyo', 'nikkei', '円']);
const CHINA = new Set('china chinese beijing shanghai shenzhen guangzhou wuxi ningde sichuan jiangxi guangdong jiangsu fujian'.split(' '));
/** Outlets and stories at home in a country with dollars of its own. */
const DOLLARS: Readonly<Record<string, string>> = { AU: 'AUD', CA: 'CAD', SG: 'SGD', NZ: 'NZD', HK: 'HKD' };
const DOLLAR_WORDS = new Set(
  'australia australian sydney melbourne canberra queensland perth canada canadian ottawa toronto singapore singaporean zealand'.split(' '),
);
/** How often a country must be named for a story to be about it. */
const ABOUT = 3;

function count({ tokens }: Text, words: ReadonlySet<string>): number {
  let n = 0;
  for (const token of tokens) if (token.kind === 'word' && words.has(token.norm)) n++;
  return n;
}

/** Whose yen sign it is: yuan where the text speaks of yuan, or of prices in China, and not of Japan. */
function yenSign(text: Text): Owner {
  const yuan = count(text, YUAN);
  const yen = count(text, YEN);
  const china = count(text, CHINA);
  if (yuan > 0) return { currency: 'CNY', certainty: yen > 0 ? 'ambiguous' : 'stated' };
  if (china > 0 && yen === 0) return { currency: 'CNY', certainty: 'ambiguous' };
  return { currency: 'JPY', certainty: 'stated' };
}

/** True when the sentence around a mention names a country with dollars of its own. */
function namedNear({ tokens }: Text, mention: MoneyMention): boolean {
  const at = tokenAt(tokens, mention.start);
  const names = (norm: string): boolean => DOLLAR_WORDS.has(norm);
  return lookBack(tokens, at, 60, names) >= 0 || lookAhead(tokens, at, 60, names) >= 0;
}

/** Whose currency a sign is, and how surely. */
type Owner = Pick<MoneyMention, 'certainty'> & { readonly currency: string };

/** Whose dollar a bare "$" is: in an Australian outlet its own unless it writes "A$" elsewhere; in a story about Australia a question. */
function dollarSign(text: Text, ctx: Context, mentions: readonly Mention[]): (mention: MoneyMention) => Owner {
  const home = ctx.country === null ? undefined : DOLLARS[ctx.country];
  const marked = mentions.some((m) => m.kind === 'money' && m.by !== 'money.dollar' && m.value.currency === home);
  if (home !== undefined) return () => ({ currency: marked ? 'USD' : home, certainty: 'ambiguous' });
  const about = count(text, DOLLAR_WORDS) >= ABOUT;
  const marksOwn = mentions.some((m) => m.kind === 'money' && m.by === 'money.sign' && m.quote.includes('$') && m.value.currency !== 'USD');
  return (mention) => ({ currency: 'USD', certainty: !marksOwn && (about || namedNear(text, mention)) ? 'ambiguous' : 'stated' });
}

function settle(mention: MoneyMention, read: Owner): MoneyMention {
  return { ...mention, value: { ...mention.value, currency: read.currency }, certainty: read.certainty };
}

/** Decides whose currency a sign is that several share: "¥" (yen or yuan), "$". */
export const sharedSign: Refiner = {
  name: 'shared-sign',
  refine(mentions, text, ctx) {
    let yen: ReturnType<typeof yenSign> | null = null;
    let dollar: ReturnType<typeof dollarSign> | null = null;
    return mentions.map((mention) => {
      if (mention.kind !== 'money') return mention;
      if (mention.by === 'money.yen-sign' && mention.value.currency === 'JPY') return settle(mention, (yen ??= yenSign(text)));
      if (mention.by === 'money.dollar' && mention.value.currency === 'USD')
        return settle(mention, (dollar ??= dollarSign(text, ctx, mentions))(mention));
      return mention;
    });
  },
};
