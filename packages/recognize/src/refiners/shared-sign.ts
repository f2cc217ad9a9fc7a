import type { Mention, MoneyMention } from '@gigawire/domain';
import { lookAhead, lookBack } from '../figures/clause.ts';
import { tokenAt } from '../numerals/token-at.ts';
import { wordTable } from '../numerals/word-table.ts';
import type { Context, Refiner, Text } from '../recognizer.ts';

const words = (meaning: Meaning, list: string): (readonly [string, Meaning])[] => list.split(' ').map((word) => [word, meaning]);

/** What a word of the text says about a sign: yuan or yen are spoken of, China is named, or a country with dollars of its own. */
type Meaning = 'yuan' | 'yen' | 'china' | 'dollars';

const meaningOf = wordTable<Meaning>([
  ...words('yuan', 'yuan rmb renminbi cny cnh kuai'),
  ...words('yen', 'yen jpy japan japanese tokyo nikkei 円'),
  ...words('china', 'china chinese beijing shanghai shenzhen guangzhou wuxi ningde sichuan jiangxi guangdong jiangsu fujian'),
  ...words(
    'dollars',
    'australia australian sydney melbourne canberra queensland perth canada canadian ottawa toronto singapore singaporean zealand',
  ),
]);

/** Outlets and stories at home in a country with dollars of its own. */
const DOLLARS: Readonly<Record<string, string>> = { AU: 'AUD', CA: 'CAD', SG: 'SGD', NZ: 'NZD', HK: 'HKD' };
/** How often a country must be named for a story to be about it. */
const ABOUT = 3;

/** How often the text says each. */
type Counts = Readonly<Record<Meaning, number>>;

function countMeanings({ tokens }: Text): Counts {
  const counts = { yuan: 0, yen: 0, china: 0, dollars: 0 };
  for (const token of tokens) {
    const meaning = token.kind === 'word' ? meaningOf(token.norm) : undefined;
    if (meaning !== undefined) counts[meaning]++;
  }
  return counts;
}

/** Whose currency a sign is, and how surely. */
type Owner = Pick<MoneyMention, 'certainty'> & { readonly currency: string };

/** Whose yen sign it is: yuan where the text speaks of yuan, or of prices in China, and not of Japan. */
function yenSign({ yuan, yen, china }: Counts): Owner {
  if (yuan > 0) return { currency: 'CNY', certainty: yen > 0 ? 'ambiguous' : 'stated' };
  if (china > 0 && yen === 0) return { currency: 'CNY', certainty: 'ambiguous' };
  return { currency: 'JPY', certainty: 'stated' };
}

/** Where a mention is, or whose it is; null where that is not known. */
const homeOf = (m: Mention): string | null =>
  m.kind === 'country' ? m.value.code : m.kind === 'place' || m.kind === 'organization' ? m.value.country : null;

/**
 * Tells of a place in the text whether its line names Japan, or a town there, and nothing of China: in a text that speaks of yuan elsewhere, as
 * digests do, its sign is the yen.
 */
function japanAlone({ tokens }: Text, mentions: readonly Mention[]): (start: number) => boolean {
  const lineOf = new Int32Array(tokens.length);
  const lines: { japan: boolean; china: boolean }[] = [{ japan: false, china: false }];
  for (const [i, token] of tokens.entries()) {
    if (token.line) lines.push({ japan: false, china: false });
    lineOf[i] = lines.length - 1;
    const meaning = token.kind === 'word' ? meaningOf(token.norm) : undefined;
    const line = lines.at(-1);
    if (line && (meaning === 'yuan' || meaning === 'china')) line.china = true;
    if (line && meaning === 'yen') line.japan = true;
  }
  const lineAt = (start: number) => lines[lineOf[tokenAt(tokens, start)] ?? 0];
  for (const mention of mentions) {
    const home = homeOf(mention);
    const line = home === 'CN' || (home === 'JP' && mention.kind !== 'organization') ? lineAt(mention.start) : undefined;
    if (!line) continue;
    if (home === 'JP') line.japan = true;
    else line.china = true;
  }
  return (start) => {
    const line = lineAt(start);
    return line !== undefined && line.japan && !line.china;
  };
}

/** True when the sentence around a mention names a country with dollars of its own. */
function namedNear({ tokens }: Text, mention: MoneyMention): boolean {
  const at = tokenAt(tokens, mention.start);
  const names = (norm: string): boolean => meaningOf(norm) === 'dollars';
  return lookBack(tokens, at, 60, names) >= 0 || lookAhead(tokens, at, 60, names) >= 0;
}

/** Whose dollar a bare "$" is: in an Australian outlet its own unless it writes "A$" elsewhere; in a story about Australia a question. */
function dollarSign(text: Text, ctx: Context, mentions: readonly Mention[]): (mention: MoneyMention, counts: Counts) => Owner {
  const home = ctx.country === null ? undefined : DOLLARS[ctx.country];
  const marked = mentions.some((m) => m.kind === 'money' && m.by !== 'money.dollar' && m.value.currency === home);
  if (home !== undefined) return () => ({ currency: marked ? 'USD' : home, certainty: 'ambiguous' });
  const marksOwn = mentions.some((m) => m.kind === 'money' && m.by === 'money.sign' && m.quote.includes('$') && m.value.currency !== 'USD');
  return (mention, { dollars }) => {
    const inDoubt = !marksOwn && (dollars >= ABOUT || (dollars > 0 && namedNear(text, mention)));
    return { currency: 'USD', certainty: inDoubt ? 'ambiguous' : 'stated' };
  };
}

function settle(mention: MoneyMention, read: Owner): MoneyMention {
  return { ...mention, value: { ...mention.value, currency: read.currency }, certainty: read.certainty };
}

/** Decides whose currency a sign is that several share: "¥" (yen or yuan), "$". */
export const sharedSign: Refiner = {
  name: 'shared-sign',
  refine(mentions, text, ctx) {
    let counts: Counts | null = null;
    let isJapans: ReturnType<typeof japanAlone> | null = null;
    let dollar: ReturnType<typeof dollarSign> | null = null;
    return mentions.map((mention) => {
      if (mention.kind !== 'money') return mention;
      if (mention.by === 'money.yen-sign' && mention.value.currency === 'JPY') {
        const owner = yenSign((counts ??= countMeanings(text)));
        if (owner.currency !== 'JPY' && (isJapans ??= japanAlone(text, mentions))(mention.start)) return mention;
        return settle(mention, owner);
      }
      if (mention.by !== 'money.dollar' || mention.value.currency !== 'USD') return mention;
      dollar ??= dollarSign(text, ctx, mentions);
      return settle(mention, dollar(mention, (counts ??= countMeanings(text))));
    });
  },
};
