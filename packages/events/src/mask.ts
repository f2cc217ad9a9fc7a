import type { Mention, MentionKind } from '@gigawire/domain';

/**
 * The characters that stand for mentions in a masked text. They are private-use code points, so a frame can ask for an amount with
 * `<money>`, and a trigger never fires on a word inside a name ("Order of Malta Bank", "Power Grid"). Character classes and patterns written as
 * literals hold the code points themselves.
 */
const SIGN = {
  money: '\ue000',
  quantity: '\ue001',
  date: '\ue002',
  organization: '\ue003',
  country: '\ue004',
  place: '\ue005',
  programme: '\ue006',
} as const;

/** The names by which a frame asks for a mention. */
const BY_NAME: Readonly<Record<string, string>> = {
  '<money>': `${SIGN.money}+`,
  '<quantity>': `${SIGN.quantity}+`,
  '<figure>': `[${SIGN.money}${SIGN.quantity}]+`,
  '<date>': `${SIGN.date}+`,
  '<org>': `${SIGN.organization}+`,
  '<country>': `${SIGN.country}+`,
  '<place>': `${SIGN.place}+`,
  '<programme>': `${SIGN.programme}+`,
};

/** A frame's regex source with `<money>`, `<org>` … put as the signs that a masked text has there. */
export const withSigns = (source: string): string =>
  source.replace(/<(?:money|quantity|figure|date|org|country|place|programme)>/g, (name) => BY_NAME[name] ?? name);

/** Painted in this order, so that a name wins over a country inside it. Technologies and regions stay words: frames need them. */
const LAYERS: readonly (readonly [MentionKind, string])[] = [
  ['date', SIGN.date],
  ['quantity', SIGN.quantity],
  ['money', SIGN.money],
  ['place', SIGN.place],
  ['country', SIGN.country],
  ['bloc', SIGN.country],
  ['programme', SIGN.programme],
  ['organization', SIGN.organization],
];

const ALIKE: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '‑': '-',
  '‐': '-',
  '“': '"',
  '”': '"',
};

function lowered(text: string): string {
  const lower = text.toLowerCase();
  const plain = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (c) => c.toLowerCase());
  return plain.replace(/[’‘\u00a0\u3000\t‑‐“”]/g, (c) => ALIKE[c] ?? c).replace(/[\ue000-\ue00f]/g, ' ');
}

/** "doubling" is a figure and a verb at once: frames need the verb. */
const isWordy = (mention: Mention): boolean => mention.kind === 'quantity' && mention.value.kind === 'multiple';

/** "12 states", "20,000": a number of things that have no unit of their own. Its words are read as words. */
export const isCount = (mention: Mention): boolean => mention.kind === 'quantity' && mention.value.kind === 'things';

/** The text in lower case with straight quotes, each mention painted over with the sign of its kind; same length as `text`. */
export function maskOf(text: string, mentions: readonly Mention[]): string {
  const base = lowered(text);
  const painted = new Uint16Array(base.length);
  for (const [kind, sign] of LAYERS) {
    for (const mention of mentions) {
      if (mention.kind === kind && !isWordy(mention) && !isCount(mention)) painted.fill(sign.charCodeAt(0), mention.start, mention.end);
    }
  }
  const pieces: string[] = [];
  let from = 0;
  while (from < base.length) {
    const sign = painted[from] ?? 0;
    let to = from + 1;
    while (to < base.length && painted[to] === sign) to += 1;
    pieces.push(sign === 0 ? base.slice(from, to) : String.fromCharCode(sign).repeat(to - from));
    from = to;
  }
  return pieces.join('');
}
