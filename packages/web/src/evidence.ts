import type { Article, Mention, Range, SituatedReport } from '@gigawire/domain';
import { contains, overlaps } from '@gigawire/domain';

/** A stretch of a paragraph: part of the evidence or not, a recognized value or not. */
export interface Piece {
  readonly text: string;
  readonly evidence: boolean;
  /** What the piece was recognized as: "money", "country"; null for plain words. */
  readonly kind: Mention['kind'] | null;
}

type Told = Pick<Article, 'text' | 'paragraphs'> & { readonly mentions: readonly Mention[] };

const MAX_PARAGRAPH = 4000;

/**
 * The paragraphs in which the reports' evidence stands, in order, each cut into pieces. Empty when the evidence does not stand in the
 * text where it says: better none than the wrong words marked.
 */
export function evidenceParagraphs(article: Told, reports: readonly SituatedReport[]): readonly (readonly Piece[])[] {
  const evidence = reports.map((report) => report.evidence).filter((span) => article.text.slice(span.start, span.end) === span.quote);
  const paragraphs = article.paragraphs.length > 0 ? article.paragraphs : [{ start: 0, end: article.text.length }];
  return paragraphs
    .filter((paragraph) => evidence.some((span) => overlaps(paragraph, span)))
    .map((paragraph) => cut(article, paragraph, evidence));
}

function cut(article: Told, paragraph: Range, evidence: readonly Range[]): readonly Piece[] {
  const end = Math.min(paragraph.end, paragraph.start + MAX_PARAGRAPH);
  const mentions = article.mentions.filter((mention) => contains({ start: paragraph.start, end }, mention));
  const edges = [...evidence, ...mentions].flatMap((span) => [span.start, span.end]).filter((edge) => edge > paragraph.start && edge < end);
  const cuts = [...new Set([paragraph.start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const piece = { start: cuts[i] ?? paragraph.start, end: to };
    return {
      text: article.text.slice(piece.start, piece.end),
      evidence: evidence.some((span) => contains(span, piece)),
      kind: mentions.find((mention) => contains(mention, piece))?.kind ?? null,
    };
  });
}
