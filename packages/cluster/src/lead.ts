import { type Article, type Gist, isLookBack, type Report, type SituatedReport } from '@gigawire/domain';

type Situated = Omit<SituatedReport, 'articleId'>;

/** The rule that makes bare reports. */
const BARE = 'lead.bare';
const MAX_SENTENCE = 300;

/**
 * The report of an article in which nothing was read to be reported: it states no figure, party or date, only that there is such a text.
 * None for an article without text.
 */
export function bareReport({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>, gist: Gist): readonly Report[] {
  const opening = paragraphs.find((p) => p.kind === 'text') ?? paragraphs[0];
  if (!opening) return [];
  const end = Math.min(opening.end, opening.start + MAX_SENTENCE);
  return [
    {
      // The last of the types: whatever another report says of the event stands before it.
      type: 'market',
      status: 'reported',
      primary: true,
      news: true,
      countries: gist.countries,
      actors: [],
      topics: [],
      money: [],
      quantities: [],
      dates: [],
      roles: {},
      evidence: { start: opening.start, end, quote: text.slice(opening.start, end) },
      confidence: 0,
      by: BARE,
    },
  ];
}

/** Nothing is stated with no confidence at all but that there is a text. */
export const isBare = (report: Pick<SituatedReport, 'confidence'>): boolean => report.confidence === 0;

/** Reports with the gist of their article on the one it is about: the first that is primary, else the first. A digest or a look back is about none of them. */
export function markLead(reports: readonly Situated[], gist: Gist): readonly Situated[] {
  const article = reports[0]?.article;
  if (article?.digest || isLookBack(article?.title ?? null)) return reports;
  const lead = reports.find((r) => r.primary) ?? reports[0];
  return reports.map((r) => (r === lead ? { ...r, article: { ...r.article, gist } } : r));
}
