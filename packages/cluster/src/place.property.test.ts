import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskOf } from './desk.fixture.ts';
import { receive } from './desk.ts';
import { ARTICLES, DEVELOPMENTS } from './developments.fixture.ts';
import { generatedArticles } from './generated-reports.fixture.ts';
import { mergeReports } from './merge/merge.ts';
import { ctx, rate } from './context.fixture.ts';

const inOrder = deskOf(ARTICLES);

/** Events without the store's numbers, in an order of their own. */
const contents = (events: typeof inOrder.events) =>
  events
    .map((event) => ({ ...event, id: 0 }))
    .sort((a, b) => a.reports[0]!.articleId - b.reports[0]!.articleId || a.reports[0]!.ordinal - b.reports[0]!.ordinal);

describe('any order of arrival', () => {
  it('gives the same events', () => {
    const orders = shuffledSubarray([...ARTICLES], { minLength: ARTICLES.length });
    assert(
      property(orders, (articles) => {
        expect(contents(deskOf(articles).events)).toEqual(contents(inOrder.events));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same events of generated articles', { timeout: 60_000 }, () => {
    const arrivals = generatedArticles.chain((articles) =>
      shuffledSubarray([...articles], { minLength: articles.length }).map((order) => [articles, order] as const),
    );
    assert(
      property(arrivals, ([articles, order]) => {
        expect(contents(deskOf(order).events)).toEqual(contents(deskOf(articles).events));
      }),
      { numRuns: 400 },
    );
  });

  it('gives one event for each development, and one more for the second happening of an article', () => {
    const found = inOrder.events.map((e) => [...new Set(e.reports.map((r) => r.articleId))].sort((a, b) => a - b));
    const expected = [...Object.values(DEVELOPMENTS).map((articles) => articles.map(([first]) => first!.articleId)), [15]];
    expect(found.sort((a, b) => a[0]! - b[0]!)).toEqual(expected.sort((a, b) => a[0]! - b[0]!));
  });

  it('folds to the same content whatever order the reports are listed in', () => {
    for (const event of inOrder.events) {
      assert(
        property(shuffledSubarray([...event.reports], { minLength: event.reports.length }), (reports) => {
          expect(mergeReports(reports, rate)).toEqual(mergeReports(event.reports, rate));
        }),
        { numRuns: 30 },
      );
    }
  });
});

describe('placing an article twice', () => {
  it('writes nothing', () => {
    assert(
      property(shuffledSubarray([...ARTICLES], { minLength: ARTICLES.length }), (articles) => {
        const desk = deskOf(articles);
        const before = desk.events;
        for (const article of articles) expect(receive(desk, article, ctx)).toEqual([]);
        expect(desk.events).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
