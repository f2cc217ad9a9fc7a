import { rateLookup } from '@gigawire/domain';
import type { PlaceContext } from './context.ts';
import { MERGING } from './models.ts';

/** Yearly averages, rounded, for tests. */
export const rate = rateLookup([
  { period: '2025', currency: 'JPY', perUsd: 148, source: 'test' },
  { period: '2025', currency: 'INR', perUsd: 86, source: 'test' },
  { period: '2025', currency: 'EUR', perUsd: 0.89, source: 'test' },
]);

export const ctx: PlaceContext = { rate, models: MERGING };
