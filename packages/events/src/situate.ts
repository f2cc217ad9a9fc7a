import type { Article, EventDate, EventMoney, EventQuantity, Mention, MoneyMention, Report, SituatedReport } from '@gigawire/domain';
import { isCorrection } from './correction.ts';
import { itemsOf } from './digest.ts';

type Situated = Omit<SituatedReport, 'articleId'>;
type Restated = EventMoney['equivalents'][number];

const isMoney = (mention: Mention | undefined): mention is MoneyMention => mention?.kind === 'money';

/** The amounts of a report; one that restates another of them in a second currency is folded into it. */
function moneyOf(report: Report, mentions: readonly Mention[]): EventMoney[] {
  const own = new Set(report.money);
  const restated = new Map<number, Restated[]>();
  for (const [index, mention] of mentions.entries()) {
    if (!isMoney(mention) || mention.value.equivalentOf === undefined || !own.has(mention.value.equivalentOf)) continue;
    const { currency, min, max } = mention.value;
    restated.set(mention.value.equivalentOf, [...(restated.get(mention.value.equivalentOf) ?? []), { currency, min, max }]);
    own.delete(index);
  }
  return [...own].flatMap((index) => {
    const mention = mentions[index];
    if (!isMoney(mention)) return [];
    const { currency, min, max, qualifier, rate } = mention.value;
    return [{ currency, min, max, qualifier, rate, role: report.roles[index] ?? 'total', equivalents: restated.get(index) ?? [] }];
  });
}

function quantitiesOf(report: Report, mentions: readonly Mention[]): EventQuantity[] {
  return report.quantities.flatMap((index) => {
    const mention = mentions[index];
    // A number that leaves out what it counts says nothing outside its sentence.
    const speaks = mention?.kind === 'quantity' && (mention.value.kind !== 'things' || mention.value.noun !== undefined);
    return speaks ? [{ ...mention.value, role: report.roles[index] ?? 'total' }] : [];
  });
}

function datesOf(report: Report, mentions: readonly Mention[]): EventDate[] {
  return report.dates.flatMap(({ mention: index, role }) => {
    const mention = mentions[index];
    return mention?.kind === 'date' ? [{ ...mention.value, role }] : [];
  });
}

/**
 * Reports lifted out of their article: values in place of mention indexes, and the facts of the article that merging needs.
 * `meta.family` is the publisher's family, `meta.fingerprint` the text's MinHash signature (empty when too short).
 */
export function situate(
  reading: { readonly article: Article; readonly mentions: readonly Mention[]; readonly reports: readonly Report[] },
  meta: { readonly family: string | null; readonly fingerprint: readonly number[] },
): Situated[] {
  const { article, mentions } = reading;
  const facts: Situated['article'] = {
    url: article.url,
    title: article.title,
    published: article.published,
    publisher: article.publisher,
    family: meta.family,
    agency: article.agency,
    correction: isCorrection(article),
    ...(itemsOf(article, mentions) !== null && { digest: true }),
    fingerprint: meta.fingerprint,
  };
  return reading.reports.map((report, ordinal) => ({
    ordinal,
    type: report.type,
    status: report.status,
    primary: report.primary,
    news: report.news,
    countries: report.countries,
    actors: report.actors,
    topics: report.topics,
    money: moneyOf(report, mentions),
    quantities: quantitiesOf(report, mentions),
    dates: datesOf(report, mentions),
    evidence: report.evidence,
    confidence: report.confidence,
    article: facts,
  }));
}
