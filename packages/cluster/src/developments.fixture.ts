import type { SituatedReport } from '@gigawire/domain';
import { fingerprint } from './fingerprint.ts';
import { money, named, opening, org, report, size, state, when } from './report.fixture.ts';

const panasonic = org('Panasonic Energy', 'JP');
const indianOil = org('Indian Oil', 'IN');
const suzuki = org('Suzuki', 'JP');
const toyota = org('Toyota', 'JP');
const reliance = org('Reliance', 'IN');
const jera = org('JERA', 'JP');
const amara = org('Amara Raja', 'IN');
const gsYuasa = org('GS Yuasa', 'JP');

const WIRE =
  'Two companies said on Thursday they would make lithium-ion cells together at a site in western India, where a first line is to ' +
  'start in the second half of 2027. The partners will hold equal shares, and the Japanese side brings its know-how for the long-life ' +
  'cells it already sells to scooter makers. Land has been set aside by the state, and orders for coating machines go out this autumn, ' +
  'a person close to the matter told us in the lobby after the signing ceremony had ended.';

const cellVenture = { actors: [panasonic, indianOil], topics: ['cell'] };
const cathode = { actors: [toyota, reliance], topics: ['cathode'] };
const dialogue = {
  type: 'meeting',
  actors: [state('JP'), state('IN')],
  topics: ['battery'],
  says: 'Thirty makers of cells and separators, led by Hideo Yanai, sit down with Piyush Goyal in Mumbai.',
} as const;

