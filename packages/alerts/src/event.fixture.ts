import {
  bounded,
  type Actor,
  type Alert,
  type EventStep,
  type FieldChange,
  type SituatedReport,
  type StoredEvent,
  type Subscription,
  type Watch,
} from '@gigawire/domain';

/** Shorthands in which the tests of this package write events; the firms are real, what they do here is not. */
export const panasonic: Actor = { name: 'Panasonic Energy', id: 'panasonic-energy', country: 'JP', role: 'party' };
export const indianOil: Actor = { name: 'Indian Oil', id: 'indian-oil', country: 'IN', role: 'party' };
export const japan: Actor = { name: 'JP', id: 'JP', country: 'JP', role: 'funder' };

export const gwh = (low: number, role: 'total' | 'target' | 'initial' | 'final' | 'difference' = 'total') =>
  ({ kind: 'energy', unit: 'GWh', role, ...bounded(low, low, null) }) as const;
export const yen = (low: number, dollars: number | null = null) =>
  ({
    currency: 'JPY',
    rate: null,
    role: 'total',
    equivalents: dollars === null ? [] : [{ currency: 'USD', min: dollars, max: dollars }],
    ...bounded(low, low, null),
  }) as const;

type GivenReport = Partial<SituatedReport['article']> & Partial<Omit<SituatedReport, 'article'>>;

export function reportOf(given: GivenReport): SituatedReport {
  const {
    url = null,
    title = null,
    published = '2025-07-03',
    publisher = null,
    family = null,
    agency = null,
    correction = false,
    fingerprint = [],
    ...rest
  } = given;
  return {
    articleId: 1,
    ordinal: 0,
    type: 'partnership',
    status: 'signed',
    primary: true,
    countries: ['IN', 'JP'],
    actors: [],
    topics: [],
    money: [],
    quantities: [],
    dates: [],
    evidence: { start: 0, end: 10, quote: 'They agree' },
    confidence: 0.9,
    ...rest,
    article: { url, title, published, publisher, family, agency, correction, fingerprint },
  };
}

export const eventOf = (given: Partial<StoredEvent> = {}): StoredEvent => ({
  id: 7,
  type: 'partnership',
  status: 'signed',
  title: 'Panasonic, Indian Oil to make cells',
  countries: ['IN', 'JP'],
  actors: [indianOil, panasonic],
  topics: ['battery', 'cell'],
  money: [],
  quantities: [],
  dates: [],
  firstPublished: '2025-07-03',
  lastPublished: '2025-07-03',
  confidence: 0.9,
  articleCount: 1,
  independentPublisherCount: 1,
  primary: true,
  reports: [],
  review: 'unreviewed',
  createdAt: '2025-07-03T02:00:00.000Z',
  changedAt: '2025-07-03T02:00:00.000Z',
  mergedInto: null,
  withdrawnAt: null,
  apartFrom: [],
  joinedByHand: false,
  ...given,
});

export const watch: Watch = { id: 'india-japan', title: 'India–Japan battery', allCountries: ['IN', 'JP'], anyTopics: ['battery'] };

export const subscription: Subscription = {
  id: 'desk',
  watch: 'india-japan',
  channel: { kind: 'file', folder: 'digests' },
  cadence: '0 18 * * *',
  zone: 'Asia/Tokyo',
};

export const change = (given: Partial<FieldChange>): FieldChange => ({
  field: 'quantities',
  old: '30 GWh',
  new: '32 GWh',
  articleId: 2,
  cause: 'correction',
  ...given,
});

export const stepOf = (given: Partial<EventStep> = {}): EventStep => ({
  id: 1,
  eventId: 7,
  novelty: 'new',
  changes: [],
  articleId: 1,
  baseline: false,
  at: '2025-07-03T02:00:00.000Z',
  ...given,
});

export const alertOf = (given: Partial<Alert> = {}): Alert => ({
  id: 1,
  subscriptionId: 'desk',
  eventId: 7,
  reason: 'new',
  changes: [],
  createdAt: '2025-07-03T02:00:00.000Z',
  ...given,
});
