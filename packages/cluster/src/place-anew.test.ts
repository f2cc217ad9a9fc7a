import type { SituatedReport, StoredEvent } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import { emptyDesk, receive, type Desk } from './desk.ts';
import { ctx, rate } from './context.fixture.ts';
import { opening, org, report, size } from './report.fixture.ts';
import { takeBack } from './take-back.ts';

const aoba = org('Aoba Cells', 'JP');
const mayura = org('Mayura Power', 'IN');

const told = (given: Parameters<typeof report>[0]): SituatedReport =>
  report({
    type: 'partnership',
    title: 'Aoba, Mayura in cell venture',
    actors: [aoba, mayura],
    url: `https://news.example/${given.articleId}`,
    publisher: `Outlet ${given.articleId}`,
    ...given,
  });

function deskWith(...articles: readonly SituatedReport[]): Desk {
  const desk = emptyDesk();
  for (const article of articles) receive(desk, [article], ctx);
  return desk;
}

const groups = (desk: Desk): Record<number, readonly number[]> =>
  Object.fromEntries(desk.events.map((e) => [e.id, e.reports.map((r) => r.articleId)]));

describe('an article that comes after later ones', () => {
  // Without a figure the second fits both; in order of publication it went with the first.
  const small = told({ articleId: 1, quantities: [size(5, 'GWh')], published: '2025-07-01' });
  const silent = told({ articleId: 2, published: '2025-07-02' });
  const large = told({ articleId: 3, quantities: [size(30, 'GWh')], published: '2025-07-03' });

  it('moves what lies otherwise in order of publication; nothing of that is told', () => {
    const desk = deskWith(silent, large);
    expect(groups(desk)).toEqual({ 1: [2, 3] });
    const kept = receive(desk, [small], ctx);
    expect(groups(desk)).toEqual({ 1: [1, 2], 2: [3] });
    expect(kept.map(({ write: w }) => [w.eventId, w.event.reports.map((r) => r.articleId)])).toEqual([
      [1, [1, 2]],
      [null, [3]],
    ]);
    expect(kept[1]!.write.novelty).toBe('repeat');
  });

  it('leaves alone what a person decided on', () => {
    const desk = deskWith(silent, large);
    desk.events = desk.events.map((e): StoredEvent => ({ ...e, review: 'accepted' }));
    receive(desk, [small], ctx);
    expect(groups(desk)).toEqual({ 1: [2, 3], 2: [1] });
  });

  it('brings a text of which nothing was read to the event that is told now', () => {
    const gist = opening('aoba mayura sanand dholera', { quantities: [] });
    const bare = told({ articleId: 4, type: 'market', status: 'reported', confidence: 0, actors: [], gist, published: '2025-07-02' });
    const desk = deskWith(bare);
    expect(groups(desk)).toEqual({});
    expect(desk.loose).toEqual([bare]);
    const kept = receive(desk, [told({ articleId: 5, gist, published: '2025-07-03' })], ctx);
    expect(groups(desk)).toEqual({ 1: [4, 5] });
    expect(kept.map(({ write }) => write.novelty)).toEqual(['new']);
    expect(desk.loose).toEqual([]);
  });
});

describe('a newer text of an article', () => {
  /** Places the newer text of article 1, as 9. */
  function revise(desk: Desk, newer: SituatedReport) {
    const older = desk.events.flatMap((e) => e.reports).filter((r) => r.articleId === 1);
    const { articleId, ...fresh } = newer;
    const marked = takeBack([fresh], older, rate).map((r) => ({ ...r, articleId }));
    return receive(desk, marked, ctx, older).map(({ write: w }) => ({
      eventId: w.eventId,
      novelty: w.novelty,
      changes: w.changes.map((c) => `${c.field}: ${c.old} → ${c.new} (${c.cause})`),
      figures: w.event.quantities.map((q) => q.max),
      articles: w.event.reports.map((r) => r.articleId),
    }));
  }
  const first = told({ articleId: 1, quantities: [size(12, 'GWh')] });
  const newer = (given: Parameters<typeof report>[0]): SituatedReport =>
    told({ url: 'https://news.example/1', publisher: 'Outlet 1', ...given, articleId: 9 });

  it('takes the place of the older one, and its figure that of the older figure', () => {
    expect(revise(deskWith(first), newer({ quantities: [size(10, 'GWh')] }))).toEqual([
      { eventId: 1, novelty: 'changed', changes: ['quantities: 12 GWh → 10 GWh (correction)'], figures: [10], articles: [9] },
    ]);
  });

  it('is nothing to tell where it states the same', () => {
    expect(revise(deskWith(first), newer({ quantities: [size(12, 'GWh')] }))).toEqual([
      { eventId: 1, novelty: 'repeat', changes: [], figures: [12], articles: [9] },
    ]);
  });

  it('takes the figure back for those that had it from there', () => {
    const copy = told({ articleId: 2, quantities: [size(12, 'GWh')], published: '2025-07-04' });
    expect(revise(deskWith(first, copy), newer({ quantities: [size(10, 'GWh')] }))).toEqual([
      { eventId: 1, novelty: 'changed', changes: ['quantities: 12 GWh → 10 GWh (correction)'], figures: [10], articles: [9, 2] },
    ]);
  });

  it('leaves its event when it tells something else by now; that is told by others, or withdrawn', () => {
    const other = newer({ title: 'Suzuki opens a showroom', type: 'facility', actors: [org('Suzuki', 'JP')] });
    const alone = deskWith(first);
    expect(revise(alone, other)).toMatchObject([
      { eventId: null, novelty: 'new', articles: [9] },
      { eventId: 1, novelty: 'repeat', articles: [] },
    ]);
    expect(groups(alone)).toEqual({ 2: [9] });
    const copied = deskWith(first, told({ articleId: 2, quantities: [size(12, 'GWh')], published: '2025-07-04' }));
    expect(revise(copied, other)).toMatchObject([
      { eventId: null, novelty: 'new', articles: [9] },
      { eventId: 1, novelty: 'repeat', changes: [], articles: [2] },
    ]);
    const emptied = deskWith(first);
    expect(revise(emptied, newer({ type: 'market', status: 'reported', confidence: 0, actors: [] }))).toMatchObject([
      { eventId: 1, novelty: 'repeat', articles: [] },
    ]);
    expect(groups(emptied)).toEqual({});
  });

  it('does not empty what a person accepted', () => {
    const desk = deskWith(first);
    desk.events = desk.events.map((e): StoredEvent => ({ ...e, review: 'accepted' }));
    revise(desk, newer({ title: 'Suzuki opens a showroom', type: 'facility', actors: [org('Suzuki', 'JP')] }));
    expect(groups(desk)).toEqual({ 1: [1], 2: [9] });
  });
});
