import type { SituatedReport } from '@gigawire/domain';
import { money, named, org, report, size, state, when } from './report.fixture.ts';

type Row = readonly [name: string, a: SituatedReport, b: SituatedReport];

const panasonic = org('Panasonic Energy', 'JP');
const indianOil = org('Indian Oil', 'IN');
const suzuki = org('Suzuki', 'JP');
const toyota = org('Toyota', 'JP');
const tata = org('Tata', 'IN');
const jera = org('JERA', 'JP');
const reliance = org('Reliance', 'IN');
const seci = org('SECI', 'IN', 'buyer');

/** Two outlets, one development. */
export const ONE: readonly Row[] = [
  [
    'a joint venture told as partnership and as investment',
    report({
      type: 'partnership',
      title: 'Panasonic, Indian Oil to form battery cell venture',
      actors: [panasonic, indianOil],
      topics: ['cell'],
      money: [money('INR', 4930e7)],
    }),
    report({
      articleId: 2,
      type: 'investment',
      title: 'Indian Oil and Panasonic to put ₹4,930 crore into cells',
      actors: [indianOil, panasonic],
      topics: ['cell'],
      money: [money('INR', 4930e7)],
      published: '2025-07-04',
    }),
  ],
  [
    'one amount in rupees and in dollars',
    report({
      title: 'Suzuki to build second battery line in Gujarat for ₹7,300 crore',
      actors: [suzuki],
      topics: ['battery'],
      money: [money('INR', 7300e7)],
    }),
    report({
      articleId: 2,
      title: "Japan's Suzuki plans $850 million battery line in western India",
      actors: [suzuki],
      topics: ['battery'],
      money: [money('USD', 850e6)],
    }),
  ],
  [
    'a rounded amount',
    report({ title: 'Toyota and Tata sign cathode pact', actors: [toyota, tata], money: [money('JPY', 43.7e9)] }),
    report({
      articleId: 2,
      title: 'Toyota, Tata in cathode material deal',
      actors: [toyota, tata],
      money: [money('JPY', 44e9, { hedge: 'about' })],
    }),
  ],
  [
    'one outlet gives no figure',
    report({ title: 'Toyota and Reliance study battery recycling in India', actors: [toyota, reliance], topics: ['recycling'] }),
    report({
      articleId: 2,
      title: 'Reliance, Toyota to recycle batteries',
      actors: [reliance, toyota],
      topics: ['recycling'],
      quantities: [size(20, 'kt/yr')],
    }),
  ],
  [
    'one firm, in much the same words',
    report({ title: "JERA weighs grid storage in India's Rajasthan", actors: [jera], topics: ['bess'] }),
    report({
      articleId: 2,
      title: 'JERA considers grid storage project in Rajasthan',
      actors: [jera],
      topics: ['bess'],
      published: '2025-07-05',
    }),
  ],
  [
    'a delegation announced and held',
    report({
      type: 'meeting',
      status: 'planned',
      title: 'Japan to send battery delegation to India in July',
      actors: [state('JP'), state('IN')],
      topics: ['battery'],
      dates: [when('2025-07-01', '2025-07-31', 'month')],
      published: '2025-06-25',
    }),
    report({
      articleId: 2,
      type: 'meeting',
      status: 'completed',
      title: 'Japanese battery delegation meets Indian ministers',
      actors: [state('JP'), state('IN')],
      topics: ['battery'],
      dates: [when('2025-07-08', '2025-07-08', 'day')],
      published: '2025-07-09',
    }),
  ],
  [
    'a plant planned and delayed',
    report({
      status: 'planned',
      title: 'Panasonic to open Indian cell plant by 2027',
      actors: [panasonic],
      quantities: [size(10, 'GWh')],
      dates: [when(null, '2027-12-31', 'year', 'deadline')],
    }),
    report({
      articleId: 2,
      status: 'delayed',
      title: 'Panasonic puts off Indian cell plant to 2028',
      actors: [panasonic],
      quantities: [size(10, 'GWh')],
      dates: [when(null, '2028-12-31', 'year', 'deadline')],
      published: '2025-09-20',
    }),
  ],
  [
    'a correction of the size',
    report({
      title: 'Panasonic, Indian Oil plan 30 GWh of cells',
      actors: [panasonic, indianOil],
      topics: ['cell'],
      quantities: [size(30, 'GWh')],
    }),
    report({
      articleId: 2,
      title: 'Correction: Panasonic, Indian Oil plan 32 GWh of cells',
      actors: [panasonic, indianOil],
      topics: ['cell'],
      quantities: [size(32, 'GWh')],
      correction: true,
    }),
  ],
  [
    'a newer text of one address',
    report({ title: 'Suzuki to make 5 GWh of cells', url: 'https://daily.example/suzuki', actors: [suzuki], quantities: [size(5, 'GWh')] }),
    report({
      articleId: 2,
      title: 'Suzuki to make 6 GWh of cells',
      url: 'https://daily.example/suzuki?utm_source=feed',
      actors: [suzuki],
      quantities: [size(6, 'GWh')],
    }),
  ],
  [
    'the plant and what it makes a year',
    report({ title: 'Tata to run 20 GWh cell plant with Toyota', actors: [tata, toyota], quantities: [size(20, 'GWh')] }),
    report({
      articleId: 2,
      title: 'Toyota, Tata cell plant to make 20 GWh a year',
      actors: [toyota, tata],
      quantities: [size(20, 'GWh/yr')],
    }),
  ],
  [
    'a house and its unit',
    report({ title: 'Panasonic picks Gujarat for cell factory', actors: [named('Panasonic')], quantities: [size(8, 'GWh')] }),
    report({
      articleId: 2,
      title: 'Gujarat wins Panasonic Energy cell factory',
      actors: [named('Panasonic Energy Co., Ltd.')],
      quantities: [size(8, 'GWh')],
    }),
  ],
  [
    'English and Japanese',
    report({
      title: 'Toyota and Reliance to build cathode plant in India',
      actors: [toyota, reliance],
      topics: ['cathode'],
      money: [money('JPY', 120e9)],
    }),
    report({
      articleId: 2,
      title: 'トヨタとリライアンス、インドに正極材工場',
      says: 'トヨタとリライアンスは1200億円を投じる。',
      actors: [toyota, reliance],
      topics: ['cathode'],
      money: [money('JPY', 120e9)],
    }),
  ],
  [
    'a market forecast, whoever is quoted',
    report({
      type: 'market',
      status: 'reported',
      countries: ['IN'],
      title: 'India battery demand to hit 260 GWh by 2030',
      actors: [named('Ember')],
      topics: ['battery'],
      quantities: [size(260, 'GWh')],
      dates: [when(null, '2030-12-31', 'year', 'deadline')],
    }),
    report({
      articleId: 2,
      type: 'market',
      status: 'reported',
      countries: ['IN'],
      title: 'Battery demand in India seen at 260 GWh in 2030, says think-tank',
      actors: [named('Energy think-tank')],
      topics: ['battery'],
      quantities: [size(260, 'GWh')],
      dates: [when(null, '2030-12-31', 'year', 'deadline')],
    }),
  ],
  [
    'up to the same amount',
    report({
      type: 'public_funding',
      countries: ['JP'],
      title: 'Japan commits up to ¥350 billion to battery makers',
      actors: [state('JP', 'funder')],
      topics: ['battery'],
      money: [money('JPY', 350e9, { hedge: 'up_to' })],
    }),
    report({
      articleId: 2,
      type: 'public_funding',
      countries: ['JP'],
      title: 'Tokyo to subsidise battery makers with ¥350 billion',
      actors: [state('JP', 'funder')],
      topics: ['battery'],
      money: [money('JPY', 350e9)],
    }),
  ],
  [
    'an agency dateline caught in a name, under two types and currencies',
    report({
      type: 'investment',
      status: 'planned',
      title: 'Panasonic to build 120 billion yen cell plant in India with Tata',
      actors: [named('OSAKA - Panasonic Energy Co'), named('Tata Cells')],
      money: [money('JPY', 120e9)],
    }),
    report({
      articleId: 2,
      type: 'partnership',
      status: 'signed',
      title: "Tata, Japan's Panasonic to set up ₹7,000 crore cell plant",
      actors: [named('Panasonic Energy')],
      money: [money('INR', 7000e7)],
    }),
  ],
  [
    'a correction under another type',
    report({
      type: 'investment',
      title: 'Panasonic, Indian Oil plan 30 GWh of cells',
      actors: [panasonic, indianOil],
      money: [money('INR', 4930e7)],
      quantities: [size(30, 'GWh')],
    }),
    report({
      articleId: 2,
      type: 'facility',
      title: 'Correction: Panasonic, Indian Oil plan 32 GWh of cells, not 30',
      actors: [indianOil],
      money: [money('INR', 4930e7)],
      quantities: [size(32, 'GWh')],
      correction: true,
    }),
  ],
];

