import { describe, expect, it } from 'vitest';
import { deskOf } from './desk.fixture.ts';
import { fingerprint } from './fingerprint.ts';
import { bareReport, isBare, markLead } from './lead.ts';
import { money, opening, org, report, size } from './report.fixture.ts';

const gist = opening('azuma tochigi', { countries: ['JP'] });

describe('the lead of an article', () => {
  const leads = (...given: Parameters<typeof report>[0][]) => markLead(given.map(report), gist).map((r) => r.article.gist === gist);
  it.each([
    ['is the first primary report', [{ primary: false }, { primary: true }, { primary: true }], [false, true, false]],
    ['is the first where none is primary', [{ primary: false }, { primary: false }], [true, false]],
    ['is none of a look back', [{ title: 'Deals of the year' }], [false]],
    [
      'is none of a digest',
      [
        { primary: true, digest: true },
        { primary: true, digest: true },
      ],
      [false, false],
    ],
  ])('%s', (_, given, expected) => {
    expect(leads(...given)).toEqual(expected);
  });
});

const TEXT =
  'Azuma Energy will get up to 25 billion yen for a cell plant in Tochigi that can make five gigawatt-hours a year from spring 2028, the ministry ' +
  'said on Friday, under the act that is to keep supply chains safe, and the whole of the project is put at some 81 billion yen, the paper of the day says.';

describe('a bare report', () => {
  const [bare] = bareReport({ text: TEXT, paragraphs: [{ kind: 'text', start: 0, end: TEXT.length }] }, gist);
  const azuma = org('Azuma Energy', 'JP');
  const told = (given: Parameters<typeof report>[0] = {}) =>
    report({
      type: 'public_funding',
      countries: ['JP'],
      actors: [azuma],
      money: [money('JPY', 25e9)],
      quantities: [size(5, 'GWh')],
      fingerprint: fingerprint(TEXT),
      gist,
      ...given,
    });
  const textOnly = (given: Parameters<typeof report>[0] = {}) =>
    report({ articleId: 2, type: 'market', status: 'reported', countries: ['JP'], confidence: 0, gist: opening(''), ...given });

  it('states nothing, and quotes its text', () => {
    expect(bare).toMatchObject({ type: 'market', status: 'reported', money: [], actors: [], confidence: 0 });
    expect(TEXT.slice(bare!.evidence.start, bare!.evidence.end)).toBe(bare!.evidence.quote);
    expect(isBare(bare!)).toBe(true);
  });

  it('is not made of no text', () => {
    expect(bareReport({ text: '', paragraphs: [] }, gist)).toEqual([]);
  });

  it('makes no event', () => {
    expect(deskOf([[textOnly()]]).events).toEqual([]);
  });

  it('joins, as a repeat, the event whose text it has, and changes nothing in it', () => {
    const { events, writes } = deskOf([[told()], [textOnly({ fingerprint: fingerprint(TEXT) })]]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ type: 'public_funding', status: 'announced', articleCount: 2, independentPublisherCount: 1 });
    expect(writes[1]).toMatchObject({ novelty: 'repeat', changes: [] });
  });

  it('joins the event whose figures its opening counts, in the same week', () => {
    const counted = opening('', {
      money: [money('JPY', 25e9), money('JPY', 81e9)],
      quantities: [size(5, 'GWh')],
    });
    const first = told({ gist: { ...gist, money: counted.money, quantities: counted.quantities } });
    const elsewhere = { title: 'アズマに補助', gist: counted };
    expect(deskOf([[first], [textOnly(elsewhere)]]).events).toHaveLength(1);
    expect(deskOf([[first], [textOnly(elsewhere)]]).events[0]!.articleCount).toBe(2);
    expect(deskOf([[first], [textOnly({ ...elsewhere, published: '2025-08-20' })]]).events[0]!.articleCount).toBe(1);
  });
});
