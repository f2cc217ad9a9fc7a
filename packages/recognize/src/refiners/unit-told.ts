import { magnitude, type Mention, type MoneyMention, type QuantityKind, type QuantityMention } from '@gigawire/domain';
import { endsSentence } from '../figures/clause.ts';
import { qualify } from '../figures/qualifier.ts';
import type { Token } from '../numerals/token.ts';
import { tokenAt } from '../numerals/token-at.ts';
import type { Refiner } from '../recognizer.ts';

type Figure = MoneyMention | QuantityMention;

/** How far behind a figure another can leave out its unit, in characters: in its sentence, and as an amount in millions in the next. */
const NEAR = 160;
const NEAR_AMOUNT = 320;
/** How many times one may be the other. */
const APART = 50;

/** Mentions before it among which that figure is looked for. */
const LAST = 8;

/** Kinds that say of what part, how often or where, beside the figure that others are compared with. */
const BESIDE: ReadonlySet<QuantityKind> = new Set([
  'percent',
  'percentage_points',
  'multiple',
  'distance',
  'voltage',
  'temperature',
  'duration_storage',
]);

/** Behind these a number is set beside the one before it: "from 3,500 tonnes a year to 16,000", "against 240 million". */
const SETS_BESIDE = /^(?:to|from|against|versus|vs|after|or)$/;
/** The same where the words behind the two are alike as well: "150 million in cash and 64 million as tax relief". */
const ADDS = /^(?:and|,)$/;
const GOES_ON = /^(?:of|in|by|for|on|at|with|from|as)$/;

const IN_MILLIONS = /(?:million|billion|trillion|crore|lakh)$/i;

/** A number that leaves out what it counts. */
const isBare = (m: Mention): boolean => m.kind === 'quantity' && m.value.kind === 'things' && m.value.noun === undefined;
const isFigure = (m: Mention): m is Figure =>
  (m.kind === 'money' && m.value.rate === null) || (m.kind === 'quantity' && !BESIDE.has(m.value.kind));

function endsBetween(tokens: readonly Token[], from: number, to: number): number {
  let ends = 0;
  for (let i = from; i < to; i++) if (endsSentence(tokens, i)) ends++;
  return ends;
}

/** The figure before a bare number with its unit left for both; null where that is another matter. */
function ownerOf(tokens: readonly Token[], before: readonly Mention[], bare: QuantityMention): Figure | null {
  const owner = before.findLast(isFigure);
  if (owner === undefined || isBare(owner) || bare.start - owner.end > NEAR_AMOUNT) return null;
  const at = tokenAt(tokens, bare.start);
  const [mine, theirs] = [magnitude(bare.value), magnitude(owner.value)];
  if (mine === null || theirs === null || mine * APART < theirs || theirs * APART < mine) return null;
  const last = tokenAt(tokens, owner.end - 1);
  const ends = endsBetween(tokens, last, at);
  const inMillions = IN_MILLIONS.test(bare.quote);
  if (owner.kind === 'money') return inMillions && ends <= 1 ? owner : null;
  if (ends > 0 || bare.start - owner.end > NEAR) return null;
  const link = tokens[qualify(tokens, at, at + 1).from - 1]?.norm ?? '';
  const goesOn = GOES_ON.test(tokens[tokenAt(tokens, bare.end - 1) + 1]?.norm ?? '');
  return SETS_BESIDE.test(link) || (ADDS.test(link) && goesOn) ? owner : null;
}

function withUnit(bare: QuantityMention, owner: Figure): Mention {
  const { kind: _, unit: __, ...bounds } = bare.value;
  if (owner.kind === 'money')
    return {
      ...bare,
      kind: 'money',
      value: { currency: owner.value.currency, ...bounds, rate: null },
      certainty: 'implied',
      by: 'money.told-before',
    };
  const { kind, unit, rate, noun } = owner.value;
  return {
    ...bare,
    value: { kind, unit, ...bounds, ...(rate === undefined ? {} : { rate }), ...(noun === undefined ? {} : { noun }) },
    certainty: 'implied',
    by: 'quantity.told-before',
  };
}

/** "From 3,500 tonnes to 16,000", "a loan of ₹900 crore, of which 300 crore …": a number whose unit the figure before it gives. */
export const unitTold: Refiner = {
  name: 'unit-told',
  refine(mentions, { tokens }) {
    if (!mentions.some(isBare)) return mentions;
    const told: Mention[] = [];
    for (const mention of mentions) {
      const owner = mention.kind === 'quantity' && isBare(mention) ? ownerOf(tokens, told.slice(-LAST), mention) : null;
      told.push(owner && mention.kind === 'quantity' ? withUnit(mention, owner) : mention);
    }
    return told;
  },
};
