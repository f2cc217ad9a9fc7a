import type { Backed, ReportName } from '@gigawire/domain';
import { html } from 'hono/html';
import type { ShownEvent } from '../show-event.ts';
import { type Html, line } from '../words.ts';

/** The articles that say a value, as small numbers that lead to them; in words where only a reviewer does. */
export function references(shown: ShownEvent, { reports }: Pick<Backed, 'reports'>): Html {
  const numbers = numbersOf(shown, reports);
  if (shown.event.reports.length === 0) return html``;
  if (reports.length === 0) return html`<span class="role">as edited</span>`;
  return html`<sup class="refs"
    >${numbers.map(({ number, articleId, title }) => html`<a href="#article-${articleId}" title="${title}">${number}</a> `)}</sup
  >`;
}

function numbersOf({ backing }: ShownEvent, reports: readonly ReportName[]) {
  const ids = new Set(reports.map((report) => report.articleId));
  return backing.flatMap(({ articleId, reports: [first] }, i) =>
    ids.has(articleId) ? [{ number: i + 1, articleId, title: line(first?.article.publisher ?? first?.article.title ?? '') }] : [],
  );
}