/** Developments of our own making: each one's articles, each with its reports. Names of firms are real, what they do here is not. */
export const DEVELOPMENTS: Readonly<Record<string, readonly (readonly SituatedReport[])[]>> = {
  'a venture told three ways, with a correction': [
    [
      report({
        articleId: 1,
        type: 'partnership',
        publisher: 'Wire One',
        agency: 'Kyodo',
        title: 'Panasonic, Indian Oil to make 30 GWh of cells',
        ...cellVenture,
        quantities: [size(30, 'GWh')],
        published: '2025-07-03T09:00:00+09:00',
        fingerprint: fingerprint(WIRE),
      }),
    ],
    [
      report({
        articleId: 2,
        type: 'partnership',
        publisher: 'Daily Two',
        title: 'Panasonic and Indian Oil to make 30 GWh of cells',
        ...cellVenture,
        quantities: [size(30, 'GWh')],
        published: '2025-07-03T12:00:00+05:30',
        fingerprint: fingerprint(`${WIRE} Edited by the desk.`),
      }),
    ],
    [
      report({
        articleId: 3,
        type: 'investment',
        publisher: 'Trade Three',
        title: 'Indian Oil, Panasonic to invest ₹4,930 crore in cells',
        ...cellVenture,
        money: [money('INR', 4930e7)],
        published: '2025-07-04',
      }),
    ],
    [
      report({
        articleId: 4,
        type: 'partnership',
        publisher: 'Wire One',
        title: 'Correction: Panasonic, Indian Oil to make 32 GWh of cells',
        ...cellVenture,
        quantities: [size(32, 'GWh')],
        correction: true,
        published: '2025-07-05T08:00:00+09:00',
      }),
    ],
    [
      report({
        articleId: 5,
        type: 'partnership',
        publisher: 'Late Five',
        title: 'Panasonic, Indian Oil will make 30 GWh of cells',
        ...cellVenture,
        quantities: [size(30, 'GWh')],
        published: '2025-07-06',
      }),
    ],
  ],
  'a second phase at the same firms': [
    [
      report({
        articleId: 6,
        type: 'facility',
        publisher: 'Wire One',
        title: 'Phase 2 at GS Yuasa and Amara Raja plant approved',
        actors: [gsYuasa, amara],
        quantities: [size(8, 'GWh')],
        published: '2025-07-02',
      }),
    ],
    [
      report({
        articleId: 7,
        type: 'facility',
        publisher: 'Daily Two',
        title: 'Amara Raja, GS Yuasa plant: phase II approved',
        actors: [gsYuasa, amara],
        quantities: [size(8, 'GWh')],
        published: '2025-07-02',
      }),
    ],
  ],
  'the first phase, reported the same week': [
    [
      report({
        articleId: 8,
        type: 'facility',
        publisher: 'Trade Three',
        title: 'Phase 1 at GS Yuasa and Amara Raja plant completed',
        actors: [gsYuasa, amara],
        quantities: [size(4, 'GWh')],
        status: 'completed',
        published: '2025-07-03',
      }),
    ],
    [
      report({
        articleId: 9,
        type: 'facility',
        publisher: 'Wire One',
        title: 'GS Yuasa, Amara Raja complete phase one of plant',
        actors: [amara, gsYuasa],
        quantities: [size(4, 'GWh')],
        status: 'completed',
        published: '2025-07-04',
      }),
    ],
  ],
  'a plant from plan to delay': [
    [
      report({
        articleId: 10,
        publisher: 'Daily Two',
        status: 'planned',
        title: 'Suzuki plans battery plant in Gujarat',
        actors: [suzuki],
        topics: ['battery'],
        money: [money('INR', 7300e7)],
        dates: [when(null, '2027-12-31', 'year', 'deadline')],
        published: '2025-05-10',
      }),
    ],
    [
      report({
        articleId: 11,
        publisher: 'Trade Three',
        status: 'signed',
        title: 'Suzuki signs for battery plant in Gujarat',
        actors: [suzuki],
        topics: ['battery'],
        money: [money('USD', 850e6)],
        published: '2025-06-20',
      }),
    ],
    [
      report({
        articleId: 12,
        publisher: 'Wire One',
        status: 'delayed',
        title: 'Suzuki puts off battery plant in Gujarat',
        actors: [suzuki],
        topics: ['battery'],
        money: [money('INR', 7300e7)],
        dates: [when(null, '2028-12-31', 'year', 'deadline')],
        published: '2025-07-30',
      }),
    ],
  ],
  'two figures, equally backed': [
    [
      report({
        articleId: 13,
        publisher: 'Daily Two',
        type: 'investment',
        title: 'Toyota, Reliance to build cathode plant',
        ...cathode,
        money: [money('JPY', 121e9)],
        published: '2025-07-08',
      }),
    ],
    [
      report({
        articleId: 14,
        publisher: 'Trade Three',
        type: 'investment',
        title: 'Reliance and Toyota in cathode plant',
        ...cathode,
        money: [money('JPY', 123e9)],
        published: '2025-07-08',
      }),
    ],
    [
      report({
        articleId: 15,
        publisher: 'Wire One',
        type: 'investment',
        title: 'Toyota, Reliance cathode plant: what we know',
        ...cathode,
        topics: ['cathode', 'nickel'],
        published: '2025-07-09',
      }),
      report({
        articleId: 15,
        ordinal: 1,
        publisher: 'Wire One',
        type: 'technology',
        title: 'Toyota, Reliance cathode plant: what we know',
        says: 'The firms also share a dry coating method.',
        actors: [toyota, reliance],
        topics: ['dry-electrode'],
        published: '2025-07-09',
      }),
    ],
  ],
  'a meeting planned and held': [
    [
      report({
        articleId: 16,
        publisher: 'Wire One',
        ...dialogue,
        status: 'planned',
        title: 'Japan to send battery delegation to India',
        dates: [when('2025-07-01', '2025-07-31', 'month')],
        published: '2025-06-28',
      }),
    ],
    [
      report({
        articleId: 17,
        publisher: 'Daily Two',
        ...dialogue,
        status: 'completed',
        title: 'Japanese battery delegation in India',
        dates: [when('2025-07-10', '2025-07-10', 'day')],
        published: '2025-07-10',
      }),
    ],
    [
      report({
        articleId: 18,
        ...dialogue,
        status: 'completed',
        title: 'Battery delegation of Japan meets Indian ministers',
        dates: [when('2025-07-10', '2025-07-10', 'day')],
        published: null,
      }),
    ],
  ],
  'one address, two texts': [
    [
      report({
        articleId: 19,
        url: 'https://daily.example/jera',
        publisher: 'Daily Two',
        title: 'JERA to build 100 MW of storage',
        actors: [jera, named('Serentica')],
        quantities: [size(100, 'MW')],
        published: '2025-07-11T08:00:00Z',
      }),
    ],
    [
      report({
        articleId: 20,
        url: 'https://www.daily.example/jera/',
        publisher: 'Daily Two',
        title: 'JERA to build 120 MW of storage',
        actors: [jera, named('Serentica Ltd')],
        quantities: [size(120, 'MW')],
        published: '2025-07-11T08:00:00Z',
      }),
    ],
  ],
  'a rumour and a filing that only a third account ties together': [
    [
      report({
        articleId: 21,
        type: 'acquisition',
        status: 'rumoured',
        publisher: 'Daily Two',
        title: 'Trading house circles pack maker',
        text: 'Marubishi has looked at the pack works in Sriperumbudur and Howrah, people in Tokyo say, and likes what it saw.',
        countries: ['IN', 'JP'],
        topics: ['battery'],
        gist: opening('marubishi sriperumbudur howrah'),
        published: '2025-08-05',
      }),
    ],
    [
      report({
        articleId: 22,
        type: 'acquisition',
        status: 'rumoured',
        publisher: 'Trade Three',
        title: 'Marubishi eyes a fifth of Bhadra pack arm',
        text: 'The trading house would pay ₹300 crore for a fifth of the arm of Bhadra that makes packs in Sriperumbudur and Howrah, people say. Exide had looked at it as well. The exchange in Kolkata has asked for a clarification.',
        countries: ['IN', 'JP'],
        actors: [named('Marubishi'), named('Bhadra')],
        money: [money('INR', 300e7)],
        topics: ['battery'],
        gist: opening('marubishi bhadra sriperumbudur howrah kolkata exide', { money: [money('INR', 300e7)] }),
        published: '2025-08-06',
      }),
    ],
    [
      report({
        articleId: 23,
        type: 'market',
        publisher: 'Exchange Disclosures',
        title: 'Clarification on news item',
        confidence: 0.5,
        text: 'On the news item on a fifth of the arm of Bhadra that makes packs, and on the sum of ₹300 crore, the company clarifies to the exchange in Kolkata that it is in talks with several, Exide not among them.',
        countries: ['IN'],
        actors: [named('Bhadra Industries')],
        gist: opening('bhadra kolkata exide', { money: [money('INR', 300e7)] }),
        published: '2025-08-07',
      }),
    ],
  ],
};

export const ARTICLES: readonly (readonly SituatedReport[])[] = Object.values(DEVELOPMENTS).flat();
