import type { Mention, MoneyMention } from '@gigawire/domain';
import { lookAhead, lookBack } from '../figures/clause.ts';
import { tokenAt } from '../numerals/token-at.ts';
import type { Refiner, Text } from '../recognizer.ts';

const rows = (currency: string, words: string): (readonly [string, string])[] => words.split(' ').map((word) => [word, currency]);

/** Currencies whose name other countries share, and the words of those countries. */
const SHARED: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  AED: new Map([...rows('AED', 'uae emirati emirates dubai dhabi'), ...rows('MAD', 'morocco moroccan rabat casablanca kenitra tangier')]),
  MXN: new Map([
    ...rows('MXN', 'mexico mexican'),
    ...rows('PHP', 'philippines philippine manila filipino'),
    ...rows('CLP', 'chile chilean santiago'),
    ...rows('COP', 'colombia colombian bogota'),
    ...rows('ARS', 'argentina argentine aires'),
  ]),
  NOK: new Map([...rows('NOK', 'norway norwegian oslo'), ...rows('DKK', 'denmark danish copenhagen')]),
  SEK: new Map([...rows('SEK', 'sweden swedish stockholm'), ...rows('ISK', 'iceland icelandic')]),
  INR: new Map([
    ...rows('INR', 'india indian delhi mumbai gujarat crore lakh'),
    ...rows('PKR', 'pakistan pakistani islamabad karachi lahore'),
    ...rows('LKR', 'lanka lankan colombo'),
    ...rows('NPR', 'nepal nepalese kathmandu'),
  ]),
  GBP: new Map([...rows('GBP', 'uk britain british london'), ...rows('EGP', 'egypt egyptian cairo')]),
  KWD: new Map([
    ...rows('KWD', 'kuwait kuwaiti'),
    ...rows('JOD', 'jordan jordanian'),
    ...rows('IQD', 'iraq iraqi'),
    ...rows('RSD', 'serbia serbian'),
    ...rows('DZD', 'algeria algerian'),
  ]),
  SAR: new Map([
    ...rows('SAR', 'saudi riyadh'),
    ...rows('QAR', 'qatar qatari doha'),
    ...rows('OMR', 'oman omani muscat'),
    ...rows('IRR', 'iran iranian tehran'),
  ]),
};

const REACH = 60;

/** The currency the sentence's nearest country of those that share the name has; null when it names none. */
function ownerNear({ tokens }: Text, mention: MoneyMention, owners: ReadonlyMap<string, string>): string | null {
  const at = tokenAt(tokens, mention.start);
  const names = (norm: string): boolean => owners.has(norm);
  const before = lookBack(tokens, at, REACH, names);
  const found = before >= 0 ? before : lookAhead(tokens, at, REACH, names);
  return found < 0 ? null : (owners.get(tokens[found]?.norm ?? '') ?? null);
}

function settle(mention: MoneyMention, text: Text): MoneyMention {
  const owners = SHARED[mention.value.currency];
  const owner = owners === undefined ? null : ownerNear(text, mention, owners);
  if (owner === null) return mention;
  return { ...mention, value: { ...mention.value, currency: owner }, certainty: owner === mention.value.currency ? 'stated' : 'implied' };
}

/** Decides whose dirhams, pesos, kroner or rupees they are where the name alone leaves it open: those of the country the sentence names. */
export const sharedName: Refiner = {
  name: 'shared-name',
  refine: (mentions, text): readonly Mention[] =>
    mentions.map((mention) => (mention.kind === 'money' && mention.by === 'money.name' ? settle(mention, text) : mention)),
};
