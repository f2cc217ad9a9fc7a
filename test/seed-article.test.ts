import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Mention, Report } from '@gigawire/domain';
import { readingTools, readText } from '@gigawire/workers/reading';
import { watchesOf } from '../packages/cli/src/reading-json.ts';
import { testConfig } from './support/config.ts';

/** The article the project began with: public, not ours, and therefore read where it lies. */
const file = fileURLToPath(new URL('../../shared/seed-article.txt', import.meta.url));

describe.skipIf(!existsSync(file))('the seed article', () => {
  const config = testConfig();
  const tools = readingTools({ lexicon: config.lexicon, rates: config.rates });
  const outlet = { zone: 'Asia/Kolkata', language: 'en', dateOrder: 'dmy', selectors: [], publisher: null, country: 'IN' } as const;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const reading = readText({ text, url: null, published: '2025-06-30', outlet, explain: false }, tools);
  const { mentions, reports } = reading;

  const of = <K extends Mention['kind']>(kind: K) => mentions.filter((m): m is Extract<Mention, { kind: K }> => m.kind === kind);
  const at = (i: number) => mentions[i]!;
  const withFigure = (unit: string, max: number): Report[] =>
    reports.filter((r) =>
      r.quantities.some((i) => {
        const m = at(i);
        return m.kind === 'quantity' && m.value.unit === unit && m.value.max === max;
      }),
    );
  const hasDate = (report: Report, role: string, end: string): boolean =>
    report.dates.some((d) => {
      const m = at(d.mention);
      return d.role === role && m.kind === 'date' && m.value.end === end;
    });

  it('keeps every value with its words', () => {
    expect(mentions.length).toBeGreaterThan(30);
    for (const m of mentions) expect(reading.article.text.slice(m.start, m.end)).toBe(m.quote);
  });

  it('reads ¥350 billion and $2.4 billion as one amount', () => {
    const amounts = of('money').map((m) => [
      m.value.currency,
      m.value.min,
      m.value.max,
      m.value.equivalentOf === undefined ? null : at(m.value.equivalentOf).quote,
    ]);
    expect(amounts).toContainEqual(['JPY', null, 350e9, null]);
    const dollars = of('money').find((m) => m.value.currency === 'USD');
    expect(dollars?.value).toMatchObject({ max: 2.4e9, qualifier: 'about' });
    const yen = at(dollars!.value.equivalentOf!);
    expect(yen).toMatchObject({ kind: 'money', value: { currency: 'JPY', max: 350e9 } });
  });

  it('reads 150 GWh, 30 GWh and up to 60 %', () => {
    expect(of('quantity').map((m) => [m.value.kind, m.value.unit, m.value.min, m.value.max])).toEqual(
      expect.arrayContaining([
        ['percent', '%', null, 60],
        ['energy', 'GWh', 150, 150],
        ['energy', 'GWh', 30, 30],
      ]),
    );
  });

  it('reads July, July 2025, 2030 twice and 2023', () => {
    const dates = of('date').map((m) => [m.quote, m.value.start, m.value.end]);
    expect(dates.filter(([, start, end]) => start === '2025-07-01' && end === '2025-07-31')).not.toHaveLength(0);
    expect(dates.filter(([, , end]) => end === '2030-12-31')).toHaveLength(2);
    expect(dates.filter(([, start, end]) => start === '2023-01-01' && end === '2023-12-31')).toHaveLength(1);
  });

  it('reads the countries and no others', () => {
    expect([...new Set(of('country').map((m) => m.value.code))].toSorted()).toEqual(['CN', 'IN', 'JP']);
  });

  it('reports the planned visit of July 2025', () => {
    const meeting = reports.find((r) => r.type === 'meeting' && hasDate(r, 'occurrence', '2025-07-31'));
    expect(meeting).toMatchObject({ status: 'planned', countries: ['IN', 'JP'] });
  });

  it('reports the Japanese subsidies', () => {
    const funding = reports.filter((r) => r.type === 'public_funding' && r.money.some((i) => at(i).quote.includes('350 billion')));
    expect(funding).toHaveLength(1);
    expect(funding[0]!.countries).toContain('JP');
  });

  it.each([
    ['Japan: 150 GWh by 2030', 'GWh', 150, 'JP', '2030-12-31'],
    ['India: 30 GWh', 'GWh', 30, 'IN', null],
    ['India: 60 % localisation by 2030', '%', 60, 'IN', '2030-12-31'],
  ] as const)('reports the goal of %s', (_, unit, value, country, deadline) => {
    const found = withFigure(unit, value);
    expect(found).toHaveLength(1);
    expect(found[0]!.countries).toContain(country);
    expect(Object.values(found[0]!.roles)).toContain('target');
    if (deadline !== null) expect(hasDate(found[0]!, 'deadline', deadline)).toBe(true);
  });

  it('matches the watch', () => {
    expect(watchesOf(reading, config.watches)).toContain('india-japan-battery');
  });
});
