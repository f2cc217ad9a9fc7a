import type { Reader } from './cpu.ts';

const count = (found: object): number => (found as readonly unknown[]).length;

/** The part of compromise without tags. It is measured alone: the whole of compromise adds its tags to this part for good. */
export async function compromiseOne(): Promise<Reader> {
  const { default: nlp } = await import('compromise/one');
  return { name: 'compromise/one: sentences, terms', read: ({ article }) => count(nlp(article.text).json()) };
}

/** What else reads English figures or dates in JavaScript, each asked for what it knows; loaded one by one, when its turn comes. */
export const peers: readonly (() => Promise<Reader>)[] = [
  async () => {
    const { default: nlp } = await import('compromise');
    return {
      name: 'compromise: all tags, money, numbers',
      read({ article }) {
        const doc = nlp(article.text);
        doc.json();
        return count(doc.money().json()) + count(doc.numbers().json());
      },
    };
  },
  async () => {
    const [{ default: wink }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
    const nlp = wink(model);
    return {
      name: 'wink-nlp: lite web model, entities',
      // oxlint-disable-next-line typescript/unbound-method -- the library takes its accessors as values
      read: ({ article }) => nlp.readDoc(article.text).entities().out(nlp.its.detail).length,
    };
  },
  async () => {
    const { parse } = await import('chrono-node');
    return { name: 'chrono-node: dates', read: ({ article }) => parse(article.text, new Date(article.published ?? 0)).length };
  },
  async () => {
    const { Culture, recognizeCurrency, recognizeDateTime, recognizeDimension } = (await import('@microsoft/recognizers-text-suite'))
      .default;
    return {
      name: 'recognizers-text: currency, dimensions, dates',
      read: ({ article: { text, published } }) =>
        recognizeCurrency(text, Culture.English).length +
        recognizeDimension(text, Culture.English).length +
        recognizeDateTime(text, Culture.English, undefined, new Date(published ?? 0)).length,
    };
  },
];
