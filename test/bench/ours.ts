import { publishedDay, type Mention } from '@gigawire/domain';
import { createRecognizer } from '@gigawire/recognize';
import { assemble, MODELS } from '../../packages/events/src/index.ts';
import { lex } from '../../packages/recognize/src/numerals/lex.ts';
import type { Context, Knowledge } from '../../packages/recognize/src/recognizer.ts';
import { date } from '../../packages/recognize/src/recognizers/date.ts';
import { money } from '../../packages/recognize/src/recognizers/money.ts';
import { multiple } from '../../packages/recognize/src/recognizers/multiple.ts';
import { quantity } from '../../packages/recognize/src/recognizers/quantity.ts';
import { makeEquivalence } from '../../packages/recognize/src/refiners/equivalence.ts';
import { fiscalCalendar } from '../../packages/recognize/src/refiners/fiscal-calendar.ts';
import { overlap } from '../../packages/recognize/src/refiners/overlap.ts';
import { sharedSign } from '../../packages/recognize/src/refiners/shared-sign.ts';
import { unitTold } from '../../packages/recognize/src/refiners/unit-told.ts';
import { yearTold } from '../../packages/recognize/src/refiners/year-told.ts';
import type { Reader } from './cpu.ts';

/** The recognizer as the pipeline uses it. */
export function everything(knowledge: Knowledge): Reader {
  const recognize = createRecognizer(knowledge);
  return {
    name: 'gigawire, everything',
    read: ({ article, outlet: { dateOrder, country } }) => recognize(article, { dateOrder, country }).length,
  };
}

/** The same with the reports it makes of them. */
export function reports(knowledge: Knowledge): Reader {
  const recognize = createRecognizer(knowledge);
  const context = { broader: new Map<string, readonly string[]>(), models: MODELS };
  return {
    name: 'gigawire, everything and reports',
    read: ({ article, outlet: { dateOrder, country } }) =>
      assemble({ article, mentions: recognize(article, { dateOrder, country }) }, context).length,
  };
}

/** Money, quantities and dates alone, put together as the recognizer does it: the names of a text cost more than its figures, and no peer here looks for both. */
export function figuresAndDates({ rates }: Pick<Knowledge, 'rates'>): Reader {
  const proposers = [money, quantity, multiple, date];
  const refiners = [overlap, sharedSign, unitTold, yearTold, fiscalCalendar, makeEquivalence(rates)];
  return {
    name: 'gigawire, figures and dates',
    read({ article, outlet: { dateOrder, country } }) {
      const { language, title } = article;
      const ctx: Context = { dateOrder, country, published: publishedDay(article), language, title };
      const text = lex(article.text);
      const proposals = proposers.flatMap((proposer) => [...proposer.propose(text, ctx)]).sort((a, b) => a.start - b.start);
      return refiners.reduce<readonly Mention[]>((mentions, refiner) => refiner.refine(mentions, text, ctx), proposals).length;
    },
  };
}
