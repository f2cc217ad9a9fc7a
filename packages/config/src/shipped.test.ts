import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from './load.ts';

const config = loadConfig(join(import.meta.dirname, '../../../config'), {});
const { lexicon } = config;
const broader = new Map([...lexicon.technologies, ...lexicon.programmes].map((concept) => [concept.id, concept.broader]));

/** Everything a concept leads to. */
function leads(id: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const wider of broader.get(id) ?? []) {
    if (seen.has(wider)) continue;
    seen.add(wider);
    leads(wider, seen);
  }
  return seen;
}

describe('the configuration that ships', () => {
  it('watches India and Japan for batteries and tells a file', () => {
    expect(config.watches.find((watch) => watch.id === 'india-japan-battery')).toMatchObject({
      allCountries: ['IN', 'JP'],
      anyTopics: ['battery', 'critical-minerals'],
    });
    expect(config.subscriptions).toMatchObject([{ watch: 'india-japan-battery', channel: { kind: 'file' } }]);
    expect([config.queue.url, config.mail]).toEqual([null, null]);
  });

  it('knows who and what the news is about', () => {
    expect(lexicon.organizations.length).toBeGreaterThanOrEqual(200);
    expect(lexicon.technologies.length).toBeGreaterThanOrEqual(80);
    expect(lexicon.places.filter((place) => place.capital).length).toBeGreaterThanOrEqual(185);
    expect(lexicon.places.filter((place) => place.country === 'JP').length).toBeGreaterThanOrEqual(47);
  });

  it.each([
    'meti',
    'mhi-india',
    'niti-aayog',
    'jbic',
    'nexi',
    'jogmec',
    'jica',
    'seci',
    'mnre',
    'tds-lithium-ion',
    'ppes',
    'maruti-suzuki',
    'exide',
    'catl',
  ])('knows %s', (id) => {
    expect(lexicon.organizations.map((organization) => organization.id)).toContain(id);
  });

  it.each([
    'cathode',
    'lithium-ion',
    'bess',
    'battery-cell',
    'ev-battery',
    'battery-recycling',
    'separator',
    'lfp',
    'gigafactory',
    'lithium',
    'pli-acc',
    'battery-passport',
  ])('%s leads to battery', (id) => {
    expect([...leads(id)]).toContain('battery');
  });

  it.each(['solar', 'green-hydrogen', 'electric-vehicle', 'nickel', 'rare-earths', 'pumped-hydro', 'grid', 'fame'])(
    '%s does not lead to battery',
    (id) => {
      expect([...leads(id)]).not.toContain('battery');
    },
  );

  it('gives a joint venture its partners', () => {
    const parents = lexicon.organizations.find((organization) => organization.id === 'tds-lithium-ion')?.parents;
    expect(parents).toEqual(['suzuki', 'denso', 'toshiba']);
  });

  it.each(['JPY', 'INR', 'CNY', 'KRW', 'EUR', 'GBP', 'AUD', 'CAD', 'SGD', 'HKD', 'TWD', 'IDR', 'THB', 'CHF', 'SEK', 'NOK'])(
    'has %s for 2015 to 2025',
    (currency) => {
      const years = config.rates.filter((rate) => rate.currency === currency && rate.period.length === 4).map((rate) => rate.period);
      expect(years).toEqual(Array.from({ length: 11 }, (_, i) => String(2015 + i)));
    },
  );

  it.each(
    config.rates.filter(
      (rate) =>
        rate.period.length === 4 &&
        config.rates.some((other) => other.currency === rate.currency && other.period.startsWith(`${rate.period}-`)),
    ),
  )('the months of $currency in $period average to its year', ({ currency, period, perUsd }) => {
    const months = config.rates.filter((rate) => rate.currency === currency && rate.period.startsWith(`${period}-`));
    const mean = months.reduce((sum, rate) => sum + rate.perUsd, 0) / months.length;
    expect(months).toHaveLength(12);
    expect(Math.abs(mean / perUsd - 1)).toBeLessThan(0.01);
  });
});
