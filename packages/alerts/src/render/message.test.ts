import { describe, expect, it } from 'vitest';
import { composeDigest } from '../compose-digest.ts';
import { alertOf, change, eventOf, gwh, panasonic, reportOf, subscription, watch, yen } from '../event.fixture.ts';
import { renderMessage } from './message.ts';

const HOSTILE = `"><img src=x onerror=alert(1)>'\r\nBcc: other@example.org\u202e\u001b[31m`;

const cells = eventOf({
  money: [yen(350e9, 2.4e9)],
  quantities: [gwh(32)],
  articleCount: 2,
  independentPublisherCount: 2,
  reports: [
    reportOf({ publisher: 'Daily One', url: 'https://one.example/cells', evidence: { start: 0, end: 20, quote: 'They sign for cells.' } }),
    reportOf({ articleId: 2, publisher: 'Trade Two', url: 'https://two.example/cells', published: '2025-07-04' }),
  ],
});
const delayed = eventOf({ id: 8, title: 'Plant put off', status: 'delayed', lastPublished: '2025-07-02' });
const hostile = eventOf({
  id: 9,
  title: HOSTILE,
  actors: [{ ...panasonic, name: HOSTILE }],
  topics: [HOSTILE],
  reports: [reportOf({ publisher: HOSTILE, title: HOSTILE, url: 'javascript:alert(1)', evidence: { start: 0, end: 5, quote: HOSTILE } })],
});

function digestOf(events: readonly ReturnType<typeof eventOf>[], title = watch.title) {
  const alerts = events.map((event, i) => {
    const changes = event.status === 'delayed' ? [change({ field: 'status', old: 'planned', new: 'delayed', cause: 'status moved' })] : [];
    return alertOf({ id: i, eventId: event.id, reason: changes.length > 0 ? 'changed' : 'new', changes });
  });
  const byId = new Map(events.map((e) => [e.id, e]));
  return composeDigest({
    id: 'desk@2025-07-03',
    subscription,
    watch: { ...watch, title },
    at: '2025-07-03T09:00:00.000Z',
    alerts,
    events: byId,
  });
}

describe('the subject', () => {
  it.each([
    ['counts', [cells, delayed], 'India–Japan battery', 'India–Japan battery: 1 new, 1 changed'],
    ['adds a single headline', [cells], 'India–Japan battery', 'India–Japan battery: 1 new – Panasonic, Indian Oil to make cells'],
    ['is one clean line', [hostile], 'a\r\nb', `a b: 1 new – "><img src=x onerror=alert(1)>' Bcc: other@example.org [31m`],
    ['says so when there is nothing', [], 'India–Japan battery', 'India–Japan battery: nothing new'],
  ])('%s', (_, events, title, expected) => {
    expect(renderMessage(digestOf(events, title), { baseUrl: null }).subject).toBe(expected);
  });

  it('is not longer than mail programs show', () => {
    const { subject } = renderMessage(digestOf([eventOf({ title: 'x '.repeat(50_000) })], 'y'.repeat(100_000)), { baseUrl: null });
    expect(subject.length).toBeLessThanOrEqual(150);
  });
});

it('the text reads like a note', () => {
  const { text } = renderMessage(digestOf([cells, delayed]), { baseUrl: 'http://127.0.0.1:4600' });
  expect(text).toBe(`India–Japan battery: 1 new, 1 changed
3 July 2025 at 18:00 (Asia/Tokyo)


New
---

1. Panasonic, Indian Oil to make cells

   Type       Partnership
   Status     Signed
   Countries  India, Japan
   Parties    Indian Oil (India); Panasonic Energy (Japan)
   Money      ¥350 billion (≈ $2.4 billion)
   Figures    32 GWh
   Topics     battery, cell

   “They sign for cells.”
   — Daily One

   Sources (2 articles, 2 independent publishers)
   - Daily One, 3 July 2025
     https://one.example/cells
   - Trade Two, 4 July 2025
     https://two.example/cells

   New on your watch “India–Japan battery”: India and Japan; battery
   Review: http://127.0.0.1:4600/events/7


Changed
-------

1. Plant put off

   * Status: planned → delayed (status moved)

   Type       Partnership
   Status     Delayed
   Countries  India, Japan
   Parties    Indian Oil (India); Panasonic Energy (Japan)
   Topics     battery, cell

   Sources (1 article, 1 independent publisher)

   Changed on your watch “India–Japan battery”: India and Japan; battery
   Review: http://127.0.0.1:4600/events/8


--
You get this because subscription desk follows the watch “India–Japan
battery”. Digest desk@2025-07-03.
`);
});

it('keeps lines of text within 76 columns where words allow', () => {
  const { text } = renderMessage(digestOf([eventOf({ title: 'long word '.repeat(18).trim() })]), { baseUrl: null });
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
});

describe('the HTML', () => {
  const { html } = renderMessage(digestOf([cells, delayed]), { baseUrl: 'https://desk.example/gigawire' });

  it.each([
    ['the headline', '<h3 style="margin:0 0 8px;font-size:18px;line-height:1.35;">Panasonic, Indian Oil to make cells</h3>'],
    ['the figures', '¥350 billion (≈ $2.4 billion)</td>'],
    ['the quote', '“They sign for cells.”'],
    ['the sources', '<a href="https://one.example/cells" style="color:#0b57a4;">Daily One</a>, 3 July 2025'],
    ['the change', '<li>Status: planned → delayed (status moved)</li>'],
    ['the reason', 'New on your watch “India–Japan battery”: India and Japan; battery'],
    ['the review page', '<a href="https://desk.example/gigawire/events/7"'],
  ])('holds %s', (_, part) => {
    expect(html).toContain(part);
  });

  it('fetches nothing', () => {
    expect(html).not.toMatch(/<(?:img|link|script|iframe|style)\b|url\(|@import|\bsrc=/i);
  });

  it('escapes everything from outside, and links nowhere but to the web', () => {
    const hostileHtml = renderMessage(digestOf([hostile], HOSTILE), { baseUrl: 'javascript:alert(1)' }).html;
    expect(hostileHtml).not.toContain('<img');
    expect(hostileHtml).not.toContain('href=');
    expect(hostileHtml).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;');
    for (const mark of ['\u202e', '\u001b', '\r']) expect(hostileHtml).not.toContain(mark);
  });
});
