import { formatDay } from '@gigawire/domain';
import { html } from 'hono/html';
import { evidenceParagraphs, type Piece } from '../evidence.ts';
import type { Backing, ShownEvent } from '../show-event.ts';
import { type Html, isolated, outward } from '../words.ts';
import { isStanding, SPLIT_FORM } from './regrouping.ts';

/** The articles behind an event, each with the sentences that report it, marked in their paragraphs. */
export const sources = (shown: ShownEvent): Html =>
  shown.backing.length === 0
    ? html``
    : html`<section class="sources">
        <h2>Evidence</h2>
        ${shown.backing.map((each, i) => source(each, { number: i + 1, canLeave: isStanding(shown) && shown.backing.length > 1 }))}
        ${more(shown)}
      </section>`;

function more({ event, backing }: ShownEvent): Html {
  const left = event.reports.length === 0 ? 0 : event.articleCount - backing.length;
  return left > 0 ? html`<p class="unknown">and ${left} more articles</p>` : html``;
}

/** Its number is what values refer to; an article that is not alone can be ticked to leave the event. */
function source({ articleId, article, reports }: Backing, place: { readonly number: number; readonly canLeave: boolean }): Html {
  const about = reports[0]?.article;
  const paragraphs = article === null ? [] : evidenceParagraphs(article, reports);
  const quotes = [...new Set(reports.map((report) => report.evidence.quote))];
  return html`<article class="source" id="article-${articleId}">
    <h3>
      <span class="number">${place.number}</span> ${outward(about?.url ?? null, about?.title ?? about?.url ?? `Article ${articleId}`)}
    </h3>
    <p class="byline">${byline(about)}${place.canLeave ? tick(articleId) : ''}</p>
    ${paragraphs.length > 0 ? paragraphs.map((pieces) => html`<blockquote dir="auto"><p>${pieces.map(piece)}</p></blockquote>`) : quotes.map(quote)}
  </article>`;
}

const tick = (articleId: number): Html =>
  html`<label class="tick"
    ><input type="checkbox" name="article" value="${articleId}" form="${SPLIT_FORM}" /> tells of something else</label
  >`;

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