/** Alike, and not one development; `by` begins the reason that keeps them apart. */
export const APART: readonly (readonly [...Row, by: string])[] = [
  [
    'two amounts',
    report({ title: 'Suzuki to invest ₹7,300 crore in Gujarat battery plant', actors: [suzuki], money: [money('INR', 7300e7)] }),
    report({
      articleId: 2,
      title: 'Suzuki to invest ₹3,100 crore in Gujarat battery plant',
      actors: [suzuki],
      money: [money('INR', 3100e7)],
    }),
    'amount',
  ],
  [
    'two amounts in two currencies',
    report({ title: 'Toyota, Tata to build battery plant', actors: [toyota, tata], money: [money('INR', 2000e7)] }),
    report({ articleId: 2, title: 'Toyota, Tata to build battery plant', actors: [toyota, tata], money: [money('USD', 600e6)] }),
    'amount',
  ],
  [
    'two sizes without a correction',
    report({ title: 'Panasonic, Indian Oil plan 30 GWh of cells', actors: [panasonic, indianOil], quantities: [size(30, 'GWh')] }),
    report({
      articleId: 2,
      title: 'Panasonic, Indian Oil plan 12 GWh of cells',
      actors: [panasonic, indianOil],
      quantities: [size(12, 'GWh')],
    }),
    'quantity',
  ],
  [
    'two phases',
    report({ title: 'Phase 1 of JERA storage park commissioned', actors: [jera], quantities: [size(100, 'MW')] }),
    report({ articleId: 2, title: 'Phase II of JERA storage park commissioned', actors: [jera], quantities: [size(100, 'MW')] }),
    'ordinal',
  ],
  [
    'two numbered packages',
    report({ type: 'policy', countries: ['JP'], title: 'Japan adopts 12th subsidy package for storage batteries', actors: [state('JP')] }),
    report({
      articleId: 2,
      type: 'policy',
      countries: ['JP'],
      title: 'Japan adopts 13th subsidy package for storage batteries',
      actors: [state('JP')],
    }),
    'ordinal',
  ],
  [
    'two partners of one firm',
    report({ type: 'partnership', title: 'Toyota and Tata sign battery pact', actors: [toyota, tata] }),
    report({ articleId: 2, type: 'partnership', title: 'Toyota and Reliance sign battery pact', actors: [toyota, reliance] }),
    'party',
  ],
  [
    'two firms',
    report({ title: 'Suzuki to build battery plant in Gujarat', actors: [suzuki], topics: ['battery'], quantities: [size(5, 'GWh')] }),
    report({
      articleId: 2,
      title: 'Panasonic to build battery plant in Gujarat',
      actors: [panasonic],
      topics: ['battery'],
      quantities: [size(5, 'GWh')],
    }),
    'party',
  ],
  [
    'two meetings of the same states',
    report({
      type: 'meeting',
      status: 'completed',
      title: 'India, Japan hold energy dialogue',
      actors: [state('IN'), state('JP')],
      dates: [when('2025-07-02', '2025-07-02', 'day')],
    }),
    report({
      articleId: 2,
      type: 'meeting',
      status: 'completed',
      title: 'India, Japan hold energy dialogue',
      actors: [state('IN'), state('JP')],
      dates: [when('2025-07-23', '2025-07-23', 'day')],
      published: '2025-07-24',
    }),
    'date',
  ],
  [
    'two pairs of states',
    report({
      type: 'agreement',
      status: 'signed',
      title: 'Japan and India sign critical minerals memorandum on supply for batteries',
      topics: ['minerals'],
      dates: [when('2025-07-01', '2025-07-01', 'day')],
      actors: [state('JP'), state('IN')],
    }),
    report({
      articleId: 2,
      type: 'agreement',
      status: 'signed',
      countries: ['AU', 'JP'],
      title: 'Japan and Australia sign critical minerals memorandum on supply for batteries',
      topics: ['minerals'],
      dates: [when('2025-07-01', '2025-07-01', 'day')],
      actors: [state('JP'), state('AU')],
    }),
    'party',
  ],
  [
    'two tenders of one size',
    report({
      type: 'tender',
      countries: ['IN'],
      title: 'SECI tenders 1,000 MW of storage',
      actors: [seci],
      quantities: [size(1000, 'MW')],
      dates: [when('2025-07-01', '2025-07-01', 'day')],
    }),
    report({
      articleId: 2,
      type: 'tender',
      countries: ['IN'],
      title: 'SECI tenders 1,000 MW of storage',
      actors: [seci],
      quantities: [size(1000, 'MW')],
      dates: [when('2025-08-12', '2025-08-12', 'day')],
      published: '2025-08-13',
    }),
    'date',
  ],
  [
    'one firm, two undertakings',
    report({ title: 'Suzuki to build battery plant in Gujarat', actors: [suzuki], topics: ['battery'] }),
    report({ articleId: 2, title: 'Suzuki opens biogas refinery with dairy cooperative', actors: [suzuki], topics: ['biogas'] }),
    'too little',
  ],
  [
    'a venture and a fire at the same firms',
    report({ type: 'partnership', title: 'Panasonic, Indian Oil form cell venture', actors: [panasonic, indianOil] }),
    report({ articleId: 2, type: 'disruption', title: 'Fire halts Panasonic, Indian Oil cell venture', actors: [panasonic, indianOil] }),
    'too little',
  ],
  [
    'results of two years',
    report({
      type: 'market',
      status: 'reported',
      title: 'Maker of cells reports higher profit',
      actors: [panasonic],
      dates: [when('2024-04-01', '2025-03-31', 'year', 'period')],
    }),
    report({
      articleId: 2,
      type: 'market',
      status: 'reported',
      title: 'Maker of cells reports higher profit',
      actors: [panasonic],
      dates: [when('2025-04-01', '2025-06-30', 'quarter', 'period')],
    }),
    'date',
  ],
  [
    'a year between the stories',
    report({ title: 'JERA buys into storage park', actors: [jera], published: '2024-07-03' }),
    report({ articleId: 2, title: 'JERA buys into storage park', actors: [jera] }),
    'too little',
  ],
  [
    'two reports of one article of different types',
    report({ type: 'partnership', title: 'Toyota and Tata team up and build', actors: [toyota, tata] }),
    report({ ordinal: 1, type: 'facility', title: 'Toyota and Tata team up and build', actors: [toyota, tata] }),
    'sibling',
  ],
];
