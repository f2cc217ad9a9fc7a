import { formatDay } from '@gigawire/domain';
import { html } from 'hono/html';
import { evidenceParagraphs, type Piece } from '../evidence.ts';
import type { Backing, ShownEvent } from '../show-event.ts';
import { type Html, isolated, outward } from '../words.ts';

/** The articles behind an event, each with the sentences that report it, marked in their paragraphs. */
export const sources = ({ event, backing }: ShownEvent): Html =>
  html`<section class="sources">
    <h2>Evidence</h2>
    ${backing.map(source)}
    ${event.articleCount > backing.length ? html`<p class="unknown">and ${event.articleCount - backing.length} more articles</p>` : ''}
  </section>`;

function source({ articleId, article, reports }: Backing): Html {
  const about = reports[0]?.article;
  const paragraphs = article === null ? [] : evidenceParagraphs(article, reports);
  const quotes = [...new Set(reports.map((report) => report.evidence.quote))];
  return html`<article class="source" id="article-${articleId}">
    <h3>${outward(about?.url ?? null, about?.title ?? about?.url ?? `Article ${articleId}`)}</h3>
    <p class="byline">${byline(about)}</p>
    ${paragraphs.length > 0 ? paragraphs.map((pieces) => html`<blockquote dir="auto"><p>${pieces.map(piece)}</p></blockquote>`) : quotes.map(quote)}
  </article>`;
}

function byline(about: Backing['reports'][number]['article'] | undefined): Html {
  const parts = [
    isolated(about?.publisher ?? 'unknown publisher'),
    ...(about?.agency ? [html`from ${isolated(about.agency)}`] : []),
    about?.published ? html`<time datetime="${about.published}">${formatDay(about.published)}</time>` : html`undated`,
    ...(about?.correction ? [html`<strong>correction</strong>`] : []),
  ];
  return html`${parts.map((part, i) => (i === 0 ? part : html` · ${part}`))}`;
}

const quote = (words: string): Html =>
  html`<blockquote dir="auto">
    <p><mark>${words.slice(0, 2000).toWellFormed()}</mark></p>
  </blockquote>`;

function piece({ text, evidence, kind }: Piece): Html {
  const value = kind === null ? html`${text}` : html`<span class="mention ${kind}" title="${kind}">${text}</span>`;
  return evidence ? html`<mark>${value}</mark>` : value;
}
