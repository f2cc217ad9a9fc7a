import { EVENT_STATUSES, EVENT_TYPES } from '@gigawire/domain';
import { z } from 'zod';
import { country, id, line } from './words.ts';

/** One file of config/watches: a saved query over events. Every condition given must hold. */
export const watchSchema = z
  .strictObject({
    title: line,
    allCountries: z.array(country).min(1).exactOptional().describe('All of these countries take part'),
    anyCountries: z.array(country).min(1).exactOptional().describe('At least one of these takes part'),
    anyTopics: z.array(id).min(1).exactOptional().describe('Ids of technologies or programmes; a broader one includes the narrower'),
    types: z.array(z.enum(EVENT_TYPES)).min(1).exactOptional(),
    statuses: z.array(z.enum(EVENT_STATUSES)).min(1).exactOptional(),
    anyActors: z.array(id).min(1).exactOptional().describe('Ids of organizations'),
    minGwh: z.number().positive().max(100_000).exactOptional().describe('Some figure of energy is at least this many GWh'),
    minConfidence: z.number().min(0).max(1).exactOptional(),
  })
  .refine((watch) => Object.keys(watch).length > 1, 'has no condition: it would match every event');

export type WatchFile = z.output<typeof watchSchema>;
