import type { Mention, MoneyMention } from '@gigawire/domain';
import type { Context, Refiner, Text } from '../recognizer.ts';

const YUAN = new Set(['yuan', 'rmb', 'renminbi', 'cny', 'cnh', 'kuai']);
const YEN = new Set(['yen', 'jpy', 'japan', 'japanese', 'tokyo', 'nikkei', '円']);
const CHINA = new Set(['china', 'chinese', 'beijing', 'shanghai']);
/** Outlets and stories at home in a country with dollars of its own. */
const DOLLARS: Readonly<Record<string, string>> = { AU: 'AUD', CA: 'CAD', SG: 'SGD', NZ: 'NZD', HK: 'HKD', TW: 'TWD' };
const DOLLAR_WORDS: ReadonlyMap<string, string> = new Map([
  ['australia', 'AU'],
  ['australian', 'AU'],
  ['sydney', 'AU'],
  ['canberra', 'AU'],
  ['queensland', 'AU'],
  ['canada', 'CA'],
  ['canadian', 'CA'],
  ['ottawa', 'CA'],
  ['singapore', 'SG'],
  ['singaporean', 'SG'],
  ['zealand', 'NZ'],
  ['taiwan', 'TW'],
  ['taiwanese', 'TW'],
]);
/** How often a country must be named for a story to be about it. */
const ABOUT = 2;

const count = ({ tokens }: Text, words: ReadonlySet<string>): number => tokens.reduce((n, token) => n + (words.has(token.norm) ? 1 : 0), 0);

/** Whose yen sign it is: yuan where the text speaks of yuan, or of prices in China, and not of Japan. */
function yenSign(text: Text): Pick<MoneyMention, 'certainty'> & { readonly currency: string } {
  const yuan = count(text, YUAN);
  const yen = count(text, YEN);
  const china = count(text, CHINA);
  if (yuan > 0) return { currency: 'CNY', certainty: yen > 0 ? 'ambiguous' : 'stated' };
  if (china >= ABOUT && yen === 0) return { currency: 'CNY', certainty: 'ambiguous' };
  return { currency: 'JPY', certainty: 'stated' };
}

/** Whose dollar a bare "$" is: in an Australian outlet its own unless it writes "A$" elsewhere; in a story about Australia a question. */
function dollarSign(text: Text, ctx: Context, mentions: readonly Mention[]): Pick<MoneyMention, 'certainty'> & { readonly currency: string } {
  const home = ctx.country === null ? undefined : DOLLARS[ctx.country];
  const marked = mentions.some((m) => m.kind === 'money' && m.by !== 'money.dollar' && m.value.currency === home);
  if (home !== undefined) return { currency: marked ? 'USD' : home, certainty: 'ambiguous' };
  const named = text.tokens.filter((token) => DOLLAR_WORDS.has(token.norm)).length;
  const marksOwn = mentions.some((m) => m.kind === 'money' && m.by === 'money.sign' && m.quote.includes('$') && m.value.currency !== 'USD');
  return { currency: 'USD', certainty: named > 0 && !marksOwn ? 'ambiguous' : 'stated' };
}

function settle(mention: MoneyMention, read: Pick<MoneyMention, 'certainty'> & { readonly currency: string }): MoneyMention {
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
      if (mention.by === 'money.dollar' && mention.value.currency === 'USD') return settle(mention, (dollar ??= dollarSign(text, ctx, mentions)));
      return mention;
    });
  },
};
