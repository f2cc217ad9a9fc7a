import type { EventStep, FieldChange } from '@gigawire/domain';
import { html } from 'hono/html';
import type { ShownEvent } from '../show-event.ts';
import { type Html, isolated } from '../words.ts';
import { instant } from './facts.ts';

const SAID: Readonly<Record<EventStep['novelty'], string>> = {
  new: 'first report',
  changed: 'changed',
  'better-source': 'better source',
  repeat: 'reported again',
};

/** How the event came to be what it is: each article that added to it, and what it changed from what to what. */
export const history = (shown: ShownEvent): Html =>
  html`<section class="history">
    <h2>History</h2>
    <ol>
      ${shown.steps.map(
        (step) =>
          html`<li>
            <p>
              <span class="what">${SAID[step.novelty]}</span> ${by(shown, step.articleId)}
              <time datetime="${step.at}">${instant(step.at)}</time>
            </p>
            ${
              step.changes.length > 0
                ? html`<ul>
                    ${step.changes.map(change)}
                  </ul>`
                : ''
            }
          </li>`,
      )}
    </ol>
  </section>`;

/** A link to the article, or the publisher alone where the event does not rest on that text any more. */
function by({ backing, publishers }: ShownEvent, articleId: number): Html {
  const publisher = publishers.get(articleId);
  if (publisher === undefined) return html``;
  const isShown = backing.some((each) => each.articleId === articleId);
  return isShown ? html`<a href="#article-${articleId}">${isolated(publisher)}</a>` : isolated(publisher);
}

const change = ({ field, old, new: now, cause }: FieldChange): Html =>
  html`<li>
    <span class="field">${field}</span> <del>${old === null ? 'not stated' : isolated(old)}</del> →
    <ins>${now === null ? 'not stated' : isolated(now)}</ins> <span class="role">${isolated(cause)}</span>
  </li>`;
