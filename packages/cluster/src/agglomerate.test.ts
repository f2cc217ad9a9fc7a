import { describe, expect, it } from 'vitest';
import { agglomerate } from './agglomerate.ts';
import { ctx } from './context.fixture.ts';
import { draftOf } from './draft.ts';
import { profileOf, type Profile } from './profile.ts';
import { org, report } from './report.fixture.ts';

const DAYS = ['2025-07-01', '2025-07-02', '2025-07-03', '2025-07-04'];

/** Articles of four days with the odds that every two tell one development: `odds[later][earlier]`. */
function articles(odds: readonly (readonly number[])[]): readonly Profile[] {
  const profiles = odds.map((_, i) =>
    profileOf(report({ articleId: i + 1, published: DAYS[i]!, actors: [org('Aoba Cells', 'JP')], url: `https://news.example/${i + 1}` })),
  );
  for (const [later, row] of odds.entries())
    for (const [earlier, value] of row.entries()) profiles[later]!.odds.set(profiles[earlier]!, { ctx, odds: value });
  return profiles;
}

const groups = (profiles: readonly Profile[]): readonly (readonly number[])[] =>
  agglomerate({ drafts: profiles.map((p) => draftOf(null, [p])), isNew: () => true }, ctx)
    .map((draft) => draft.members.map((m) => m.report.articleId))
    .sort((a, b) => a[0]! - b[0]!);

describe('what is told most alike', () => {
  const profiles = articles([[], [0.5], [0.1, 0.9]]);

  it('is joined first, whichever came first', () => {
    expect(groups(profiles)).toEqual([[1, 2, 3]]);
    // The first is like the second alone: with the third beside it that is too little.
    expect(groups(articles([[], [0.35], [0.01, 0.9]]))).toEqual([[1], [2, 3]]);
  });

  it('is so in whatever order it is listed', () => {
    for (const [a, b, c] of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ] as const)
      expect(groups([profiles[a]!, profiles[b]!, profiles[c]!])).toEqual([[1, 2, 3]]);
  });
});

it('two events that are told alike on the whole are one', () => {
  expect(groups(articles([[], [0.9], [0.3, 0.3], [0.3, 0.3, 0.8]]))).toEqual([[1, 2, 3, 4]]);
  expect(groups(articles([[], [0.9], [0.3, 0.1], [0.1, 0.1, 0.8]]))).toEqual([
    [1, 2],
    [3, 4],
  ]);
});
